import { authorize } from '@tsunagi/access';
import { commandOnce } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { noteUnmet, notLacking } from '../hub/index.js';
import { advance } from './advance.js';
import { findReferral } from './getReferral.js';
import type { Referral } from './Referral.js';
import type { ToldElsewhere } from './replies.js';

interface Refusal {
  reason: string;
  /** Whether the office or the person said no. */
  by: 'provider' | 'person';
  note?: string | null;
}

export interface DeclineReferralInput extends Refusal {
  idempotencyKey: string;
  referralId: string;
}

/** Whether the region lacked something: not where the person did not want it, or has it already. */
const isUnmet = ({ reason, by }: Refusal): boolean => by === 'provider' && !notLacking.includes(reason);

/** No, with a coded reason and whose it is: each refusal is a hint at what the region lacks. */
export const declineReferral = (desk: Desk, input: DeclineReferralInput): Promise<{ referralId: string }> =>
  commandOnce(desk, 'declineReferral', input.idempotencyKey, input, async (tx) => {
    const referral = await findReferral(tx, input.referralId);
    authorize(tx.actor, 'decline', 'Referral', referral);
    await decline(tx, referral, input);
    return { referralId: referral.referralId };
  });

/** The refusal itself, said here or elsewhere. */
export async function decline(tx: Work, referral: Referral, said: Refusal, told?: ToldElsewhere): Promise<void> {
  const { reason, by, note } = said;
  await advance(tx, referral, { as: 'declined', text: note ?? null, reason, told }, () =>
    referral.close('decline', tx.now, { code: reason, by }),
  );
  if (isUnmet(said)) await noteUnmet(tx, { kinds: referral.needs, of: referral, cause: 'declined' });
}
