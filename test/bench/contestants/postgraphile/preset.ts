import { TYPES } from 'postgraphile/@dataplan/pg';
import { makePgService } from 'postgraphile/adaptors/pg';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { jsonPgSmartTags } from 'postgraphile/utils';

/** A name in an inbox belongs to its row, though no foreign key says so. */
const label = jsonPgSmartTags({
  version: 1,
  config: {
    class: {
      mailbox: {
        tags: {
          foreignKey:
            '(region_id, tenant_id, referral_id) references mailbox_label (region_id, tenant_id, referral_id)|@fieldName label|@behavior -list -connection',
        },
      },
    },
  },
});

/** A type of PostgreSQL that PostGraphile does not know; no page asks for it. */
const transactionIds: GraphileConfig.Plugin = {
  name: 'TransactionIdsAsText',
  gather: {
    hooks: {
      pgCodecs_findPgCodec(_info, event) {
        if (event.pgType.typname === 'xid8') event.pgCodec = TYPES.text;
      },
    },
  },
};

/** Each statement is planned once, as the product does. */
const options = '-c plan_cache_mode=force_generic_plan';

export const preset = (url: string): GraphileConfig.Preset => ({
  extends: [PostGraphileAmberPreset],
  plugins: [label, transactionIds],
  // The inbox is ordered by columns that stand in the middle of an index.
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  pgServices: [makePgService({ connectionString: url, schemas: ['public'], poolConfig: { max: 10, options } } as never)],
  grafserv: { graphqlPath: '/graphql', watch: false, graphiql: false },
  schema: { pgJwtSecret: undefined } as never,
});
