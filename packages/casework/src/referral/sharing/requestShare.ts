import { authorize, ConflictError, type FieldGroup, fieldGroups } from '@tsunagi/access';
import { inHome } from '@tsunagi/database';
import { commandOnce } from '../../desk/command.js';
import type { Desk, Work } from '../../desk/desk.js';
import { assertSound, requiredCodeFault, requiredTextFault } from '../../desk/faults.js';
import { newId } from '../../desk/newId.js';
import { advance } from '../advance.js';
import { findReferral } from '../getReferral.js';
import type { Referral } from '../Referral.js';
import { giveTask, senderOf } from '../tellParties.js';
import { endsOf, findSharing } from './findSharing.js';
import { ShareRequest } from './ShareRequest.js';

export interface RequestShareInput {
  idempotencyKey: string;
  referralId: string;
  fieldGroup: FieldGroup;
  /** What it is needed for. */
  reason: string;
}

/** Within so many working days the sender should say whether it shares it. */
const answerWithin = 3;

/** 見せてほしいと頼む. The receiver asks for a field group that was withheld; it opens nothing, the sender decides. */
export const requestShare = (desk: Desk, input: RequestShareInput): Promise<{ referralId: string }> =>
  commandOnce(desk, 'requestShare', input.idempotencyKey, input, async (tx) => {
    const { referralId, fieldGroup } = input;
    const [referral, sharing] = await Promise.all([findReferral(tx, referralId), findSharing(tx, referralId)]);
    authorize(tx.actor, 'requestShare', 'Referral', referral);
    assertSound({ fieldGroup: requiredCodeFault(fieldGroup, fieldGroups), reason: requiredTextFault(input.reason, 2000) });
    referral.assertAllows('requestShare');
    if (endsOf(sharing.lines).has(fieldGroup)) throw new ConflictError('SHARE_OPEN');
    if (sharing.waiting.has(fieldGroup)) throw new ConflictError('SHARE_REQUESTED');
    await advance(tx, referral, { as: 'share_requested', text: input.reason, fieldGroups: [fieldGroup] }, () =>
      referral.move('requestShare', tx.now),
    );
    const shareRequest = await leave(tx, referral, input);
    await giveTask(tx, senderOf(referral), referral, { kind: 'share_request', days: answerWithin, shareRequest });
    return { referralId };
  });

/** Leaves it with the office that owns the record. The epoch has been raised: of two who ask at once the second starts again. */
async function leave(tx: Work, referral: Referral, { fieldGroup, reason }: RequestShareInput): Promise<string> {
  const requestId = newId();
  await inHome(tx, referral.tenantId, 'referral.share', () => {
    tx.em.persist(
      tx.em.create(ShareRequest, {
        regionId: tx.asker.region,
        tenantId: referral.tenantId,
        requestId,
        referralId: referral.referralId,
        personId: referral.personId,
        fieldGroup,
        reason: reason.trim(),
        askerTenantId: tx.actor.tenant,
        askerStaffId: tx.actor.staff,
        askerLabel: tx.actorLabel,
        askedAt: tx.now,
        readers: referral.readers,
      }),
    );
  });
  return requestId;
}
