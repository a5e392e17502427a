import { subject as asSubject } from '@casl/ability';
import { abilityFor } from './ability.js';
import type { Action } from './actions.js';
import type { Actor } from './actor.js';
import { ForbiddenError, NotFoundError, type Refused } from './errors.js';
import type { Subject } from './policyTable.js';

/** Answers for one row. `row` holds the entity's own columns in property names. */
export const can = (actor: Actor, action: Action, subject: Subject, row: object): boolean =>
  abilityFor(actor).can(action, asSubject(subject, { ...row }));

/** Answers for a subject as such: is there any row for which the actor could do this? */
export const canEver = (actor: Actor, action: Action, subject: Subject): boolean => abilityFor(actor).can(action, subject);

/** The person whom a row is about, and whose record it is; null for rows about nobody. */
const aboutOf = (subject: string, row: { personId?: unknown; tenantId?: unknown }): Refused | null =>
  typeof row.personId === 'string' && typeof row.tenantId === 'string'
    ? { personId: row.personId, ownerTenantId: row.tenantId, subject }
    : null;

/**
 * Lets the actor pass or throws. A row that may not be read is NOT_FOUND, like one that does not exist;
 * a visible row with a denied action is FORBIDDEN.
 */
export function authorize<Row extends object>(
  actor: Actor,
  action: Action,
  subject: Subject,
  row: Row | null | undefined,
): asserts row is Row {
  if (!row || !can(actor, 'read', subject, row)) throw new NotFoundError();
  if (!can(actor, action, subject, row)) throw new ForbiddenError('FORBIDDEN', { action, subject }, aboutOf(subject, row));
}

/** For what takes work before it can be looked at: there is a row for which the actor could do this. */
export function authorizeEver(actor: Actor, action: Action, subject: Subject): void {
  if (!canEver(actor, action, subject)) throw new ForbiddenError('FORBIDDEN', { action, subject });
}

/** For what does not exist yet: the row as it would be written. */
export function authorizeNew(actor: Actor, action: Action, subject: Subject, row: object): void {
  if (!can(actor, action, subject, row)) throw new ForbiddenError('FORBIDDEN', { action, subject });
}
