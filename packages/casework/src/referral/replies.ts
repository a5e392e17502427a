import type { ReferralAct } from './transitions.js';

/** What an office can have said elsewhere: whether it takes somebody on, that it has begun, and what came of it. */
export const replies = {
  accepted: { ja: '受ける', en: 'It takes the person on', act: 'accept' },
  declined: { ja: '受けられない', en: 'It cannot', act: 'decline' },
  started: { ja: '支援を始めた', en: 'Support has begun', act: 'start' },
  completed: { ja: '終わった（結果がある）', en: 'It has ended, with an outcome', act: 'complete' },
  failed: { ja: '続かなかった', en: 'It was not carried through', act: 'fail' },
} as const satisfies Record<string, { ja: string; en: string; act: ReferralAct }>;
export type Reply = keyof typeof replies;

/** By which means an office has answered that does not answer here itself. */
export const replyMeans = {
  phone: { ja: '電話', en: 'By phone' },
  fax: { ja: 'FAX', en: 'By fax' },
  letter: { ja: '手紙・メール', en: 'By letter or mail' },
  in_person: { ja: '会って', en: 'In person' },
} as const;

/** An answer that was given elsewhere: by whom of the office, when, and how it reached whoever records it. */
export interface ToldElsewhere {
  /** A code of `replyMeans`. */
  means: string;
  /** Name or post of whoever spoke for the office. */
  saidBy: string;
  /** ISO date, not in the future. */
  saidOn: string;
}
