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
    /** A page may be a picture; a file that cannot be set into the pack is named in a line (`apart`). */
    pages: { title: string; lines: string[]; picture?: Buffer | null; apart?: string }[];
    withheld: string[];
  }[];
}

/** 会議録, assembled from the lines of the record. */
export interface ConferenceMinutes extends ConferenceHead {
  /** Whether it is still a draft (案). */
  draft: boolean;
  /** When it was opened and closed. */
  held: string;
  recorder: string;
  attended: string[];
  absent: { who: string; opinion: string }[];
  items: {
    number: number;
    title: string;
    presenter: string;
    basis: string;
    struck: string;
    /** The meeting did not come to it. */
    toNext: boolean;
    lines: { kind: string; text: string }[];
  }[];
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

/** Pictures travel beside the values, by a name that the page gives. */
export function printConferencePack(paper: ConferencePack): Buffer {
  const pictures = new Map<string, Buffer>();
  const named = (picture: Buffer | null | undefined): string => {
    if (!picture) return '';
    const name = `/picture-${pictures.size + 1}`;
    pictures.set(name, picture);
    return name;
  };
  const items = paper.items.map((item) => ({
    ...item,
    pages: item.pages.map(({ picture, apart = '', ...page }) => ({ ...page, apart, picture: named(picture) })),
  }));
  return typeset('conference-pack', { ...paper, items }, pictures);
}
export const printConferenceMinutes = (paper: ConferenceMinutes): Buffer => typeset('conference-minutes', paper);
export const printConferencePledges = (paper: ConferencePledges): Buffer => typeset('conference-pledges', paper);
