import type { Action } from './actions.js';
import type { Relation } from './relations.js';
import type { Role } from './roles.js';

/**
 * One line of the policy table: these roles may do this to these rows. All relations named in `where` must hold.
 * A line says *who*; *when* (states, deadlines) is said by the entity, so a late click is a conflict and not a refusal.
 */
export interface PolicyLine {
  readonly subject: string;
  readonly actions: readonly Action[];
  readonly roles: readonly Role[] | 'everyone';
  readonly where: readonly Relation[];
  readonly because?: string;
}

/** Lines of one subject, in reading order. `forbid` lines come last and always carry a reason. */
export interface SubjectPolicy<Name extends string = string> {
  readonly subject: Name;
  readonly ja: string;
  readonly en: string;
  readonly allow: readonly PolicyLine[];
  readonly forbid: readonly (PolicyLine & { because: string })[];
}

type Spec = { to: readonly Role[] | 'everyone'; where: readonly Relation[]; because?: string };

/** Starts the policy of one subject: `policyOf('Referral', '紹介', 'Referral').allow('accept', { to, where })…` */
export function policyOf<Name extends string>(subject: Name, ja: string, en: string) {
  const allow: PolicyLine[] = [];
  const forbid: (PolicyLine & { because: string })[] = [];
  const line = (actions: Action | readonly Action[], spec: Spec): PolicyLine => ({
    subject,
    actions: typeof actions === 'string' ? [actions] : actions,
    roles: spec.to,
    where: spec.where,
    ...(spec.because && { because: spec.because }),
  });
  const builder = {
    subject,
    ja,
    en,
    allow(actions: Action | readonly Action[], spec: Spec) {
      allow.push(line(actions, spec));
      return builder;
    },
    forbid(actions: Action | readonly Action[], spec: Spec & { because: string }) {
      forbid.push({ ...line(actions, spec), because: spec.because });
      return builder;
    },
    done: (): SubjectPolicy<Name> => ({ subject, ja, en, allow, forbid }),
  };
  return builder;
}
