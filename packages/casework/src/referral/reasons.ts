/** Coded reasons, so that "no" can be counted: each refusal is a hint at what the region lacks. */
export const reasons = {
  decline: {
    capacity: { ja: '空きがない', en: 'No capacity' },
    eligibility: { ja: '対象にあたらない', en: 'Not eligible' },
    area: { ja: '区域の外', en: 'Outside the area' },
    duplicate: { ja: 'すでに支援している', en: 'Already supported' },
    person_declined: { ja: '本人が望まない', en: 'The person declined' },
    other: { ja: 'その他', en: 'Other' },
  },
  return: {
    incomplete: { ja: '内容が足りない', en: 'Incomplete' },
    wrong_receiver: { ja: 'あて先ちがい', en: 'Wrong receiver' },
    duplicate: { ja: '重なっている', en: 'Duplicate' },
    other: { ja: 'その他', en: 'Other' },
  },
  forward: {
    better_suited: { ja: 'そちらのほうが合っている', en: 'Better suited' },
    capacity: { ja: 'こちらに空きがない', en: 'No capacity here' },
    area: { ja: '区域の外', en: 'Outside the area' },
    person_wish: { ja: '本人の希望', en: 'The person’s wish' },
    other: { ja: 'その他', en: 'Other' },
  },
  hold: {
    illness: { ja: '病気・入院', en: 'Illness' },
    no_contact: { ja: '連絡がとれない', en: 'No contact' },
    person_wish: { ja: '本人の希望', en: 'The person’s wish' },
    season: { ja: '季節・天候', en: 'Season or weather' },
    other: { ja: 'その他', en: 'Other' },
  },
  fail: {
    no_contact: { ja: '連絡がとれなくなった', en: 'Contact was lost' },
    person_stopped: { ja: '本人がやめた', en: 'The person stopped' },
    not_suitable: { ja: '合わなかった', en: 'Not suitable' },
    moved: { ja: '転居・死亡など', en: 'Moved away or died' },
    other: { ja: 'その他', en: 'Other' },
  },
  withdraw: {
    sender: { ja: '送り手の都合', en: 'By the sender' },
    person: { ja: '本人の希望', en: 'The person’s wish' },
    consent_withdrawn: { ja: '同意の撤回', en: 'Consent withdrawn' },
    solved: { ja: '別の形で解決', en: 'Solved otherwise' },
  },
  error: {
    wrong_person: { ja: '人ちがい', en: 'Wrong person' },
    duplicate: { ja: '二重登録', en: 'Entered twice' },
    test: { ja: '試しの入力', en: 'A trial entry' },
    other: { ja: 'その他', en: 'Other' },
  },
} as const;
export type ReasonList = keyof typeof reasons;

/** Given by the withdrawal of the consent itself, and by nobody who withdraws a referral: that alone would leave the consent in force. */
export const consentWithdrawn = 'consent_withdrawn' satisfies keyof (typeof reasons)['withdraw'];

export const isReason = (list: ReasonList, code: string | null | undefined): code is string => !!code && code in reasons[list];

/** What came of it, in the provider's, the sender's and the person's voice alike. */
export const outcomes = {
  connected: { ja: '支援につながった', en: 'Support is in place' },
  solved: { ja: '困りごとが解けた', en: 'The problem is solved' },
  employed: { ja: '就職した', en: 'Found work' },
  income_up: { ja: '収入が増えた', en: 'Income rose' },
  participates: { ja: '通い続けている', en: 'Takes part regularly' },
  partly: { ja: '一部だけ進んだ', en: 'Partly' },
  informed: { ja: '情報提供で終わった', en: 'Information only' },
  not_helped: { ja: '助けにならなかった', en: 'It did not help' },
} as const;
