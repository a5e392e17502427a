import { typeset } from './typeset.js';

/** 支援依頼書: a referral on paper, for those who work with paper or have no account. Days and times as they are printed. */
export interface SupportRequestPaper {
  number: string;
  kind: string;
  urgent: boolean;
  date: string;
  sender: string;
  senderPhone: string;
  sentBy: string;
  receiver: string;
  name: string;
  kana: string;
  birthDate: string;
  needs: string[];
  summary: string;
  request: string;
  replyDue: string;
  basis: string;
  /** What of the person is disclosed, in words, each with what it says. */
  groups: { title: string; lines: string[] }[];
  withheld: string[];
  printed: string;
}

export const printSupportRequest = (paper: SupportRequestPaper): Buffer => typeset('support-request', paper);
