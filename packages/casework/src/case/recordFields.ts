import { assertSound, momentFault, rangeFault, requiredCodeFault, requiredTextFault, textFault } from '../desk/faults.js';
import { type Audience, audiences, recordMethods } from './codes.js';

/** What is written down about one contact. */
export interface RecordFields {
  /** Code of how the contact was made: `phone`, `visit` … */
  method: string;
  /** When it happened, ISO date-time with its offset. */
  occurredAt: string;
  minutes?: number | null | undefined;
  /** With whom, besides the person. */
  partner?: string | null | undefined;
  text: string;
  audience: Audience;
}

const hour = 3_600_000;

/** Not in the future, give or take a clock that is wrong: what is planned is a task, not a record. */
export const assertRecord = (fields: RecordFields, now: Date): void =>
  assertSound({
    method: requiredCodeFault(fields.method, recordMethods),
    occurredAt: momentFault(fields.occurredAt, { notAfter: new Date(now.getTime() + hour) }),
    minutes: rangeFault(fields.minutes, 0, 1440),
    partner: textFault(fields.partner, 200),
    text: requiredTextFault(fields.text, 20_000),
    audience: requiredCodeFault(fields.audience, audiences),
  });
