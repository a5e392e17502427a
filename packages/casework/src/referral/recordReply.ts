import { authorize, ConflictError } from '@tsunagi/access';
import { commandOnce } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { assertSound, dayFault, requiredCodeFault, requiredTextFault, textFault } from '../desk/faults.js';
import { localDay } from '../tenancy/index.js';
import { advance } from './advance.js';
import { complete } from './completeReferral.js';
import { widenDisclosure } from './createOwnRecord.js';
import { decline } from './declineReferral.js';
import { fail } from './failReferral.js';
import { findReferral, packetLinesOf } from './getReferral.js';
import type { Referral } from './Referral.js';
import { type Reply, replyMeans, type ToldElsewhere } from './replies.js';
import { notify } from './tellParties.js';

export interface RecordReplyInput extends ToldElsewhere {
  idempotencyKey: string;
  referralId: string;
  reply: Reply;
  /** Of a refusal and of what was not carried through: the coded reason, and whose decision it was. */
  reason?: string | null;
  by?: 'provider' | 'person' | null;
  /** Of an end: what came of it. */
  code?: string | null;
  /** Of a beginning and of an end: the day on which that was so, ISO date. */
  occurredOn?: string | null;
  /** What was said besides. */
  note?: string | null;
}

/** What has a day of its own, beside the one on which it was said. */
const dated: ReadonlySet<Reply> = new Set(['started', 'completed', 'failed']);

type Carry = (tx: Work, referral: Referral, input: RecordReplyInput) => Promise<void>;

const reasonOf = ({ reason, by }: RecordReplyInput) => ({ reason: reason ?? '', by: by ?? ('provider' as const) });
const outcomeOf = ({ code, occurredOn, note }: RecordReplyInput) => ({
  code: code ?? '',
  occurredOn: occurredOn ?? '',
  text: note ?? null,
});

const carryOut: Record<Reply, Carry> = {
  accepted: async (tx, referral, input) => {
    // Whoever answers here reads the packet; who answers elsewhere may do so after its basis has ended.
    if ((await packetLinesOf(tx, referral, tx.now)).length === 0) throw new ConflictError('CONSENT_REQUIRED');
    await advance(tx, referral, { as: 'accepted', text: input.note ?? null, told: input }, () =>
      referral.acceptElsewhere(tx.now, input.saidBy.trim()),
    );
    await widenDisclosure(tx, referral);
  },
  declined: (tx, referral, input) => decline(tx, referral, { ...reasonOf(input), note: input.note ?? null }, input),
  started: (tx, referral, { occurredOn, note, ...told }) =>
    advance(tx, referral, { as: 'started', text: note ?? null, told }, () => referral.start(tx.now, occurredOn ?? '')),
  completed: (tx, referral, input) => complete(tx, referral, outcomeOf(input), input),
  failed: (tx, referral, input) => fail(tx, referral, { ...reasonOf(input), ...outcomeOf(input) }, input),
};

/**
 * 相手の返事を記す. An office without an account, or one that has not opened the referral here, answers by phone or fax: the sender
 * records what was said, by whom and how. The referral goes the same way as if it had been answered here, but for a record of the
 * receiver's own, which whoever takes it up there makes. From that moment on the receiver answers itself.
 */
export const recordReply = (desk: Desk, input: RecordReplyInput): Promise<{ referralId: string }> =>
  commandOnce(desk, 'recordReply', input.idempotencyKey, input, async (tx) => {
    const referral = await findReferral(tx, input.referralId);
    authorize(tx.actor, 'recordReply', 'Referral', referral);
    referral.assertAnswersElsewhere();
    const today = localDay(tx.now).toString();
    assertSound({
      means: requiredCodeFault(input.means, replyMeans),
      saidBy: requiredTextFault(input.saidBy, 100),
      saidOn: dayFault(input.saidOn, { notAfter: today }),
      // An outcome calls it `text`: what is wrong with it is said here, under the name that it was given by.
      note: textFault(input.note, 2000),
      occurredOn: dated.has(input.reply) && !input.occurredOn ? 'REQUIRED' : dayFault(input.occurredOn, { notAfter: today }),
    });
    await carryOut[input.reply](tx, referral, input);
    await notify(tx, referral.receiverTenantId, null, 'referral.reply_recorded', referral);
    return { referralId: referral.referralId };
  });
