import { type DemoAccount, schemas } from '@tsunagi/casework';
import { openOrm, ReadConnections, transactByKey } from '@tsunagi/database';
import { regionOf } from '@tsunagi/region';
import pg from 'pg';
import type { Environment } from './environment.js';
import { EventHub } from './events/EventHub.js';
import type { House } from './graphql/context.js';
import { TrustedDocuments } from './graphql/documents.js';
import { IdSeal } from './graphql/ids/seal.js';
import { Registry } from './graphql/registry.js';
import { SessionDesk } from './graphql/sessionDesk.js';
import { AccessLogWriter } from './log/accessLogWriter.js';

export interface OpenHouse extends House {
  /** Opens a connection of each kind and reads the registry, so that the first request waits for none of it. What fails is tried again by whoever needs it. */
  warmUp(): void;
  close(): Promise<void>;
}

/** Opens everything that lives as long as the gateway. The demo accounts are offered only where the demo door exists. */
export async function openHouse(environment: Environment, demoAccounts: readonly DemoAccount[] = []): Promise<OpenHouse> {
  const documents = new TrustedDocuments(environment.documents);
  const orm = await openOrm(environment.databaseUrl, schemas);
  const connections = new ReadConnections(environment.databaseUrl);
  const pool = new pg.Pool({ connectionString: environment.databaseUrl, max: 3 });
  // A connection lost while idle is replaced by the next statement.
  pool.on('error', () => undefined);
  const sessions = new SessionDesk(orm, environment.region);
  const stopping = new AbortController();
  const registry = new Registry(connections, environment.region);
  const events = new EventHub(connections, environment.region, environment.databaseUrl, stopping.signal);
  return {
    environment,
    region: regionOf(environment.region),
    orm,
    connections,
    ids: new IdSeal(environment.secretKey, environment.previousKeys),
    registry,
    sessions,
    demoAccounts,
    documents,
    accessLog: new AccessLogWriter(pool),
    events,
    pool,
    stopping,
    warmUp: () => {
      const opened = [registry.contents(), transactByKey(orm, environment.region, {}, async () => undefined), pool.query('select')];
      for (const each of opened) each.catch(() => undefined);
    },
    close: async () => {
      await events.close();
      await sessions.close();
      await pool.end();
      await connections.close();
      await orm.close();
    },
  };
}
