import { ConflictError } from '@tsunagi/access';
import { findNames } from './names.js';

/** What in a text could show who somebody is. */
export const identifyingKinds = {
  name: { ja: '氏名', en: 'A name' },
  day: { ja: '日付・生年月日', en: 'A date' },
  address: { ja: '住所・地名', en: 'An address' },
  phone: { ja: '電話番号', en: 'A phone number' },
  contact: { ja: '連絡先', en: 'A contact' },
  number: { ja: '番号', en: 'A number' },
} as const;
export type IdentifyingKind = keyof typeof identifyingKinds;

export interface Identifying {
  kind: IdentifyingKind;
  text: string;
  /** Position of the first character in the text. */
  at: number;
}

const digit = '[0-9０-９〇一二三四五六七八九十]';
/** 4/1 and 12/31, which may also be a fraction: better read once more than told. Not 24/7, nor a part of a longer row of figures. */
const monthAndDay =
  '(?<![0-9０-９./／])(?:[0０]?[1-9１-９]|[1１][0-2０-２])[/／](?:[0０]?[1-9１-９]|[12１２][0-9０-９]|[3３][01０１])(?![0-9０-９/／])';
const patterns: Record<Exclude<IdentifyingKind, 'name'>, RegExp> = {
  day: new RegExp(
    `(?:明治|大正|昭和|平成|令和|[MTSHR])\\s?(?:元|${digit}{1,3})年?[./年-]?(?:${digit}{1,2}[./月-]?${digit}{0,2}日?)?|${digit}{4}[年/.-]${digit}{1,2}[月/.-](?:${digit}{1,2}日?)?|${digit}{4}年(?!度|間)|${digit}{1,2}月${digit}{1,2}日|${monthAndDay}`,
    'gu',
  ),
  address: new RegExp(
    `〒?${digit}{3}[-－‐]${digit}{4}(?!${digit})|[\\p{Script=Han}ヶケノ]{1,8}(?:市|町|村|丁目|番地|字|条)|${digit}{1,4}(?:丁目|番地|号室|号棟)`,
    'gu',
  ),
  phone: /[0０][0-9０-９]{1,4}[-－‐( ]?[0-9０-９]{1,4}[-－‐) ]?[0-9０-９]{3,4}/gu,
  contact: /[\w.+-]+@[\w-]+\.[\w.]+|https?:\/\/\S+/gu,
  number: /[0-9０-９]{7,}/gu,
};

/** So many places are shown: who has written more reads the text again in any case. */
const most = 200;

/**
 * Warns of what may identify somebody in a text that is meant to be anonymous: names (`known` are those that whoever asks
 * knows, see knownNames.ts), dates, addresses, phone numbers, contacts, long numbers. A help to whoever reads the text again,
 * never a proof: who does not know a rare name, a nickname or what everybody in the village knows finds nothing.
 */
export function findIdentifying(text: string, known: readonly string[]): Identifying[] {
  const names = findNames(text, known).map((place) => ({ kind: 'name' as const, ...place }));
  const rest = (Object.keys(patterns) as (keyof typeof patterns)[]).flatMap((kind) =>
    [...text.matchAll(patterns[kind])].map((match) => ({ kind, text: match[0], at: match.index })),
  );
  return [...names, ...rest].sort((a, b) => a.at - b.at).slice(0, most);
}

const honorific = /(?:さん|さま|ちゃん|くん|君|殿|氏|様)$/u;

/**
 * The same for the names alone, in a text about nobody: days and places may stand there, and names of those who are present,
 * as far as they are not `known` for another reason.
 */
export function assertNamesNobody(text: string, known: readonly string[], present: readonly string[] = []): void {
  const own = new Set(known);
  const named = new Set(present.filter((name) => !own.has(name)));
  const found = findNames(text, known).filter((each) => !named.has(each.text.replace(honorific, '')));
  if (found.length > 0) throw new ConflictError('NOT_ANONYMOUS', { found: found.map((each) => each.text).join('、') });
}

/** Throws NOT_ANONYMOUS for a text that may show who it is about, unless somebody has read it again and says that it does not. */
export function assertAnonymous(text: string, known: readonly string[], confirmed: boolean | null | undefined): void {
  const found = confirmed ? [] : findIdentifying(text, known);
  if (found.length > 0) throw new ConflictError('NOT_ANONYMOUS', { found: found.map((each) => each.text).join('、') });
}
