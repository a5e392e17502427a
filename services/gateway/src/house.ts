import { type DemoAccount, schemas } from '@tsunagi/casework';
import { openOrm, ReadConnections } from '@tsunagi/database';
import type { Environment } from './environment.js';
import type { House } from './graphql/context.js';
import { IdSeal } from './graphql/ids/seal.js';
import { Registry } from './graphql/registry.js';
import { SessionDesk } from './graphql/sessionDesk.js';

/** Opens everything that lives as long as the gateway. The demo accounts are offered only where the demo door exists. */
export async function openHouse(
  environment: Environment,
  demoAccounts: readonly DemoAccount[] = [],
): Promise<House & { close(): Promise<void> }> {
  const orm = await openOrm(environment.databaseUrl, schemas);
  const connections = new ReadConnections(environment.databaseUrl);
  const sessions = new SessionDesk(orm, environment.region);
  return {
    environment,
    orm,
    connections,
    ids: new IdSeal(environment.secretKey),
    registry: new Registry(connections, environment.region),
    sessions,
    demoAccounts,
    close: async () => {
      await sessions.close();
      await connections.close();
      await orm.close();
    },
  };
}
