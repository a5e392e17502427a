import { schemas } from '@tsunagi/casework';
import { openOrm, ReadConnections } from '@tsunagi/database';
import type { Environment } from './environment.js';
import type { House } from './graphql/context.js';
import { IdSeal } from './graphql/ids/seal.js';
import { Registry } from './graphql/registry.js';

/** Opens everything that lives as long as the gateway. */
export async function openHouse(environment: Environment): Promise<House & { close(): Promise<void> }> {
  const orm = await openOrm(environment.databaseUrl, schemas);
  const connections = new ReadConnections(environment.databaseUrl);
  return {
    environment,
    orm,
    connections,
    ids: new IdSeal(environment.secretKey),
    registry: new Registry(connections, environment.region),
    close: async () => {
      await connections.close();
      await orm.close();
    },
  };
}
