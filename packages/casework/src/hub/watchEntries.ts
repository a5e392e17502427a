import { raw } from '@mikro-orm/core';
import { authorize } from '@tsunagi/access';
import { giveNotice, record } from '../audit/index.js';
import { command } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { localDay, Tenant } from '../tenancy/index.js';
import { staleAfterDays, takenBack } from './content.js';
import { findHeld, releaseAfter } from './endHold.js';
import { endWithKeeper, leaveWithOffice } from './endWithKeeper.js';
import { HubEntry } from './HubEntry.js';
import { HubPublic } from './HubPublic.js';
import { settlePhotos } from './photos.js';
import { replaceTokens } from './putPublic.js';
import { tellRegion } from './tellRegion.js';

/** So many days before an entry is shown as out of date its keeper is asked the first time. */
const askedBefore = 14;
/** More than an office keeps; what is left over is for the next night. */
const mostAtOnce = 500;

/** Asked once before the day on which it counts as out of date, and once from that day on. In SQL, so that those asked already take nobody's place. */
const isDue = (today: string) =>
  raw(
    `(reminded_on is null or reminded_on < confirmed_on
      or (confirmed_on + ${staleAfterDays} < ?::date and reminded_on <= confirmed_on + ${staleAfterDays}))`,
    [today],
  );
const isPast = (confirmedOn: string | null | undefined, day: string): boolean => !confirmedOn || confirmedOn < day;

/** One notice for all of them: an office with many entries is not woken by each. */
async function ask(tx: Work, kind: string, entries: readonly HubPublic[]): Promise<void> {
  const [first] = entries;
  if (!first) return;
  const more = entries.length > 1 ? `ほか${entries.length - 1}件` : '';
  await giveNotice(tx, { tenant: tx.asker.tenant, staff: null }, { kind, number: `「${first.name}」${more}` });
}

/** Asks the keeper to say that its entries are still so: two weeks before they count as out of date, and once they do. */
async function remind(tx: Work): Promise<number> {
  const today = localDay(tx.now);
  const [askFrom, staleFrom] = [staleAfterDays - askedBefore, staleAfterDays].map((days) => today.subtract({ days }).toString()) as [
    string,
    string,
  ];
  const due = await tx.em.find(
    HubPublic,
    {
      regionId: tx.asker.region,
      tenantId: tx.asker.tenant,
      $and: [
        { $or: [{ endedOn: null }, { endedOn: { $gt: today.toString() } }] },
        { $or: [{ confirmedOn: null }, { confirmedOn: { $lte: askFrom } }] },
        { [isDue(today.toString())]: [] },
      ],
    },
    { orderBy: { confirmedOn: 'asc', entryId: 'asc' }, limit: mostAtOnce },
  );
  for (const each of due) {
    authorize(tx.actor, 'nudge', 'HubPublic', each);
    each.remindedOn = today.toString();
  }
  const [past, soon] = [
    due.filter((each) => isPast(each.confirmedOn, staleFrom)),
    due.filter((each) => !isPast(each.confirmedOn, staleFrom)),
  ];
  await ask(tx, 'hub.stale', past);
  await ask(tx, 'hub.confirm_soon', soon);
  return due.length;
}

/** Opened again, or given another last day, and not yet published so: the region still reads the last day that it had. */
const goesOn = ({ state, content: { until } }: HubEntry, today: string): boolean => state !== 'ended' && (!until || until > today);

/** Pictures go with the last day of an entry: people may be on them. Whoever has reopened it keeps those of the working copy. */
async function removePhotos(tx: Work, entry: HubEntry, copy: HubPublic): Promise<void> {
  const before = [copy.content, entry.content];
  copy.content = { ...copy.content, photos: [] };
  if (entry.state === 'ended') entry.content = { ...entry.content, photos: [] };
  await settlePhotos(tx, entry, copy.content, ...before);
}

/** Neither read nor found any more by what is taken back: by its name and its days alone. */
async function takeBack(tx: Work, entry: HubEntry, copy: HubPublic): Promise<void> {
  entry.content = takenBack(entry.content);
  copy.show(takenBack(copy.content), tx.now);
  await replaceTokens(tx, copy);
}

/**
 * What was to end by now has ended: the working copy says so, what was held of it is given back, and its pictures go. Those
 * that ended before and have none are left alone.
 */
async function endPast(tx: Work): Promise<number> {
  const { region, tenant } = tx.asker;
  const today = localDay(tx.now).toString();
  const past = await tx.em.find(HubPublic, { regionId: region, tenantId: tenant, endedOn: { $lte: today } });
  const entries = await tx.em.find(HubEntry, { regionId: region, entryId: { $in: past.map(({ entryId }) => entryId) } });
  let ended = 0;
  for (const entry of entries) {
    authorize(tx.actor, 'end', 'HubEntry', entry);
    const copy = past.find(({ entryId }) => entryId === entry.entryId) as HubPublic;
    const isDue = entry.state !== 'ended' && !goesOn(entry, today);
    if (isDue) entry.end();
    if ([copy.content, entry.state === 'ended' ? entry.content : copy.content].some(({ photos }) => photos.length > 0))
      await removePhotos(tx, entry, copy);
    if (!isDue) continue;
    if (entry.kind === 'skill') await takeBack(tx, entry, copy);
    ended += 1;
    await releaseAfter(tx, copy, '0001-01-01', await findHeld(tx, copy.tenantId, copy.entryId));
    tellRegion(tx, 'hub', entry.entryId);
    record(tx, { verb: 'hub.ended', subject: 'HubEntry', id: entry.entryId });
  }
  return ended;
}

/** Has a schedule of which this was the last day. */
const lastOn = (day: string) => raw(`content->'schedules' @> jsonb_build_array(jsonb_build_object('until', ?::text))`, [day]);

/** What took place for the last time yesterday is found by its day of the week no longer. */
async function forgetDays(tx: Work): Promise<void> {
  const { region, tenant } = tx.asker;
  const yesterday = localDay(tx.now).subtract({ days: 1 }).toString();
  const past = await tx.em.find(HubPublic, { regionId: region, tenantId: tenant, $and: [{ [lastOn(yesterday)]: [] }] });
  for (const copy of past) await replaceTokens(tx, copy);
}

/**
 * Every night, for one organisation: asks it to confirm what nobody has confirmed for long, and ends what has had its day. Of
 * an organisation that has closed all ends, its seats in working groups too.
 *
 * @systemOnly
 */
export const watchEntries = (desk: Desk): Promise<{ asked: number; ended: number }> =>
  command(desk, async (tx) => {
    await tx.opened;
    const office = await tx.em.findOneOrFail(Tenant, { regionId: tx.asker.region, tenantId: tx.asker.tenant });
    const over = office.closedOn(localDay(tx.now).toString());
    if (!over) {
      await forgetDays(tx);
      return { asked: await remind(tx), ended: await endPast(tx) };
    }
    await leaveWithOffice(tx, over);
    return { asked: 0, ended: (await endPast(tx)) + (await endWithKeeper(tx, office, over)) };
  });
