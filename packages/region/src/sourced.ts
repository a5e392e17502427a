/** Where a fact stands, and of which day that text is. */
export interface Source {
  title: string;
  publisher: string;
  /** Day of the text itself, ISO date. */
  dated: string;
  /** Why that day is not certain (要確認). Wherever the text is named, this is said with it. */
  dayToBeConfirmed?: string;
  /** Where it can be read again, if it has an address. */
  url?: string;
}

/** Beside each fact: its source, or what has to be asked before anybody relies on it (要確認). */
export interface Sourced {
  source?: Source;
  toBeConfirmed?: string;
}

const doubt = '（日付は要確認）';

/** The name of a text, and that its day is not certain where it is not. */
export const titleOf = ({ title, dayToBeConfirmed }: Source): string => (dayToBeConfirmed ? `${title}${doubt}` : title);

/** The text in which a fact stands; its day is told beside it. */
export const textOf = ({ source }: Sourced): string | null => (source ? `${source.publisher}「${titleOf(source)}」` : null);

/** 2022年8月25日 */
const dayInWords = (day: string): string => {
  const [year, month, of] = day.split('-').map(Number);
  return `${year}年${month}月${of}日`;
};

/** Where a fact stands, in one line. */
export const cite = (fact: Sourced): string | null => (fact.source ? `${textOf(fact)}${dayInWords(fact.source.dated)}` : null);
