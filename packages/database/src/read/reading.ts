import { createHash } from 'node:crypto';
import {
  CamelCasePlugin,
  type Compilable,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely';
import type { Asker } from '../asker.js';

/** A value that is known only when the query runs. It stands where a parameter will be bound. */
class Placeholder {
  constructor(
    readonly from: 'args' | 'asker',
    readonly key: string,
  ) {}
}

const placeholders = <T extends object>(from: Placeholder['from']): T =>
  new Proxy({} as T, { get: (_target, key) => new Placeholder(from, String(key)) });

/** What a row tells about a person, for the access log; null for rows that tell nothing about anybody. */
export interface Disclosed {
  personId: string;
  ownerTenantId: string;
  subject: string;
  fieldGroup: string | null;
  /**
   * `listed` where a name stands in a list among others, `glass` where it was opened in an emergency, `denied` where the
   * asker saw that there is something and was refused what they wanted of it; otherwise it was read.
   */
  action?: 'read' | 'listed' | 'glass' | 'denied';
  /** Why it was looked at, where that is known for this person and not for the whole request. */
  purpose?: string;
}

export interface Reading<Args, Row> {
  readonly name: string;
  /** Compiled once for each set of roles: `variant` chooses which conditions of the policy table are built in. */
  compiled(variant: string): { name: string; text: string };
  values(variant: string, args: Args, asker: Asker & object): unknown[];
  discloses(row: Row): Disclosed | readonly Disclosed[] | null;
}

export interface Definition<DB, Args extends object, Who extends object, Row> {
  name: string;
  /** Builds the query; `$` gives the arguments and `who` the asker, both still unknown. */
  build(db: Kysely<DB>, $: Args, who: Who, variant: string): Compilable<Row>;
  /** Closed by default: each reading says what its rows tell about whom, or null in so many words. */
  discloses: ((row: Row) => Disclosed | readonly Disclosed[] | null | '') | null;
  /**
   * Planned anew each time, knowing the values: for searches whose conditions meet a handful one time and nearly everything the
   * next, so that no one plan is good for both. Planning takes half a millisecond. All others are planned once.
   */
  planned?: 'anew';
}

/** Defines readings over one set of tables: `reading({ name, build, discloses })`. */
export function readingsOf<DB, Who extends object>() {
  const db = new Kysely<DB>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (each) => new PostgresIntrospector(each),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
    plugins: [new CamelCasePlugin()],
  });
  return <Args extends object, Row>(definition: Definition<DB, Args, Who, Row>): Reading<Args, Row> => {
    const variants = new Map<string, { name: string; text: string; parameters: readonly unknown[] }>();
    const of = (variant: string) => {
      let known = variants.get(variant);
      if (!known) {
        const { sql, parameters } = definition.build(db, placeholders<Args>('args'), placeholders<Who>('asker'), variant).compile();
        const digest = createHash('sha256').update(sql).digest('base64url').slice(0, 12);
        known = { name: definition.planned ? '' : `${definition.name}:${digest}`.slice(-60), text: sql, parameters };
        variants.set(variant, known);
      }
      return known;
    };
    return {
      name: definition.name,
      compiled: of,
      values: (variant, args, asker) =>
        of(variant).parameters.map((value) =>
          value instanceof Placeholder ? ((value.from === 'args' ? args : asker) as Record<string, unknown>)[value.key] : value,
        ),
      discloses: (row) => definition.discloses?.(row) || null,
    };
  };
}
