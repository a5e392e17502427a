import { typeset } from './typeset.js';

/** What stands in the head of every paper of a conference. Days and times as they are printed. */
export interface ConferenceHead {
  /** 第n回 and its name. */
  title: string;
  kind: string;
  when: string;
  place: string;
  convener: string;
  /** The duty of secrecy, in the words of the kind. */
  secrecy: string;
  printed: string;
}

/** 会議資料 of one participant: what was handed to them, and what was not. */
export interface ConferencePack extends ConferenceHead {
  name: string;
  office: string;
  /** Whoever prints it is somebody else, and what was not told to them is not in it. */
  byAnother: boolean;
  items: {
    number: number;
    title: string;
    sort: string;
    presenter: string;
    /** The legal basis, in words; empty for what is about nobody. */
    basis: string;
    purpose: string;
    pages: { title: string; lines: string[] }[];
    withheld: string[];
  }[];
}

/** 会議録, assembled from the lines of the record. */
export interface ConferenceMinutes extends ConferenceHead {
  /** Whether it is still a draft (案). */
  draft: boolean;
  recorder: string;
  attended: string[];
  absent: { who: string; opinion: string }[];
  items: { number: number; title: string; presenter: string; basis: string; struck: string; lines: { kind: string; text: string }[] }[];
  /** Lines that belong to no item. */
  rest: { kind: string; text: string }[];
  confirmed: { who: string; at: string; remark: string }[];
  approved: string;
}

/** 守秘の誓約の一覧, to be signed by those who pledge on paper. */
export interface ConferencePledges extends ConferenceHead {
  law: string;
  members: { office: string; name: string; part: string; pledged: string; attended: string }[];
}

export const printConferencePack = (paper: ConferencePack): Buffer => typeset('conference-pack', paper);
export const printConferenceMinutes = (paper: ConferenceMinutes): Buffer => typeset('conference-minutes', paper);
export const printConferencePledges = (paper: ConferencePledges): Buffer => typeset('conference-pledges', paper);
