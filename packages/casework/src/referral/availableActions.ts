import { type Actor, can } from '@tsunagi/access';
import { maxQuestions } from './Referral.js';
import { allowsAct, type ReferralAct, type ReferralState, referralActs } from './transitions.js';

/** Offered by the page itself (opening) or by the worker, never as a button. */
const silent: ReadonlySet<ReferralAct> = new Set(['open', 'deliver', 'expire']);
/** The acts that somebody chooses: what the API and the buttons can name. */
export const offeredActs: readonly ReferralAct[] = referralActs.filter((act) => !silent.has(act));

/** Said to a request of the receiver: it is offered with that. */
const ofRequest: ReferralAct = 'declineShare';

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
}

/** What this actor may do with this referral now: the policy table says who, the table of transitions says when. */
export function availableActions(actor: Actor, referral: Standing): ReferralAct[] {
  const leaving = referral.state === 'draft' && referral.deliverAt !== null;
  return offeredActs.filter(
    (act) =>
      act !== ofRequest &&
      !(act === 'confirmOutcome' && referral.confirmedAt) &&
      !(act === 'ask' && referral.questionsAsked >= maxQuestions) &&
      !(act === 'claim' && referral.handlerStaffId === actor.staff) &&
      allowsAct(act, referral.state as ReferralState) &&
      (whileLeaving(act) ?? leaving) === leaving &&
      can(actor, act, 'Referral', referral),
  );
}

/** What this actor may do with a request for what was withheld: whoever may share answers it, while it is open. */
export const availableAnswers = (actor: Actor, request: { state: string; tenantId: string }): ReferralAct[] =>
  request.state === 'open' ? (['shareMore', ofRequest] as const).filter((act) => can(actor, act, 'Referral', request)) : [];
