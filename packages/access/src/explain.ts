import type { Action } from './actions.js';
import type { Actor } from './actor.js';
import { can } from './authorize.js';
import type { PolicyLine } from './policy.js';
import { policyTable, type Subject } from './policyTable.js';
import { type Relation, relations } from './relations.js';
import { type Role, roleWords } from './roles.js';

export interface Explanation {
  allowed: boolean;
  /** One sentence for each line of the policy table that speaks about this subject and action for the actor's roles. */
  lines: { verdict: 'allow' | 'forbid'; words: string; because: string | null }[];
}

const rolesOf = (line: PolicyLine): string =>
  line.roles === 'everyone' ? 'すべての職員' : line.roles.map((r: Role) => roleWords[r].ja).join('・');

const words = (line: PolicyLine): string =>
  `${rolesOf(line)}：${line.where.map((r: Relation) => relations[r].ja).join('、かつ ') || '条件なし'}`;

/** Why this actor may or may not do this to this row, in the words of the policy table. */
export function explainAccess(actor: Actor, action: Action, subject: Subject, row: object): Explanation {
  const policy = policyTable.find((candidate) => candidate.subject === subject);
  const concerns = (line: PolicyLine) =>
    line.actions.some((each) => each === action) && (line.roles === 'everyone' || line.roles.some((role) => actor.roles.has(role)));
  const told = (verdict: 'allow' | 'forbid') => (line: PolicyLine) => ({ verdict, words: words(line), because: line.because ?? null });
  return {
    allowed: can(actor, action, subject, row),
    lines: [...(policy?.allow.filter(concerns).map(told('allow')) ?? []), ...(policy?.forbid.filter(concerns).map(told('forbid')) ?? [])],
  };
}
