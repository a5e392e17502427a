/** The kinds of lines in a timeline, as they are filtered. */
export const timelineKinds = {
  record: { ja: '支援経過', en: 'Support record' },
  referral: { ja: '紹介', en: 'Referral' },
  outcome: { ja: '紹介の結果', en: 'Outcome' },
  consent: { ja: '本人同意', en: 'Consent' },
  task: { ja: 'やること', en: 'Task' },
  case: { ja: 'ケース', en: 'Case' },
  conference: { ja: '会議', en: 'Conference' },
} as const;
export type TimelineKind = keyof typeof timelineKinds;
