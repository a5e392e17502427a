import { typeset } from './typeset.js';

/** Who asks whom, under which number and until when: on every paper of a referral. Days and times as they are printed. */
export interface ReferralHead {
  number: string;
  kind: string;
  urgent: boolean;
  date: string;
  sender: string;
  senderPhone: string;
  sentBy: string;
  receiver: string;
  replyDue: string;
  printed: string;
}

/** 支援依頼書: a referral on paper, for those who work with paper or have no account. */
export interface SupportRequestPaper extends ReferralHead {
  name: string;
  kana: string;
  birthDate: string;
  needs: string[];
  summary: string;
  request: string;
  basis: string;
  /** What of the person is disclosed, in words, each with what it says. */
  groups: { title: string; lines: string[] }[];
  withheld: string[];
}

export const printSupportRequest = (paper: SupportRequestPaper): Buffer => typeset('support-request', paper);
