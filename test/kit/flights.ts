import type { World } from './world.js';

/** How many read transactions (flights) the gateway sends to PostgreSQL while `work` runs. */
export async function flightsOf<T>(world: World, work: () => Promise<T>): Promise<{ result: T; flights: number }> {
  const { connections } = world.house;
  const lend = connections.lend;
  let flights = 0;
  connections.lend = function counted(flight) {
    flights++;
    return lend.call(connections, flight) as never;
  };
  try {
    return { result: await work(), flights };
  } finally {
    connections.lend = lend;
  }
}

/** What the access log says an office has seen of whom, in the order in which it was written. */
export async function seenBy(
  world: World,
  tenantId: string,
): Promise<{ person: string; subject: string; group: string | null; action: string; purpose: string | null }[]> {
  const { rows } = await world.database.see.query(
    `select person_id as person, subject_kind as subject, field_group as "group", action, purpose from access_log
     where actor_tenant_id = $1 order by at, log_id`,
    [tenantId],
  );
  return rows;
}
