import { authorize } from '@tsunagi/access';
import { commandOnce } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { noteUnmet } from '../hub/index.js';
import { advance } from './advance.js';
import { findReferral } from './getReferral.js';

export interface DeclineReferralInput {
  idempotencyKey: string;
  referralId: string;
  reason: string;
  /** Whether the office or the person said no. */
  by: 'provider' | 'person';
  note?: string | null;
}

/** Whether the region lacked something: not where the person did not want it, or has it already. */
const isUnmet = ({ reason, by }: DeclineReferralInput): boolean => by === 'provider' && !['duplicate', 'person_declined'].includes(reason);

/** No, with a coded reason and whose it is: each refusal is a hint at what the region lacks. */
export const declineReferral = (desk: Desk, input: DeclineReferralInput): Promise<{ referralId: string }> =>
  commandOnce(desk, 'declineReferral', input.idempotencyKey, input, async (tx) => {
    const referral = await findReferral(tx, input.referralId);
    authorize(tx.actor, 'decline', 'Referral', referral);
    await advance(tx, referral, { as: 'declined', text: input.note ?? null, reason: input.reason }, () =>
      referral.close('decline', tx.now, { code: input.reason, by: input.by }),
    );
    if (isUnmet(input)) noteUnmet(tx, { kinds: referral.needs, senderTenantId: referral.tenantId, cause: 'declined' });
    return { referralId: referral.referralId };
  });
