import type { ConferenceWholeFragment } from '../../gql/graphql.ts';
import type { Hearers } from './hearers/useHearers.ts';
import type { Corrections } from './outbox/useCorrections.ts';
import type { Outbox } from './outbox/useOutbox.ts';

/** What whoever keeps the record writes with: the meeting and who can be named, what is on its way, and what is being put right. */
export interface RecordDesk {
  conference: ConferenceWholeFragment;
  outbox: Outbox;
  corrections: Corrections;
  /** Whether one keeps the record oneself, and it may still be written. */
  writes: boolean;
  hearers: Hearers;
}
