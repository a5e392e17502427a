import { type RawBuilder, sql } from 'kysely';
import type { AskerColumns } from '../desk/rows.js';
import { openNow } from './openNow.js';

/**
 * Whether what was said of this item (alias of an `agenda_item`) was told to whoever asks, and still is. Where titles are not
 * hidden everybody on the list sees the item; whose it is they learn only with it, colleagues of its owner among them.
 */
export const heardAtMeeting = (item: string, who: AskerColumns): RawBuilder<boolean> => {
  const of = (column: string) => sql.ref(`${item}.${column}`);
  return sql<boolean>`exists (select from disclosure o where o.region_id = ${of('regionId')} and o.tenant_id = ${of('tenantId')}
    and o.person_id = ${of('personId')} and o.origin = 'conference' and o.origin_id = ${of('itemId')}
    and o.to_tenant_id = ${who.tenant}::uuid and o.to_staff_id = ${who.staff}::uuid and 'minutes' = any(o.field_groups) and ${openNow})`;
};
