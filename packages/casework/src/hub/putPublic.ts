import { inHome } from '@tsunagi/database';
import { record } from '../audit/index.js';
import type { Work } from '../desk/desk.js';
import { assertSound } from '../desk/faults.js';
import { localDay } from '../tenancy/index.js';
import type { HubContent } from './content.js';
import { entryTokens } from './entryTokens.js';
import type { HubEntry } from './HubEntry.js';
import { HubPublic } from './HubPublic.js';
import { HubRevision } from './HubRevision.js';
import { settlePhotos } from './photos.js';
import { roomFaults, roomWith } from './roomFaults.js';
import { tellRegion } from './tellRegion.js';

const addTokens = `
insert into hub_token (region_id, tenant_id, token, entry_id, audience, weight)
select ?, ?, t.token, ?, ?, t.weight from jsonb_to_recordset(?::jsonb) as t(token text, weight real)`;

/** Makes a published entry findable, in place of what it was found by before. */
export async function replaceTokens(tx: Work, { regionId, tenantId, entryId, kind, content, audience }: HubPublic): Promise<void> {
  const tokens = JSON.stringify(entryTokens(kind as HubEntry['kind'], content));
  await inHome(tx, tenantId, 'hub.publish', {
    sql: 'delete from hub_token where region_id = ? and tenant_id = ? and entry_id = ?',
    values: [regionId, tenantId, entryId],
  });
  await inHome(tx, tenantId, 'hub.publish', { sql: addTokens, values: [regionId, tenantId, entryId, audience, tokens] });
}

export interface Shown {
  /** What has changed, in a few words. */
  what: string | null;
  /** Where the region is to read other words than somebody is just writing: the working copy then stays as it is. */
  content?: HubContent;
  /** What the working copy said before, where its pictures may have gone. */
  before?: HubContent;
}

/**
 * Shows the working copy to the region, in the home of its keeper: by the keeper, or by the hub editor to whom it was
 * offered. What the region read before stays in the revisions. Of many at once the screens of the region are told once.
 */
export async function showRegion(tx: Work, entry: HubEntry, before: HubPublic | null, shown: Shown): Promise<void> {
  const { regionId, tenantId, entryId, kind } = entry;
  const { what, content = entry.content } = shown;
  const key = { regionId, tenantId, entryId };
  const today = localDay(tx.now).toString();
  const said = before?.content;
  const copy =
    before ??
    tx.em.create(HubPublic, { ...key, kind, ...columnsOf(content), content, publishedAt: tx.now, changedAt: tx.now }, { persist: false });
  await inHome(tx, tenantId, 'hub.publish', () => {
    copy.show(content, tx.now);
    // Who says of what the region reads that it ends has not looked whether the rest is still so.
    if (!shown.content) copy.confirm(today, tx.actorLabel, tx.now);
    copy.endedOn = content.until;
    if (newPlaces(content, said) !== null) tellPlaces(copy, content.capacity as number, tx);
    if (!shown.content) entry.publish();
    tx.em.persist(copy);
  });
  const number = copy.version ?? 1;
  await inHome(tx, tenantId, 'hub.publish', () => {
    tx.em.persist(
      tx.em.create(HubRevision, { ...key, number, audience: copy.audience, content, what, byLabel: tx.actorLabel, at: tx.now }),
    );
  });
  await replaceTokens(tx, copy);
  await settlePhotos(tx, entry, content, said, shown.before);
  record(tx, { verb: 'hub.published', subject: 'HubEntry', id: entryId, owner: tenantId });
}

/** How many places it now has by what is written; null where that says nothing new. */
export const newPlaces = ({ capacity = null }: HubContent, said: HubContent | undefined): number | null =>
  capacity === (said?.capacity ?? null) ? null : capacity;

function tellPlaces(copy: HubPublic, capacity: number, tx: Work): void {
  const room = roomWith(copy, capacity);
  assertSound({ capacity: roomFaults(copy, room).capacity });
  copy.setRoom({ ...room, note: copy.roomNote ?? null }, tx.actorLabel, tx.now);
}

/** Shows one entry to the region, and lets the screens know. */
export async function putPublic(tx: Work, entry: HubEntry, before: HubPublic | null, shown: Shown): Promise<void> {
  await showRegion(tx, entry, before, shown);
  tellRegion(tx, 'hub', entry.entryId);
}

const columnsOf = (content: HubContent) => ({
  audience: content.audience,
  name: content.name,
  nameKana: content.nameKana,
});
