import { authorize } from '@tsunagi/access';
import { record } from '../audit/index.js';
import { commandOnce } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { NumbersAhead } from '../person/index.js';
import { followUpOf } from './follow.js';
import { findReferral } from './getReferral.js';
import { Referral } from './Referral.js';
import { transitions } from './transitions.js';

/** あらためてつなぐ. A referral that has ended is never opened again: a new draft follows it, with what was written before. */
export function resendReferral(desk: Desk, input: { idempotencyKey: string; referralId: string }): Promise<{ referralId: string }> {
  const numbers = new NumbersAhead(desk, ['referral'], {
    sql: 'exists (select from referral r where r.region_id = ? and r.tenant_id = ? and r.referral_id = ? and r.state in (?))',
    values: [desk.actor.region, desk.actor.tenant, input.referralId, transitions.resend.from],
  });
  const story = async (tx: Work) => {
    const ended = await findReferral(tx, input.referralId);
    authorize(tx.actor, 'resend', 'Referral', ended);
    ended.assertAllows('resend');
    const draft = tx.em.create(Referral, {
      ...followUpOf(ended, tx.now),
      number: (await numbers.take(tx)).referral,
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
  };
  return commandOnce(desk, 'resendReferral', input.idempotencyKey, input, story, numbers);
}
