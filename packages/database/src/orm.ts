import { MetadataProvider, MikroORM, type Options } from '@mikro-orm/postgresql';
import { PipelinedDriver } from './write/pipelinedDriver.js';

type Entities = NonNullable<Options['entities']>;

/**
 * The ORM over these entities. It serves writes; reads go through the read path. `settings` are settings of PostgreSQL
 * that hold for each of its connections.
 */
export const openOrm = (
  url: string,
  entities: readonly unknown[],
  poolSize = 10,
  settings: Readonly<Record<string, string>> = {},
): Promise<MikroORM> =>
  MikroORM.init({
    driver: PipelinedDriver,
    clientUrl: url,
    entities: entities as Entities,
    metadataProvider: MetadataProvider,
    sessionContext: 'transaction',
    useBatchUpdates: false, // each change is sent by itself, so that each can be seen to have met its row; all in one flight
    allowGlobalContext: false,
    ensureDatabase: false,
    timezone: 'UTC',
    pool: { min: 0, max: poolSize },
    driverOptions: {
      pipeline: true,
      options: Object.entries({ plan_cache_mode: 'force_generic_plan', ...settings })
        .map(([name, value]) => `-c ${name}=${value}`)
        .join(' '),
    },
    discovery: { checkDuplicateTableNames: false },
  });
