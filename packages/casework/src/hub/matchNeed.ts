import { raw } from '@mikro-orm/postgresql';
import { authorize } from '@tsunagi/access';
import { record } from '../audit/index.js';
import { command } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { assertSound, requiredCodeFault, textFault } from '../desk/faults.js';
import { Tenant } from '../tenancy/index.js';
import { findPublished } from './editEntry.js';
import { HubMatch } from './HubMatch.js';
import { HubNeed } from './HubNeed.js';
import { hasRoomNow, reasonsFor, wantedFor } from './matching.js';
import { tellRegion } from './tellRegion.js';

export const matchDecisions = {
  accepted: { ja: '合う', en: 'Fits' },
  rejected: { ja: '合わない', en: 'Does not fit' },
} as const;
export type MatchDecision = keyof typeof matchDecisions;

export interface MatchNeedInput {
  needId: string;
  entryId: string;
  decision: MatchDecision;
  note?: string | null;
}

const keeperOf = (regionId: number, entryId: string) =>
  raw('(select p.tenant_id from hub_public p where p.region_id = ? and p.entry_id = ?)', [regionId, entryId]);

/** A person judges whether this resource answers this need; another judgement takes the place of an earlier one. */
export const matchNeed = (desk: Desk, input: MatchNeedInput): Promise<{ needId: string }> =>
  command(desk, async (tx) => {
    const { needId, entryId, decision, note } = input;
    const { region: regionId } = tx.asker;
    const [need, entry, keeper, earlier] = await Promise.all([
      tx.em.findOne(HubNeed, { regionId, needId }),
      findPublished(tx, entryId),
      tx.em.findOne(Tenant, { $and: [{ regionId }, { tenantId: keeperOf(regionId, entryId) }] }),
      tx.em.findOne(HubMatch, { regionId, needId, entryId }),
    ]);
    authorize(tx.actor, 'change', 'HubNeed', need);
    authorize(tx.actor, 'read', 'HubPublic', entry);
    assertSound({ decision: requiredCodeFault(decision, matchDecisions), note: textFault(note, 500) });
    const key = { regionId: need.regionId, tenantId: need.tenantId, needId, entryId };
    const judged = {
      decision,
      reasons: reasonsFor(wantedFor(need), entry, hasRoomNow(keeper)) as string[],
      note: note?.trim() || null,
      decidedByLabel: tx.actorLabel,
      decidedAt: tx.now,
    };
    if (earlier) tx.em.assign(earlier, judged);
    else tx.em.create(HubMatch, { ...key, ...judged });
    tellRegion(tx, 'need', needId);
    record(tx, { verb: 'hub.need.matched', subject: 'HubNeed', id: needId, data: { decision } });
    return { needId };
  });
