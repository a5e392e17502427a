/** The life of a conference, as data: commands, buttons and tests are driven by it. */
export const conferenceStates = {
  planned: { ja: '準備中', en: 'Being prepared' },
  called: { ja: '招集済み', en: 'Called' },
  open: { ja: '開催中', en: 'In session' },
  ended: { ja: '会議録を作成中', en: 'Minutes being written' },
  circulated: { ja: '会議録を確認中', en: 'Minutes being confirmed' },
  approved: { ja: '決裁済み', en: 'Approved' },
  cancelled: { ja: '中止', en: 'Cancelled' },
} as const;
export type ConferenceState = keyof typeof conferenceStates;

interface Step {
  readonly from: readonly ConferenceState[];
  /** Where it leads; null keeps the state. */
  readonly to: ConferenceState | null;
  readonly ja: string;
  readonly en: string;
}

const before = ['planned', 'called'] as const;
const live = [...before, 'open'] as const;

export const conferenceSteps = {
  change: { from: before, to: null, ja: '日時・場所を変える', en: 'Change time or place' },
  recur: {
    from: [...live, 'ended', 'circulated', 'approved'],
    to: null,
    ja: 'くり返しを決める',
    en: 'Set how it comes back',
  },
  seat: { from: live, to: null, ja: '出席者を決める', en: 'Choose the members' },
  propose: { from: live, to: null, ja: '議題を出す', en: 'Bring an item' },
  call: { from: before, to: 'called', ja: '招集する', en: 'Call the meeting' },
  pledge: { from: ['called', 'open'], to: null, ja: '守秘を誓約する', en: 'Pledge secrecy' },
  open: { from: ['called'], to: 'open', ja: '開会する', en: 'Open the meeting' },
  attend: { from: ['open'], to: null, ja: '入室する', en: 'Enter' },
  record: { from: ['open', 'ended'], to: null, ja: '記録する', en: 'Keep the record' },
  end: { from: ['open'], to: 'ended', ja: '閉会する', en: 'End the meeting' },
  circulate: { from: ['ended', 'circulated'], to: 'circulated', ja: '会議録を確認に回す', en: 'Circulate the minutes' },
  confirm: { from: ['circulated'], to: null, ja: '会議録を確かめた', en: 'Confirm the minutes' },
  examine: { from: ['circulated'], to: null, ja: '決裁のために読む', en: 'Read for approval' },
  revise: { from: ['circulated'], to: 'ended', ja: '会議録を直す', en: 'Revise the minutes' },
  approve: { from: ['circulated'], to: 'approved', ja: '決裁する', en: 'Approve the minutes' },
  next: { from: ['ended', 'circulated', 'approved', 'cancelled'], to: null, ja: '次回を準備する', en: 'Plan the next one' },
  cancel: { from: before, to: 'cancelled', ja: '中止する', en: 'Cancel' },
} as const satisfies Record<string, Step>;
export type ConferenceStep = keyof typeof conferenceSteps;

export const allowsStep = (step: ConferenceStep, state: ConferenceState): boolean =>
  (conferenceSteps[step].from as readonly ConferenceState[]).includes(state);

/**
 * How long minutes lie open to somebody who had no seat and is to approve them, and how often they are opened so, by whomever of
 * the office, before they have to be sent round anew, of which the members are told.
 */
export const examination = { days: 7, openings: 3 };

/** A meeting that nobody ended is ended for them, so long after its announced end; in hours. */
export const endsByItselfAfter = 12;
