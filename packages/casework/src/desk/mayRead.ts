import { createMongoAbility, type MongoAbility } from '@casl/ability';
import { rulesToCondition } from '@casl/ability/extra';
import { type Role, type RowCondition, rulesFor } from '@tsunagi/access';
import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { AskerColumns } from './rows.js';

type Condition = RawBuilder<SqlBool>;

const nothing: Condition = sql<SqlBool>`false`;
const everything: Condition = sql<SqlBool>`true`;

/** Whether this map names whoever asks, as one who acts for the office for which they act now. */
export const isNamed = (people: RawBuilder<unknown>, { tenant, staff }: Pick<AskerColumns, 'tenant' | 'staff'>): Condition =>
  sql<SqlBool>`is_named(${people}, ${tenant}::uuid, ${staff}::uuid)`;

/** One column against one value of the small vocabulary that the policy table uses. */
function compare(column: RawBuilder<unknown>, value: unknown): Condition {
  if (value === null) return sql`${column} is null`;
  if (typeof value === 'object' && '$same' in value) return sql`${column} is not distinct from ${value.$same}`;
  if (typeof value === 'object' && '$live' in value) return sql`is_live(${column}, ${value.$live}::uuid)`;
  if (typeof value === 'object' && '$named' in value) return isNamed(column, value.$named as AskerColumns);
  if (typeof value === 'object' && '$in' in value) return sql`${column} = any(${value.$in})`;
  return sql`${column} = ${value}`;
}

const translate = (alias: string, conditions: RowCondition): Condition => {
  const parts = Object.entries(conditions).map(([property, value]) => compare(sql.ref(`${alias}.${property}`), value));
  return parts.length === 0 ? everything : sql`(${sql.join(parts, sql` and `)})`;
};

/** The set of roles, as a word: queries are compiled once for each. */
export const variantOf = (roles: ReadonlySet<Role>): string => [...roles].sort().join('+');
const rolesOf = (variant: string): ReadonlySet<Role> => new Set(variant.split('+') as Role[]);

/**
 * "May this row be read?" as SQL, drawn from the policy table: the same sentence that CASL answers for one row.
 * Every list and every read is built on it; the row policies of PostgreSQL decide once more.
 */
export function mayRead(variant: string, subject: string, alias: string, who: AskerColumns): Expression<SqlBool> {
  const ability = createMongoAbility(rulesFor(rolesOf(variant), who));
  return (
    rulesToCondition<MongoAbility, Condition, Condition>(
      ability.rulesFor('read', subject),
      (rule) => {
        const condition = translate(alias, (rule.conditions ?? {}) as RowCondition);
        return rule.inverted ? sql<SqlBool>`not ${condition}` : condition;
      },
      {
        and: (conditions) => sql<SqlBool>`(${sql.join(conditions, sql` and `)})`,
        or: (conditions) => sql<SqlBool>`(${sql.join(conditions, sql` or `)})`,
        empty: () => everything,
      },
    ) ?? nothing
  );
}
