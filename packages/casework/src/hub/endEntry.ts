import { inHome } from '@tsunagi/database';
import { giveNotice, record } from '../audit/index.js';
import type { Desk, Work } from '../desk/desk.js';
import { assertSound, dayFault, type Fault, requiredTextFault } from '../desk/faults.js';
import { localDay } from '../tenancy/index.js';
import { type HubContent, takenBack } from './content.js';
import { assertPublished, editEntry, type OfEntry } from './editEntry.js';
import { findHeld, releaseAfter } from './endHold.js';
import { findEntryToEnd } from './findLeftBehind.js';
import type { HubEntry } from './HubEntry.js';
import type { HubHold } from './HubHold.js';
import { HubPublic } from './HubPublic.js';
import { putPublic } from './putPublic.js';

interface Ending {
  /** Last day, ISO date. */
  until: string;
  reason: string;
}
export type EndEntryInput = OfEntry & Ending;

/** What ends today is not open any more today. */
const lastDayOf = (until: string, today: string): string => (until <= today ? '0001-01-01' : until);

/** What this organisation offers, or what takes place here. */
const pointingAt = (tx: Work, entryId: string): Promise<HubPublic[]> =>
  tx.em.find(HubPublic, { regionId: tx.asker.region, $or: [{ organisationId: entryId }, { placeId: entryId }] });

/** What an end reaches beyond the entry itself. */
interface Reached {
  pointing: HubPublic[];
  held: HubHold[];
}
const findReached = async (tx: Work, keeper: string, entryId: string): Promise<Reached> => {
  const [pointing, held] = await Promise.all([pointingAt(tx, entryId), findHeld(tx, keeper, entryId)]);
  return { pointing, held };
};

/**
 * Whoever keeps it is told that the organisation or place ends: without contacts of its own nobody can be reached there any
 * more. One notice for each office, whatever it keeps.
 */
async function tellKeepers(tx: Work, { name }: HubPublic, pointing: readonly HubPublic[]): Promise<void> {
  const today = localDay(tx.now).toString();
  const alive = pointing.filter(({ endedOn }) => !endedOn || endedOn > today);
  for (const [tenant, theirs] of Map.groupBy(alive, (each) => each.tenantId)) {
    const [first] = theirs;
    if (!first) continue;
    const more = theirs.length > 1 ? `ほか${theirs.length - 1}件` : '';
    await giveNotice(tx, { tenant, staff: null }, { kind: 'hub.pointed_ends', number: `「${first.name}」${more}（「${name}」の終わり）` });
  }
}

/**
 * The region reads that it is no more, from when on and why; what is held of it beyond that day is given back. What somebody
 * was writing stays in the working copy, and goes on where the entry is reopened. Until a last day that is still to come the
 * entry is kept up as before; its pictures go with that day, for people may be on them. All of it in the home of its keeper.
 */
export async function closeEntry(
  tx: Work,
  entry: HubEntry,
  published: HubPublic,
  { until, reason }: Ending,
  reached?: Reached,
): Promise<void> {
  const today = localDay(tx.now).toString();
  const isOver = until <= today;
  const closed = (content: HubContent): HubContent => {
    const changes = [...content.changes, { on: until, text: reason }];
    const last = { ...content, until, photos: isOver ? [] : content.photos, changes };
    return isOver && entry.kind === 'skill' ? takenBack(last) : last;
  };
  const written = entry.content;
  const shown = closed(published.content);
  await inHome(tx, entry.tenantId, 'hub.publish', () => {
    entry.content = entry.state === 'published' ? shown : closed(written);
    if (isOver) entry.end();
  });
  await putPublic(tx, entry, published, { what: reason, content: shown, before: written });
  const { pointing, held } = reached ?? (await findReached(tx, entry.tenantId, entry.entryId));
  await releaseAfter(tx, published, lastDayOf(until, today), held);
  await tellKeepers(tx, published, pointing);
  record(tx, { verb: 'hub.ended', subject: 'HubEntry', id: entry.entryId, owner: entry.tenantId, data: { until } });
}

/** Whoever ends something knows its last day: nobody knows one that lies further ahead. */
const furthestYears = 2;

/** The last day is none before the first, as it is shown or written, and none that nobody can know. */
function lastDayFault(until: string, copies: { content: HubContent }[], now: Date): Fault {
  const most = localDay(now).add({ years: furthestYears }).toString();
  if (copies.some(({ content: { since } }) => since && until < since)) return dayFault(until) ?? 'ENDS_BEFORE_BEGINNING';
  return dayFault(until) ?? (until > most ? { code: 'DATE_TOO_LATE', most } : null);
}

/** 終わったと記す. The entry stays readable with its last day and why. */
export const endEntry = (desk: Desk, input: EndEntryInput): Promise<{ entryId: string }> => {
  const end = async (entry: HubEntry, published: HubPublic | null, tx: Work, ofOwn: Reached): Promise<void> => {
    assertPublished(published);
    assertSound({ until: lastDayFault(input.until, [entry, published], tx.now), reason: requiredTextFault(input.reason, 300) });
    entry.assertAlive();
    const reached = entry.tenantId === tx.asker.tenant ? ofOwn : undefined;
    await closeEntry(tx, entry, published, { until: input.until, reason: input.reason.trim() }, reached);
  };
  // Whoever ends it is its keeper as a rule. What somebody else has left behind is held in their home, which the entry names.
  const look = (tx: Work) => findReached(tx, tx.asker.tenant, input.entryId);
  return editEntry(desk, input, 'end', end, { find: findEntryToEnd, look });
};

/** It goes on after all: open for changes again, and readable as ended until it is published. */
export const reopenEntry = (desk: Desk, input: OfEntry): Promise<{ entryId: string }> =>
  editEntry(desk, input, 'end', (entry, _published, tx) => {
    entry.reopen();
    entry.content = { ...entry.content, until: null };
    record(tx, { verb: 'hub.reopened', subject: 'HubEntry', id: entry.entryId });
  });
