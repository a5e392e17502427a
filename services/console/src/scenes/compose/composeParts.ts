import type { UseFormReturn } from 'react-hook-form';
import type { ComposePersonPartsFragment, ReceiverFragment } from '../../gql/graphql.ts';
import type { ReferralForm } from './referralForm.ts';
import type { Proposing } from './useProposing.ts';

/** What every part of the composer needs. */
export interface ComposePart {
  person: ComposePersonPartsFragment;
  form: UseFormReturn<ReferralForm>;
  receiver: ReceiverFragment | undefined;
  proposing: Proposing;
  /** What the server found wrong, by field. */
  faults: ReadonlyMap<string, string>;
}
