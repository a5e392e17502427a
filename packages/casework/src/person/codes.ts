/** Code lists about a person, as data. */

/** 性別 of 相談受付・申込票. */
export const sexes = {
  male: { ja: '男性', en: 'Male' },
  female: { ja: '女性', en: 'Female' },
  other: { ja: 'その他', en: 'Other' },
  unknown: { ja: '不明', en: 'Unknown' },
} as const;

/** How exactly a birth date is known: 「昭和40年頃」 is a legal value. */
export const birthPrecisions = {
  day: { ja: '年月日', en: 'Day' },
  month: { ja: '年月まで', en: 'Month' },
  year: { ja: '年まで', en: 'Year' },
  about: { ja: 'およそ', en: 'About' },
  unknown: { ja: '不明', en: 'Unknown' },
} as const;

/** Why somebody looks at a person outside their own work; stands in the access log. */
export const accessPurposes = {
  assigned: { ja: '担当（引き継ぎ・応援を含む）', en: 'In charge, or standing in' },
  referral: { ja: '紹介', en: 'Referral' },
  conference: { ja: '会議の準備', en: 'Conference' },
  supervision: { ja: '査察指導・点検', en: 'Supervision' },
  inquiry: { ja: '本人・関係機関からの問い合わせ', en: 'Inquiry' },
  other: { ja: 'その他', en: 'Other' },
} as const;
export type AccessPurpose = keyof typeof accessPurposes;
