import { buildMongoQueryMatcher, createMongoAbility, type MongoAbility, type RawRuleOf } from '@casl/ability';
import type { Actor, Who } from './actor.js';
import { namedAs } from './namedAs.js';
import type { PolicyLine } from './policy.js';
import { policyTable } from './policyTable.js';
import { type RowCondition, relations } from './relations.js';
import { type Role, unattendedRoles } from './roles.js';

export type Ability = MongoAbility;
type Rule = RawRuleOf<Ability>;

function isLive(ends: unknown, key: string): boolean {
  const until = (ends as Record<string, number> | null | undefined)?.[key];
  return until !== undefined && until * 1000 > Date.now();
}

/**
 * `{ readers: { $live: tenant } }`: the map has this key, and its end (epoch seconds) is still to come. `{ people: { $named: … } }`:
 * the same for somebody who acts for an office.
 * `{ unitId: { $same: unit } }`: equal, or both missing: an office without units is one unit.
 */
const conditionsMatcher = buildMongoQueryMatcher(
  { $live: { type: 'field' }, $named: { type: 'field' }, $same: { type: 'field' } },
  {
    same: ((node: { field: string; value: unknown }, row: Record<string, unknown>) =>
      (row[node.field] ?? null) === (node.value ?? null)) as never,
    live: ((node: { field: string; value: string }, row: Record<string, unknown>) => isLive(row[node.field], node.value)) as never,
    named: ((node: { field: string; value: Pick<Who, 'tenant' | 'staff'> }, row: Record<string, unknown>) =>
      isLive(row[node.field], namedAs(node.value.tenant, node.value.staff))) as never,
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

const anybody: Who = { tenant: '', staff: '', unit: null };

/** What of a row decides who reads it: the columns of which the policy of its subject speaks, and no other. */
export function decidingFacts(subject: string, row: object): Record<string, unknown> {
  const lines = policyTable.filter((policy) => policy.subject === subject).flatMap((policy) => [...policy.allow, ...policy.forbid]);
  const columns = lines.filter((line) => line.actions.includes('read')).flatMap((line) => Object.keys(conditionOf(line, anybody)));
  return Object.fromEntries(columns.map((column) => [column, (row as Record<string, unknown>)[column] ?? null]));
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
