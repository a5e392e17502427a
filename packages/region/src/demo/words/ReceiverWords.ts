import type { FieldGroup } from '@tsunagi/access';
import type { outcomes, reasons } from '@tsunagi/casework';
import type { Note } from '../troubles/index.js';

type Reason<List extends keyof typeof reasons> = readonly [reason: keyof (typeof reasons)[List], note: string];
type Outcome = readonly [code: keyof typeof outcomes, text: string];

/** What is said between the offices when a person is referred to one of this kind. `{town}` is where the receiver works. */
export interface ReceiverWords {
  kind: 'handoff' | 'introduction' | 'support_request';
  /** What the person agrees to be told, and for what. */
  purpose: string;
  fieldGroups: readonly FieldGroup[];
  requests: readonly string[];
  questions: readonly (readonly [question: string, answer: string])[];
  accepted: readonly string[];
  waitlisted: readonly string[];
  started: readonly string[];
  held: readonly Reason<'hold'>[];
  declined: readonly Reason<'decline'>[];
  returned: readonly Reason<'return'>[];
  failed: readonly Reason<'fail'>[];
  completed: readonly (readonly [provider: Outcome, sender: Outcome])[];
  /** 支援経過 of the receiver, in the order in which they happen. */
  notes: readonly Note[];
}
