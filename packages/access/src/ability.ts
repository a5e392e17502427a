import { buildMongoQueryMatcher, createMongoAbility, type MongoAbility, type RawRuleOf } from '@casl/ability';
import type { Actor, Who } from './actor.js';
import type { PolicyLine } from './policy.js';
import { policyTable } from './policyTable.js';
import { type RowCondition, relations } from './relations.js';
import { type Role, unattendedRoles } from './roles.js';

export type Ability = MongoAbility;
type Rule = RawRuleOf<Ability>;

/**
 * `{ readers: { $live: tenant } }`: the map has this key, and its end (epoch seconds) is still to come.
 * `{ unitId: { $same: unit } }`: equal, or both missing: an office without units is one unit.
 */
const conditionsMatcher = buildMongoQueryMatcher(
  { $live: { type: 'field' }, $same: { type: 'field' } },
  {
    same: ((node: { field: string; value: unknown }, row: Record<string, unknown>) =>
      (row[node.field] ?? null) === (node.value ?? null)) as never,
    live: ((node: { field: string; value: string }, row: Record<string, unknown>) => {
      const until = (row[node.field] as Record<string, number> | null | undefined)?.[node.value];
      return until !== undefined && until * 1000 > Date.now();
    }) as never,
  },
);

const applies = (line: PolicyLine, roles: ReadonlySet<Role>): boolean =>
  line.roles === 'everyone' ? !unattendedRoles.some((role) => roles.has(role)) : line.roles.some((role) => roles.has(role));

const conditionOf = (line: PolicyLine, who: Who): RowCondition =>
  Object.assign({}, ...line.where.map((relation) => relations[relation].condition(who)));

/** The CASL rules of a set of roles; `who` may hold placeholders, so that a query is compiled once for each set. */
export function rulesFor(roles: ReadonlySet<Role>, who: Who): Rule[] {
  const rule = (line: PolicyLine, inverted: boolean): Rule => {
    const conditions = conditionOf(line, who);
    return {
      subject: line.subject,
      action: [...line.actions],
      inverted,
      ...(Object.keys(conditions).length > 0 && { conditions }),
      ...(line.because && { reason: line.because }),
    };
  };
  return policyTable.flatMap((policy) => [
    ...policy.allow.filter((line) => applies(line, roles)).map((line) => rule(line, false)),
    ...policy.forbid.filter((line) => applies(line, roles)).map((line) => rule(line, true)),
  ]);
}

const known = new WeakMap<Actor, Ability>();

/** What this actor may do. Built once for each actor object, which lives no longer than its request. */
export function abilityFor(actor: Actor): Ability {
  let ability = known.get(actor);
  if (!ability) {
    ability = createMongoAbility(rulesFor(actor.roles, actor), { conditionsMatcher });
    known.set(actor, ability);
  }
  return ability;
}
