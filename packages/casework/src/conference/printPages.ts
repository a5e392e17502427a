import { type FieldGroup, fieldGroups } from '@tsunagi/access';
import type { Work } from '../desk/desk.js';
import { newId } from '../desk/newId.js';
import type { AgendaItem } from './AgendaItem.js';
import { AgendaSheet } from './AgendaSheet.js';
import { factsOf } from './facts.js';

/** The field groups as they stand on the day of the first distribution; a page that exists is not printed anew. */
export async function printPages(tx: Work, item: AgendaItem, groups: readonly FieldGroup[]): Promise<void> {
  const pages = await tx.em.find(AgendaSheet, { regionId: tx.asker.region, tenantId: item.tenantId, itemId: item.itemId });
  const there = new Set(pages.map((page) => page.fieldGroup));
  const missing = groups.filter((group) => !there.has(group));
  for (const [at, group] of missing.entries()) {
    tx.em.create(AgendaSheet, {
      regionId: item.regionId,
      tenantId: item.tenantId,
      sheetId: newId(),
      itemId: item.itemId,
      conferenceId: item.conferenceId,
      personId: item.personId ?? null,
      fieldGroup: group,
      title: fieldGroups[group].ja,
      text: null,
      facts: await factsOf(tx, item.personId as string, group),
      position: pages.length + at + 1,
      createdAt: tx.now,
      createdBy: tx.asker.staff,
    });
  }
  await tx.em.flush();
}
