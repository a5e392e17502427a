export const needLevels = {
  community: { ja: '地域', en: 'Community' },
  organisation: { ja: '組織', en: 'Organisation' },
  personal: { ja: '個別', en: 'Personal' },
} as const;
export type NeedLevel = keyof typeof needLevels;

export const needStates = {
  raised: { ja: '出た', en: 'Raised' },
  considered: { ja: '検討', en: 'Considered' },
  tried: { ja: '試行', en: 'Tried' },
  settled: { ja: '定着', en: 'Settled' },
} as const;
export type NeedState = keyof typeof needStates;

export const needOrigins = {
  staff: { ja: '職員から', en: 'From staff' },
  conference: { ja: '会議から', en: 'From a conference' },
  working_group: { ja: '部会から', en: 'From a working group' },
  referral: { ja: '紹介の台帳から', en: 'From the ledger of referrals' },
} as const;
export type NeedOrigin = keyof typeof needOrigins;

/** Why a resource is proposed for a need, or the other way round; each counts as much as it stands here. */
export const matchReasons = {
  subject: { ja: '相談内容が合う', en: 'Answers the subject' },
  topic: { ja: '分野が合う', en: 'Topic fits' },
  skill: { ja: '得意な人がいる', en: 'Has the skill' },
  area: { ja: '地域が合う', en: 'Area fits' },
  day: { ja: '曜日が合う', en: 'Day fits' },
  target: { ja: '対象の年齢が合う', en: 'Is for that age' },
  room: { ja: '空きがある', en: 'Has a free place' },
  capacity: { ja: '受け入れできる組織', en: 'The organisation has room' },
  transport: { ja: '送迎がある', en: 'Fetches people' },
} as const;
export type MatchReason = keyof typeof matchReasons;
