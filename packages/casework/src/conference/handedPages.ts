import type { Work } from '../desk/desk.js';
import { Disclosure, type EndReason } from '../disclosure/index.js';
import type { AgendaItem } from './AgendaItem.js';
import type { Conference } from './Conference.js';
import type { ConferenceMember } from './ConferenceMember.js';
import { endOpened } from './endOpened.js';

/** Whoever gets something else from now on, or nothing: what they had until now ends first. */
export async function closePages(
  tx: Work,
  conference: Conference,
  { tenantId, itemId }: AgendaItem,
  closed: ConferenceMember[],
  reason: EndReason = 'conference.handed_anew',
): Promise<void> {
  if (closed.length === 0) return;
  const memberIds = closed.map((each) => each.memberId);
  await endOpened(tx, conference, { homes: [tenantId], itemId, memberIds }, reason);
}

export const namesOf = (groups: readonly string[]): string => [...groups].sort().join();

/** Whose pages of this item are open, by seat: the field groups that they show. */
export async function pagesHad(tx: Work, item: AgendaItem): Promise<Map<string, string>> {
  const lines = await tx.em.find(Disclosure, { regionId: tx.asker.region, tenantId: item.tenantId, originId: item.itemId });
  const ended = new Set(lines.filter((each) => each.verb === 'ends').map((each) => each.opensLineId));
  const open = lines.filter(
    (each) => each.verb === 'opens' && each.until > tx.now && !ended.has(each.lineId) && each.fieldGroups.includes('paper'),
  );
  const shown = (line: Disclosure): string => namesOf(line.fieldGroups.filter((group) => group !== 'paper'));
  return new Map(open.map((each) => [each.toMemberId ?? '', shown(each)]));
}
