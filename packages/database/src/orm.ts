import { MetadataProvider, MikroORM, type Options, PostgreSqlDriver } from '@mikro-orm/postgresql';

type Entities = NonNullable<Options['entities']>;

/** The ORM over these entities. It serves writes; reads go through the read path. */
export const openOrm = (url: string, entities: readonly unknown[], poolSize = 10): Promise<MikroORM> =>
  MikroORM.init({
    driver: PostgreSqlDriver,
    clientUrl: url,
    entities: entities as Entities,
    metadataProvider: MetadataProvider,
    sessionContext: 'transaction',
    allowGlobalContext: false,
    timezone: 'UTC',
    pool: { min: 0, max: poolSize },
    discovery: { checkDuplicateTableNames: false },
  });
