import { randomUUID } from 'node:crypto';
import {
  boundsOf,
  changeEntry,
  command,
  confirmEntry,
  joinGroup,
  ledgerPeriods,
  matchNeed,
  moveNeed,
  noteUnmet,
  publishEntry,
  raiseNeed,
  setConfirming,
  setRoom,
} from '@tsunagi/casework';
import { Temporal } from 'temporal-polyfill';
import { demoIdOf, hubEntryIdOf, hubGroupIdOf } from '../../ids.js';
import { Moment } from '../world/Moment.js';
import type { Stage } from '../world/Stage.js';
import { changeEntries, workingCopy } from './changeEntries.js';
import { type PlannedCare, plannedCare, plannedUnmet } from './plannedHub.js';
import { type PlannedNeed, plannedNeeds, plannedSeats } from './plannedNeeds.js';
import { writeSkills } from './writeSkills.js';

/** The hub as its keepers look after it: entries confirmed, room said, needs on their way, and a change that waits for its editor. */
export async function tendHub(stage: Stage): Promise<void> {
  await changeEntries(stage);
  await writeSkills(stage);
  for (const care of plannedCare) await lookAfter(stage, care);
  for (const { by, group, office, role, daysAgo } of plannedSeats)
    await joinGroup(someDaysAgo(stage, daysAgo, '10:10').desk(by), {
      groupId: groupOf(stage, group),
      tenantId: stage.tenant(office).tenantId,
      role,
    });
  for (const need of plannedNeeds) await bringAlong(stage, need);
  await leaveWaiting(stage);
  await recallUnmet(stage);
}

const entryOf = ({ region }: Stage, code: string): string => hubEntryIdOf(region.regionId, code);
const groupOf = ({ region }: Stage, code: string): string => hubGroupIdOf(region.regionId, code);
const someDaysAgo = (stage: Stage, days: number, time: string): Moment => new Moment(stage, stage.days.ago(days, time));

async function lookAfter(stage: Stage, { by, entry, daysAgo, room }: PlannedCare): Promise<void> {
  const desk = someDaysAgo(stage, daysAgo, '09:40').desk(by);
  const entryId = entryOf(stage, entry);
  await confirmEntry(desk, { entryId });
  // As the region's own list has laid it: so many places, and nobody has said how many are free.
  const { capacity = null } = stage.region.hub?.entries.find(({ code }) => code === entry) ?? {};
  if (room) await setRoom(desk, { entryId, ...room, seen: { capacity } });
}

async function bringAlong(stage: Stage, { by, daysAgo, origin, group, moves = [], judged = [], ...fields }: PlannedNeed): Promise<void> {
  const idempotencyKey = demoIdOf(stage.region.regionId, 'need', fields.title);
  const groupId = group ? groupOf(stage, group) : null;
  const { needId } = await raiseNeed(someDaysAgo(stage, daysAgo, '16:20').desk(by), {
    ...fields,
    groupId,
    origin,
    anonymityConfirmed: true,
    idempotencyKey,
  });
  for (const { entry, fits, note } of judged) {
    const decision = fits ? 'accepted' : 'rejected';
    await matchNeed(someDaysAgo(stage, daysAgo - 3, '11:00').desk(by), { needId, entryId: entryOf(stage, entry), decision, note });
  }
  for (const [at, { to, note, daysAgo: then }] of moves.entries())
    await moveNeed(someDaysAgo(stage, then, '15:10').desk(by), { needId, expectedVersion: 1 + at, state: to, note });
}

/** 釧路市 lets its hub editor confirm: what its administrator has written about まじくる waits for that. */
async function leaveWaiting(stage: Stage): Promise<void> {
  await setConfirming(someDaysAgo(stage, 30, '10:00').desk('city-commerce'), { confirmBy: 'own_editor' });
  const desk = someDaysAgo(stage, 2, '14:30').desk('city-admin');
  const entryId = entryOf(stage, 'majikuru');
  const { version, content } = await workingCopy(desk, entryId);
  await changeEntry(desk, {
    entryId,
    expectedVersion: version,
    content: { ...content, conditions: '見学は、前の日までに電話してください。' },
  });
  await publishEntry(desk, { entryId, expectedVersion: version + 1, what: '見学の申し込みかた' });
}

/** Of each line another one, of whom nothing is laid down here. */
const somebody = (tenantId: string) => ({ tenantId, personId: randomUUID(), referralId: randomUUID() });

/** 台帳: the last period that is over, as the offices’ own lists would have told it. */
async function recallUnmet(stage: Stage): Promise<void> {
  const { loadedAt } = stage.days;
  const [period] = ledgerPeriods(loadedAt, stage.region.ledger);
  const first = Temporal.PlainDate.from(boundsOf(period as string, loadedAt, stage.region.ledger).from);
  for (const { by, kind, months } of plannedUnmet) {
    for (const [at, count] of months.entries()) {
      const noon = first.add({ months: at, days: 14 }).toZonedDateTime({ timeZone: 'Asia/Tokyo', plainTime: '12:00' });
      const desk = new Moment(stage, new Date(noon.epochMilliseconds)).desk(by);
      await command(desk, async (tx) => {
        for (let n = 0; n < count; n++) await noteUnmet(tx, { kinds: [kind], of: somebody(tx.asker.tenant), cause: 'declined' });
      });
    }
  }
}
