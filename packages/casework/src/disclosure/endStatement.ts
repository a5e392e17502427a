import type { EndReason } from './endReasons.js';

/** What a further line says as the line that it follows. */
export const keptOfLine =
  'region_id, tenant_id, person_id, field_groups, from_tenant_id, to_tenant_id, to_staff_id, to_member_id, basis, consent_id, origin, origin_id';

/**
 * Ends lines of a ledger now, as a part of a statement that has found them as `o` and says in `given.acting` who ends them:
 * where whoever acts may not read the lines themselves, and so cannot load them.
 */
export const endStatement = (reason: EndReason, found: string): string => `
insert into disclosure (${keptOfLine}, line_id, verb, opens_line_id, starts_at, until, reason, recorded_by)
  select ${keptOfLine.replace(/(\w+)/g, 'o.$1')}, gen_random_uuid(), 'ends', o.line_id, now(), now(), '${reason}', given.acting
  ${found}`;
