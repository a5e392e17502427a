import { typeset } from './typeset.js';

/** だれが見たか, for the person whose record it is. `easy` is やさしい日本語 with the reading over each word. */
export interface AccessLogPaper {
  name: string;
  office: string;
  /** Reading of the office, for the easy form. */
  officeKana: string;
  phone: string;
  period: string;
  /** What was looked at in one go is one entry. */
  entries: { at: string; who: string; action: string; what: string[]; basis: string }[];
  printed: string;
}

export const printAccessLog = (paper: AccessLogPaper, language: 'plain' | 'easy'): Buffer =>
  typeset(language === 'easy' ? 'access-log-easy' : 'access-log', paper);
