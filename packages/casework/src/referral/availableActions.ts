import { type Actor, can } from '@tsunagi/access';
import type { HandoverBasis } from '../disclosure/index.js';
import { withoutConsent } from './basis.js';
import { isTakenUp, maxQuestions } from './Referral.js';
import { type Reply, replies } from './replies.js';
import { allowsAct, type ReferralAct, type ReferralState, referralActs } from './transitions.js';

/** Offered by the page itself (opening) or by the worker, never as a button. */
const silent: ReadonlySet<ReferralAct> = new Set(['open', 'deliver', 'expire']);
/** The acts that somebody chooses: what the API and the buttons can name. */
export const offeredActs: readonly ReferralAct[] = referralActs.filter((act) => !silent.has(act));

/** During the hold a draft can be recalled and nothing else; null for acts that have nothing to do with it. */
const whileLeaving = (act: ReferralAct): boolean | null => (act === 'recall' ? true : act === 'send' || act === 'discard' ? false : null);

interface Standing {
  state: string;
  deliverAt: Date | null;
  /** When the sender has confirmed the outcome: that is said once. */
  confirmedAt: Date | null;
  /** The receiver asks twice at most. */
  questionsAsked: number;
  /** Who of the receiver has it in hand: nobody takes in hand what is theirs. */
  handlerStaffId: string | null;
  /** Whether the other office is veiled from whoever asks. */
  officesVeiled: boolean;
  /** On what it stands, and whether whoever asks may not use the consent it stands on. */
  basis: HandoverBasis;
  consentVeiled: boolean;
  tenantId: string;
  /** When somebody of the receiver has opened it: then the receiver answers here itself. */
  receivedAt: Date | null;
  /** Who has asked to mark it as an error, where that takes two: the second is somebody else. */
  errorAskedBy: string | null;
}

/** Whoever sends must also be somebody who may hand over on this basis: the same rule as in the command (`authorizeBasis`). */
const maySend = (actor: Actor, { basis, consentVeiled, tenantId }: Standing): boolean =>
  basis === 'consent'
    ? can(actor, 'use', 'Consent', { tenantId, officesVeiled: consentVeiled })
    : can(actor, withoutConsent[basis], 'Referral', { tenantId });

/** What the table of transitions would allow once more, and this actor has had; or what they may not do with this one. */
const spent: Partial<Record<ReferralAct, (referral: Standing, actor: Actor) => boolean>> = {
  send: (referral, actor) => !maySend(actor, referral),
  declineShare: () => true, // said to a request of the receiver: it is offered with that
  confirmOutcome: ({ confirmedAt }) => confirmedAt !== null,
  ask: ({ questionsAsked }) => questionsAsked >= maxQuestions,
  claim: ({ handlerStaffId }, { staff }) => handlerStaffId === staff,
  recordReply: isTakenUp,
  enterInError: ({ errorAskedBy }, { staff }) => errorAskedBy === staff,
};

/** What this actor may do with this referral now: the policy table says who, the table of transitions says when. */
export function availableActions(actor: Actor, referral: Standing): ReferralAct[] {
  const leaving = referral.state === 'draft' && referral.deliverAt !== null;
  return offeredActs.filter(
    (act) =>
      !spent[act]?.(referral, actor) &&
      allowsAct(act, referral.state as ReferralState) &&
      (whileLeaving(act) ?? leaving) === leaving &&
      can(actor, act, 'Referral', referral),
  );
}

/** What this actor may do with a request for what was withheld: whoever may share answers it, while it is open. */
export const availableAnswers = (actor: Actor, request: { state: string; tenantId: string; officesVeiled: boolean }): ReferralAct[] =>
  request.state === 'open' ? (['shareMore', 'declineShare'] as const).filter((act) => can(actor, act, 'Referral', request)) : [];

/** What the sender may record of what the receiver has said elsewhere: what may happen next, as if it had been said here. */
export const repliesToRecord = (actor: Actor, referral: Standing): Reply[] =>
  availableActions(actor, referral).includes('recordReply')
    ? (Object.keys(replies) as Reply[]).filter((reply) => allowsAct(replies[reply].act, referral.state as ReferralState))
    : [];
