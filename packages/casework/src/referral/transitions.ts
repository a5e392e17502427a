/**
 * The life of a 紹介, as data: who may do what from which state. Commands, buttons (`availableActions`), the printed
 * table and the tests are all driven by it. After the referral life cycles of Gravity SDOHCC and TWSS.
 */
export const referralStates = {
  draft: { ja: '下書き', en: 'Draft' },
  requested: { ja: '届いた', en: 'Delivered' },
  received: { ja: '確認中', en: 'Being looked at' },
  info_needed: { ja: '質問中', en: 'Question asked' },
  accepted: { ja: '受けた', en: 'Accepted' },
  waitlisted: { ja: '空き待ち', en: 'On the waiting list' },
  in_progress: { ja: '支援中', en: 'In progress' },
  on_hold: { ja: '休止中', en: 'On hold' },
  completed: { ja: '終わった', en: 'Completed' },
  failed: { ja: '続かなかった', en: 'Not carried through' },
  declined: { ja: 'お断り', en: 'Declined' },
  forwarded: { ja: '別の所へ', en: 'Forwarded' },
  returned: { ja: '差し戻し', en: 'Returned' },
  withdrawn: { ja: '取り下げ', en: 'Withdrawn' },
  expired: { ja: '期限切れ', en: 'Expired' },
  entered_in_error: { ja: '誤登録', en: 'Entered in error' },
} as const;
export type ReferralState = keyof typeof referralStates;
/** What a state is called, in both languages. */
export const stateWords = (state: string): { ja: string; en: string } => referralStates[state as ReferralState];

export type Side = 'sender' | 'receiver' | 'system';

export interface Transition {
  readonly by: readonly Side[];
  readonly from: readonly ReferralState[];
  /** Where it leads; null keeps the state (a claim is an event, not a state). */
  readonly to: ReferralState | null;
  /** Which list of coded reasons the act asks for. */
  readonly reason?: 'decline' | 'return' | 'forward' | 'hold' | 'fail' | 'withdraw' | 'error';
  readonly ja: string;
  readonly en: string;
}

const alive = ['requested', 'received', 'info_needed', 'accepted', 'waitlisted', 'in_progress', 'on_hold'] as const;
const supporting = ['accepted', 'in_progress', 'on_hold'] as const;
const undecided = ['requested', 'received'] as const;
/** From here on the packet is open to the receiver, and what is missing from it can be asked for. */
const taken = ['accepted', 'waitlisted', 'in_progress', 'on_hold'] as const;

export const transitions = {
  send: { by: ['sender'], from: ['draft'], to: null, ja: '送る', en: 'Send' },
  recall: { by: ['sender'], from: ['draft'], to: null, ja: '送信を取り消す', en: 'Recall' },
  discard: { by: ['sender'], from: ['draft'], to: 'withdrawn', ja: '下書きを捨てる', en: 'Discard the draft' },
  deliver: { by: ['system'], from: ['draft'], to: 'requested', ja: '届ける', en: 'Deliver' },
  open: { by: ['receiver'], from: ['requested'], to: 'received', ja: '開く', en: 'Open' },
  claim: { by: ['receiver'], from: [...undecided, 'info_needed', ...supporting, 'waitlisted'], to: null, ja: '担当になる', en: 'Claim' },
  ask: { by: ['receiver'], from: undecided, to: 'info_needed', ja: '質問する', en: 'Ask' },
  answer: { by: ['sender'], from: ['info_needed'], to: 'received', ja: '質問に答える', en: 'Answer' },
  accept: { by: ['receiver'], from: undecided, to: 'accepted', ja: '受ける', en: 'Accept' },
  waitlist: { by: ['receiver'], from: ['accepted'], to: 'waitlisted', ja: '空き待ちにする', en: 'Put on the waiting list' },
  admit: { by: ['receiver'], from: ['waitlisted'], to: 'accepted', ja: '空きが出た', en: 'Admit' },
  start: { by: ['receiver'], from: ['accepted'], to: 'in_progress', ja: '支援を始める', en: 'Start' },
  hold: { by: ['receiver'], from: ['in_progress'], to: 'on_hold', reason: 'hold', ja: '休止する', en: 'Put on hold' },
  resume: { by: ['receiver'], from: ['on_hold'], to: 'in_progress', ja: '再開する', en: 'Resume' },
  decline: { by: ['receiver'], from: undecided, to: 'declined', reason: 'decline', ja: '断る', en: 'Decline' },
  return: { by: ['receiver'], from: undecided, to: 'returned', reason: 'return', ja: '差し戻す', en: 'Return' },
  forward: { by: ['receiver'], from: [...undecided, 'accepted'], to: 'forwarded', reason: 'forward', ja: '別の所へつなぐ', en: 'Forward' },
  complete: { by: ['receiver'], from: supporting, to: 'completed', ja: '結果を報告して終える', en: 'Report the outcome' },
  fail: { by: ['receiver'], from: supporting, to: 'failed', reason: 'fail', ja: '続かなかった', en: 'Could not be carried through' },
  withdraw: { by: ['sender', 'system'], from: alive, to: 'withdrawn', reason: 'withdraw', ja: '取り下げる', en: 'Withdraw' },
  expire: {
    by: ['system'],
    from: ['requested', 'received', 'info_needed', 'waitlisted'],
    to: 'expired',
    ja: '期限切れにする',
    en: 'Expire',
  },
  recordReply: {
    by: ['sender'],
    from: ['requested', 'accepted', 'in_progress'],
    to: null,
    ja: '相手の返事を記す',
    en: 'Record the reply of the receiver',
  },
  confirmOutcome: { by: ['sender'], from: ['completed', 'failed'], to: null, ja: '結果を確認する', en: 'Confirm the outcome' },
  recordPersonVoice: {
    by: ['sender', 'receiver'],
    from: ['in_progress', 'on_hold', 'completed', 'failed'],
    to: null,
    ja: '本人の声を記す',
    en: 'Record the person’s words',
  },
  requestShare: { by: ['receiver'], from: taken, to: null, ja: '見せてほしいと頼む', en: 'Ask to see it' },
  shareMore: { by: ['sender'], from: taken, to: null, ja: '追加で共有する', en: 'Share more' },
  declineShare: { by: ['sender'], from: taken, to: null, ja: '共有を見合わせる', en: 'Do not share' },
  resend: {
    by: ['sender'],
    from: ['completed', 'failed', 'declined', 'returned', 'withdrawn', 'expired'],
    to: null,
    ja: 'あらためてつなぐ',
    en: 'Refer again',
  },
  enterInError: {
    by: ['sender'],
    from: ['draft', ...alive, 'completed', 'failed', 'declined', 'forwarded', 'returned', 'withdrawn', 'expired'],
    to: 'entered_in_error',
    reason: 'error',
    ja: '誤登録として取り消す',
    en: 'Mark as entered in error',
  },
} as const satisfies Record<string, Transition>;

export type ReferralAct = keyof typeof transitions;
export const referralActs = Object.keys(transitions) as ReferralAct[];

export const isOpenState = (state: ReferralState): boolean => (alive as readonly string[]).includes(state);

/** May this act be done from this state? (Who may is said by the policy table.) */
export const allowsAct = (act: ReferralAct, state: ReferralState): boolean =>
  (transitions[act].from as readonly ReferralState[]).includes(state);

const daysAfter = {
  completed: 90,
  failed: 30,
  declined: 7,
  forwarded: 0,
  returned: 0,
  withdrawn: 0,
  expired: 0,
  entered_in_error: 0,
} as const satisfies Partial<Record<ReferralState, number>>;
/** A state in which nothing more is done. */
export type ClosingState = keyof typeof daysAfter;

/** For how many days the packet stays readable to the receiver after the referral has come to this state. */
export const readableDaysAfter: Partial<Record<ReferralState, number>> = daysAfter;
