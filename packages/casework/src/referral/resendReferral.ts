import { authorize } from '@tsunagi/access';
import { record } from '../audit/index.js';
import { commandOnce } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { drawNumber } from '../person/index.js';
import { followUpOf } from './follow.js';
import { findReferral } from './getReferral.js';
import { Referral } from './Referral.js';

/** あらためてつなぐ. A referral that has ended is never opened again: a new draft follows it, with what was written before. */
export const resendReferral = (desk: Desk, input: { idempotencyKey: string; referralId: string }): Promise<{ referralId: string }> =>
  commandOnce(desk, 'resendReferral', input.idempotencyKey, input, async (tx) => {
    const ended = await findReferral(tx, input.referralId);
    authorize(tx.actor, 'resend', 'Referral', ended);
    ended.assertAllows('resend');
    const draft = tx.em.create(Referral, {
      ...followUpOf(ended, tx.now),
      number: drawNumber(tx, 'referral'),
      receiverTenantId: ended.receiverTenantId,
      senderStaffId: tx.asker.staff,
      senderUnitId: tx.actor.unit,
    });
    tx.em.persist(draft);
    record(tx, {
      verb: 'referral.drafted',
      subject: 'Referral',
      id: draft.referralId,
      person: draft.personId,
      data: { follows: ended.referralId },
    });
    return { referralId: draft.referralId };
  });
