import { authorizeNew } from '@tsunagi/access';
import { ask, send } from '@tsunagi/database';
import { command } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { assertSound, codeFault, type Fault, requiredTextFault } from '../desk/faults.js';
import { viewPages } from './pages.js';

export interface SaveViewInput {
  page: string;
  /** What it is called in the menu; one for each name. */
  name: string;
  conditions: Record<string, unknown>;
}

const mostViews = 30;
const mostConditions = 20;
const longest = 200;

const isPlain = (value: unknown): boolean =>
  typeof value === 'boolean' || Number.isFinite(value) || (typeof value === 'string' && value.length <= longest);

/** What stands behind the question mark of an address, and nothing else. */
function conditionsFault(conditions: Record<string, unknown>): Fault {
  const entries = Object.entries(conditions);
  if (entries.length > mostConditions) return { code: 'TOO_MANY', most: mostConditions };
  return entries.every(([name, value]) => name.length <= longest && isPlain(value)) ? null : 'NOT_CONDITIONS';
}

/** Keeps the conditions of a list under a name, over what was kept under it before. */
export const saveView = (desk: Desk, input: SaveViewInput): Promise<{ page: string; name: string }> =>
  command(desk, async (tx) => {
    const mine = { regionId: tx.asker.region, tenantId: tx.asker.tenant, staffId: tx.asker.staff, page: input.page };
    authorizeNew(tx.actor, 'save', 'SavedView', mine);
    const name = input.name.trim();
    const others = await ask<{ n: number }>(
      tx.em,
      'select count(*)::int as n from saved_view where region_id = ? and tenant_id = ? and staff_id = ? and page = ? and name <> ?',
      [...Object.values(mine), name],
    );
    assertSound({
      page: codeFault(input.page, viewPages),
      name: requiredTextFault(name, 40) ?? ((others[0]?.n ?? 0) >= mostViews ? { code: 'TOO_MANY', most: mostViews } : null),
      conditions: conditionsFault(input.conditions),
    });
    send(
      tx.em,
      `insert into saved_view (region_id, tenant_id, staff_id, page, name, conditions, updated_at) values (?, ?, ?, ?, ?, ?::jsonb, ?)
       on conflict (region_id, tenant_id, staff_id, page, name) do update
         set conditions = excluded.conditions, updated_at = excluded.updated_at`,
      [...Object.values(mine), name, JSON.stringify(input.conditions), tx.now],
    );
    return { page: input.page, name };
  });
