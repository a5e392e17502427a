import { createEntry, emptyContent, publishEntry } from '@tsunagi/casework';
import { demoIdOf, hubEntryIdOf } from '../../ids.js';
import { titleOf } from '../../sourced.js';
import { Moment } from '../world/Moment.js';
import type { Stage } from '../world/Stage.js';
import { type PlannedSkill, plannedSkills } from './plannedSkills.js';

/** Two days after somebody has agreed, their part is written down and published to those who are signed in. */
export async function writeSkills(stage: Stage): Promise<void> {
  for (const skill of plannedSkills) await write(stage, skill);
}

async function write(stage: Stage, { by, agreedDaysAgo, agreedBy, organisation, place, source, says }: PlannedSkill): Promise<void> {
  const { regionId } = stage.region;
  const desk = new Moment(stage, stage.days.ago(agreedDaysAgo - 2, '11:30')).desk(by);
  const content = {
    ...emptyContent,
    ...says,
    audience: 'region' as const,
    municipalityCode: '01206',
    organisationId: hubEntryIdOf(regionId, organisation),
    placeId: place ? hubEntryIdOf(regionId, place) : null,
    agreedOn: stage.days.dayOf(stage.days.ago(agreedDaysAgo, '11:30')),
    agreedBy,
    source: { title: titleOf(source), publisher: source.publisher, dated: source.dated },
  };
  const { entryId } = await createEntry(desk, { idempotencyKey: demoIdOf(regionId, 'skill', says.name), kind: 'skill', content });
  await publishEntry(desk, { entryId, what: null });
}
