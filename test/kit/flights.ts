import { ownFlights } from './statements.js';
import type { World } from './world.js';

/** How many flights to PostgreSQL an operation of its own took, with what it gave. */
export async function flightsOf<T>(world: World, work: () => Promise<T>): Promise<{ result: T; flights: number }> {
  let result: T | undefined;
  const flights = await world.flightsOf(async () => {
    result = await work();
  });
  return { result: result as T, flights: ownFlights(flights).length };
}

export interface Look {
  person: string;
  subject: string;
  group: string | null;
  action: string;
  purpose: string | null;
}

/** What the access log says an office has seen of whom, in the order in which it was written. */
export async function seenBy(world: World, tenantId: string): Promise<Look[]> {
  const { rows } = await world.database.see.query(
    `select person_id as person, subject_kind as subject, field_group as "group", action, purpose from access_log
     where actor_tenant_id = $1 order by at, log_id`,
    [tenantId],
  );
  return rows;
}
