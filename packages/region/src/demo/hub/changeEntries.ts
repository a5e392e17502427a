import { changeEntry, command, type Desk, HubEntry, type Photo, publishEntry, storePhoto } from '@tsunagi/casework';
import { hubEntryIdOf } from '../../ids.js';
import { Moment } from '../world/Moment.js';
import type { Stage } from '../world/Stage.js';
import { type Drawing, toPicture } from './drawings/index.js';
import { type PlannedChange, plannedChanges } from './plannedChanges.js';

/** What offices have written into their own entries, and published at once. */
export async function changeEntries(stage: Stage): Promise<void> {
  for (const change of plannedChanges) await publishChange(stage, change);
}

/** The working copy as it stands at this desk. */
export const workingCopy = (desk: Desk, entryId: string): Promise<HubEntry> =>
  command(desk, (tx) => tx.em.findOneOrFail(HubEntry, { regionId: desk.actor.region, entryId }, { disableIdentityMap: true }));

async function publishChange(stage: Stage, { by, entry, daysAgo, what, says, drawn }: PlannedChange): Promise<void> {
  const desk = new Moment(stage, stage.days.ago(daysAgo, '13:20')).desk(by);
  const entryId = hubEntryIdOf(stage.region.regionId, entry);
  const { version, content } = await workingCopy(desk, entryId);
  const photos = drawn ? [await store(desk, drawn)] : content.photos;
  await changeEntry(desk, { entryId, expectedVersion: version, content: { ...content, ...says, photos } });
  await publishEntry(desk, { entryId, expectedVersion: version + 1, what });
}

async function store(desk: Desk, { drawing, alt }: { drawing: Drawing; alt: string }): Promise<Photo> {
  const { photoId } = await storePhoto(desk, { bytes: await toPicture(drawing) });
  return { photoId, alt };
}
