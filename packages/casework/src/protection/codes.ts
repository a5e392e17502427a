/** What the reviewing organisation may find. */
export const judgements = {
  justified: { ja: '必要だった', en: 'Justified' },
  unjustified: { ja: '必要とは認められない', en: 'Not justified' },
} as const;
export type Judgement = keyof typeof judgements;

/** How long the glass stays broken, in minutes. */
export const glassMinutes = { least: 5, most: 60 } as const;

/** In how many working days of the reviewing organisation it has to be judged. */
export const reviewDays = 5;

/** A measure lasts a year and is renewed in its last month (住民基本台帳事務処理要領第5-10, 昭和42年10月4日自治振第150号, as amended; day and number 要確認: they were not looked up, and are shown to nobody). */
export const measureDays = 366;
export const renewalDays = 30;
