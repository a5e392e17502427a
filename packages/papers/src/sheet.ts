/** A day is an ISO date; a moment a Date. */
export type Cell = string | number | boolean | Date | null;

export interface Column {
  title: string;
  /** In characters. */
  width: number;
  kind?: 'text' | 'day' | 'moment';
}

/** A list to take along: what it is, how it was chosen, by whom and when, and how it is to be handled. */
export interface Sheet {
  title: string;
  /** 抽出条件, in words. */
  condition: string;
  /** 出力者, by office and name. */
  by: string;
  at: Date;
  columns: readonly Column[];
  /** What it tells of: where it is left out, of people. */
  tells?: 'people' | 'figures';
  rows: readonly (readonly Cell[])[];
}

/** 取扱注意: stands on every list that leaves. */
const handling = {
  people: '取扱注意：個人情報を含みます。目的の外に使わず、用が済んだら確実に廃棄してください。',
  figures: '個人情報は含みません。数だけの表です。',
} as const;

const moments = new Intl.DateTimeFormat('ja-JP', { timeZone: 'Asia/Tokyo', dateStyle: 'medium', timeStyle: 'short' });
/** A moment as the clock in Japan shows it. */
export const localMoment = (at: Date): string => moments.format(at);

/** The lines above the table: every list says of itself what it is. */
export const preamble = ({ title, condition, by, at, tells = 'people' }: Sheet): [string, string][] => [
  ['表題', title],
  ['抽出条件', condition],
  ['出力者', by],
  ['日時', localMoment(at)],
  ['取扱注意', handling[tells]],
];

/**
 * What a spreadsheet would take for a formula, in half and full width: some of them pass over white space and marks that
 * nobody sees before they look. The minus of mathematics is written in Shift_JIS as the full-width one.
 */
const formula = /^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠−﹢﹣﹦﹫]|^[\t\r\n]/u;

/** A text that stays a text wherever it is opened. */
export const safeText = (text: string): string => (formula.test(text) ? `'${text}` : text);
