import { authorize, ConflictError, type FieldGroup, fieldGroups } from '@tsunagi/access';
import { commandOnce } from '../../desk/command.js';
import type { Desk } from '../../desk/desk.js';
import { assertSound, requiredCodeFault, requiredTextFault } from '../../desk/faults.js';
import { advance } from '../advance.js';
import { findReferral } from '../getReferral.js';
import { finishTasks } from './endShareRequests.js';
import { findSharing } from './findSharing.js';

export interface DeclineShareInput {
  idempotencyKey: string;
  referralId: string;
  fieldGroup: FieldGroup;
  /** Why not, or what may help instead: the receiver reads it. */
  note: string;
}

/** 見合わせる. The sender does not share what was asked for, and says why. It can be asked for again. */
export const declineShare = (desk: Desk, input: DeclineShareInput): Promise<{ referralId: string }> =>
  commandOnce(desk, 'declineShare', input.idempotencyKey, input, async (tx) => {
    const { referralId, fieldGroup, note } = input;
    const [referral, { waiting }] = await Promise.all([findReferral(tx, referralId), findSharing(tx, referralId)]);
    authorize(tx.actor, 'declineShare', 'Referral', referral);
    assertSound({ fieldGroup: requiredCodeFault(fieldGroup, fieldGroups), note: requiredTextFault(note, 2000) });
    referral.assertAllows('declineShare');
    const request = waiting.get(fieldGroup);
    if (!request) throw new ConflictError('SHARE_NOT_REQUESTED');
    await advance(tx, referral, { as: 'share_declined', text: note, fieldGroups: [fieldGroup] }, () =>
      referral.move('declineShare', tx.now),
    );
    request.decide('declined', { at: tx.now, staff: tx.asker.staff, label: tx.actorLabel, note });
    await finishTasks(tx, referral);
    return { referralId };
  });
