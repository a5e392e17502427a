import { type FieldGroup, fieldGroups } from '@tsunagi/access';
import type { Work } from '../desk/desk.js';
import { newId } from '../desk/newId.js';
import type { AgendaItem } from './AgendaItem.js';
import { AgendaSheet, type SheetFacts } from './AgendaSheet.js';
import { factsOf } from './facts.js';

/** The field groups as they stand on the day of the first distribution; a page that exists is printed anew only where somebody asks for it. */
export async function printPages(tx: Work, item: AgendaItem, groups: readonly FieldGroup[]): Promise<void> {
  const pages = await tx.em.find(AgendaSheet, { regionId: tx.asker.region, tenantId: item.tenantId, itemId: item.itemId });
  const there = new Set(pages.map((page) => page.fieldGroup));
  const missing = groups.filter((group) => !there.has(group));
  for (const [at, group] of missing.entries()) {
    const facts = await factsOf(tx, item.personId as string, group);
    tx.em.create(AgendaSheet, newPage(tx, item, { group, facts, position: pages.length + at + 1 }));
  }
  await tx.em.flush();
}

interface Printed {
  group: FieldGroup;
  facts: SheetFacts;
  position: number;
}

/** A page with what stands in a field group now. */
export const newPage = (
  tx: Work,
  { regionId, tenantId, itemId, conferenceId, personId = null }: AgendaItem,
  { group, facts, position }: Printed,
) => ({
  regionId,
  tenantId,
  sheetId: newId(),
  itemId,
  conferenceId,
  personId,
  fieldGroup: group,
  title: fieldGroups[group].ja,
  text: null,
  facts,
  position,
  createdAt: tx.now,
  createdBy: tx.asker.staff,
});
