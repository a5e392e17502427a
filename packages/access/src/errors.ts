import { type ErrorCode, errorCodes } from './errorCodes/index.js';

/** What casework throws. The edge translates; nobody in between catches. */
export abstract class DomainError extends Error {
  abstract readonly kind: 'NOT_FOUND' | 'FORBIDDEN' | 'CONFLICT' | 'INVALID' | 'UNAUTHENTICATED' | 'LIMITED';
  constructor(
    readonly code: ErrorCode,
    /** Facts that the reader may know and that make the words precise; never personal data of a third party. */
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(errorCodes[code].en.title);
    this.name = new.target.name;
  }
}

/** The record does not exist, or not for this reader: the two are never told apart. */
export class NotFoundError extends DomainError {
  readonly kind = 'NOT_FOUND';
  constructor() {
    super('NOT_FOUND');
  }
}

/** About whom something was refused: a record that the asker sees, so that the refusal can stand in the log of the person. */
export interface Refused {
  readonly personId: string;
  readonly ownerTenantId: string;
  readonly subject: string;
}

/** The reader sees the record but may not do this to it. */
export class ForbiddenError extends DomainError {
  readonly kind = 'FORBIDDEN';
  constructor(
    code: ErrorCode,
    details: Readonly<Record<string, unknown>> = {},
    readonly about: Refused | null = null,
  ) {
    super(code, details);
  }
}

/** Right person, wrong moment: somebody was faster, or the state does not allow it. */
export class ConflictError extends DomainError {
  readonly kind = 'CONFLICT';
}

/** What is wrong with one field: a code, with the facts that fill its words (`{least}`, `{most}` …) where it has any. */
export type FieldRefusal = ErrorCode | ({ readonly code: ErrorCode } & Readonly<Record<string, string | number>>);

const entriesOf = (fields: Readonly<Record<string, FieldRefusal>>) => Object.entries(fields);
const codesIn = (fields: Readonly<Record<string, FieldRefusal>>): Record<string, ErrorCode> =>
  Object.fromEntries(entriesOf(fields).map(([field, refusal]) => [field, typeof refusal === 'string' ? refusal : refusal.code]));
const factsIn = (fields: Readonly<Record<string, FieldRefusal>>) =>
  Object.fromEntries(entriesOf(fields).flatMap(([field, refusal]) => (typeof refusal === 'string' ? [] : [[field, refusal] as const])));

/** Something in the input has to be put right; `details.fields` names each field and its code, `details.facts` what fills the words. */
export class InvalidError extends DomainError {
  readonly kind = 'INVALID';
  constructor(code: ErrorCode, fields: Readonly<Record<string, FieldRefusal>> = {}, details: Record<string, unknown> = {}) {
    super(code, { ...details, fields: codesIn(fields), facts: factsIn(fields) });
  }
}

/** Nobody is signed in, or the session has ended. */
export class UnauthenticatedError extends DomainError {
  readonly kind = 'UNAUTHENTICATED';
}

/** Too much in too short a time; `details.retryAfter` is in seconds. */
export class LimitedError extends DomainError {
  readonly kind = 'LIMITED';
}
