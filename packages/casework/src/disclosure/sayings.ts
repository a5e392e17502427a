import type { Language } from '@tsunagi/access';

/** What the system itself says of a basis. What people gave as a reason, and the names of laws and meetings, stand as text beside it. */
const sayings = {
  on_paper: { ja: '紙の資料', en: 'On paper' },
  person_agreed: { ja: '本人がこの人に話すことに同意', en: 'The person agreed that this guest is told' },
  carried_over: { ja: '会議で話されたことを、同意を得て移す', en: 'What was said at a meeting, carried over with consent' },
  for_approval: { ja: '会議録の決裁のため', en: 'To approve the minutes' },
  protected: { ja: '支援措置により、住所を見る職員を限っています。', en: 'The address is protected: only named staff read it.' },
} as const satisfies Record<string, Record<Language, string>>;
export type Saying = keyof typeof sayings;

/** What is noted about the basis of a line, in the language of whoever reads it; null for nothing. */
export const basisNoteOf = (line: { basisNote: string | null; sayings: readonly string[] }, language: Language): string | null =>
  [line.basisNote, ...line.sayings.map((code) => sayings[code as Saying][language])].filter(Boolean).join('　') || null;
