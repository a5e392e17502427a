import type { Trouble } from '../troubles/index.js';
import type { ReceiverWords } from '../words/index.js';
import type { Moment } from '../world/Moment.js';

/** One referral on its way: who sends whom to whom, and in which words. */
export interface Passage {
  /** Where it is now. */
  at: Moment;
  trouble: Trouble;
  words: ReceiverWords;
  personId: string;
  /** Member of staff who sends, and the one who answers. */
  sender: string;
  receiver: string;
  fromTenantId: string;
  toTenantId: string;
  /** The office to which the receiver passes it on, and whether the person has agreed to that one too. */
  onward: { tenantId: string; agreed: boolean } | null;
  /** How people call the place where the receiver works. */
  town: string;
  urgent: boolean;
  /** Drawn once: which of the possible words are said. */
  choice: number;
  /** The last day of the consent, ISO date. */
  consentUntil: string;
  /** Once the draft is written. */
  consentId: string;
  referralId: string;
}
