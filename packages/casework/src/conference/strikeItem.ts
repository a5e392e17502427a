import { inHome } from '@tsunagi/database';
import type { Desk, Work } from '../desk/desk.js';
import { assertSound, requiredTextFault } from '../desk/faults.js';
import { Disclosure, endStatement, writeLedger } from '../disclosure/index.js';
import type { AgendaItem } from './AgendaItem.js';
import { editItem, type ItemDone, type OfItem } from './editItem.js';

export interface StrikeItemInput extends OfItem {
  /** Why, as the other members will read it; nothing about the person. */
  reason: string;
}

/** 議題を取り下げる, by whoever brought it or by the convener. Its papers are gone from every board in the same moment. */
export const strikeItem = (desk: Desk, input: StrikeItemInput): ItemDone =>
  editItem(desk, input, ['strike', 'conference.item_struck'], async (item, tx) => {
    assertSound({ reason: requiredTextFault(input.reason, 500) });
    await endPapers(tx, item);
    return () => item.strike(input.reason.trim());
  });

/** Ends what was handed out for this item. What was already written down about it stays with those who heard it. */
async function endPapers(tx: Work, item: AgendaItem): Promise<void> {
  if (!item.personId) return;
  if (item.tenantId !== tx.asker.tenant) return endPapersElsewhere(tx, item);
  const lines = await tx.em.find(Disclosure, { regionId: tx.asker.region, tenantId: item.tenantId, originId: item.itemId });
  const ended = new Set(lines.filter((each) => each.verb === 'ends').map((each) => each.opensLineId));
  const open = lines.filter((each) => each.verb === 'opens' && each.fieldGroups.includes('paper') && !ended.has(each.lineId));
  const ends = open.map((line) => ({ line, at: tx.now, reason: 'conference.item_struck' as const }));
  await writeLedger(tx, item.tenantId, item.personId, { ends });
}

const elsewhere = `
with given as (select ?::int as region_id, ?::uuid as tenant_id, ?::uuid as item_id, ?::uuid as by),
ended as (${endStatement(
  'conference.item_struck',
  `from given join disclosure o on o.region_id = given.region_id and o.tenant_id = given.tenant_id and o.origin_id = given.item_id
    and o.origin = 'conference' and o.verb = 'opens' and 'paper' = any(o.field_groups) and o.until > now()`,
)}),
sheets as (update agenda_sheet t set people = '{}' from given where t.region_id = given.region_id and t.tenant_id = given.tenant_id
  and t.item_id = given.item_id)
select 1`;

/** The convener strikes an item of another office: the ledger is that office's, and the convener does not read it. */
async function endPapersElsewhere(tx: Work, item: AgendaItem): Promise<void> {
  const values = [tx.asker.region, item.tenantId, item.itemId, tx.asker.staff];
  await inHome(tx, item.tenantId, 'conference.leave', { sql: elsewhere, values, protects: item.conferenceId });
}
