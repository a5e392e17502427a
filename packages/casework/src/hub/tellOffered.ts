import { tellOffice } from '../audit/index.js';
import type { Work } from '../desk/desk.js';
import type { HubEntry } from './HubEntry.js';

/** Whoever edits the hub there hears that something waits for them: once, however many there are. */
export async function tellReviewers(tx: Work, reviewer: string, offered: readonly HubEntry[]): Promise<void> {
  const [first] = offered;
  if (!first) return;
  const more = offered.length > 1 ? `ほか${offered.length - 1}件` : '';
  const to = { tenant: reviewer, roles: ['hub_editor'], except: tx.asker.staff };
  await tellOffice(tx, to, { kind: 'hub.offered', number: `「${first.content.name}」${more}` });
}

/** Whoever wrote it last hears what the hub editor has said. */
export const tellWriter = (
  tx: Work,
  { tenantId, updatedBy, content }: HubEntry,
  kind: 'hub.offer_published' | 'hub.offer_returned',
): Promise<void> =>
  tellOffice(tx, { tenant: tenantId, staff: [updatedBy], except: tx.asker.staff }, { kind, number: `「${content.name}」` });
