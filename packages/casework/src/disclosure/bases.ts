/** The legal bases on which something of a person may pass from one office to another. */
export const legalBases = {
  consent: { ja: '本人同意', en: 'Consent of the person' },
  conference: { ja: '支援会議', en: 'Statutory conference' },
  emergency: { ja: '緊急（生命・身体・財産の保護）', en: 'Emergency' },
  law: { ja: '法令', en: 'Required or allowed by law' },
  anonymised: { ja: '匿名', en: 'Anonymised' },
} as const;

/** On these something is handed over; a conference tells its own container, and what is anonymised is about nobody. */
export const handoverBases = { consent: legalBases.consent, emergency: legalBases.emergency, law: legalBases.law } as const;
export type HandoverBasis = keyof typeof handoverBases;
