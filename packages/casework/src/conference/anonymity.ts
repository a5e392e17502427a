import { ConflictError } from '@tsunagi/access';

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
const patterns: Record<IdentifyingKind, RegExp> = {
  // 「佐藤さん」「A氏」 is the custom of anonymous studies, so single Latin letters pass.
  name: /[\p{Script=Han}]{1,5}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{0,6}(?:さん|様|氏|くん|君|ちゃん)|[\p{Script=Katakana}ー]{2,10}(?:さん|様|氏|くん|ちゃん)/gu,
  day: new RegExp(
    `(?:明治|大正|昭和|平成|令和|[MTSHR])\\s?(?:元|${digit}{1,3})年?[./年-]?(?:${digit}{1,2}[./月-]?${digit}{0,2}日?)?|${digit}{4}[年/.-]${digit}{1,2}[月/.-](?:${digit}{1,2}日?)?|${digit}{1,2}月${digit}{1,2}日`,
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

/**
 * Warns of what may identify somebody in a text that is meant to be anonymous: names with さん and the like, dates,
 * addresses, phone numbers, contacts, long numbers. A help to whoever reads the text again, never a proof.
 */
export function findIdentifying(text: string): Identifying[] {
  const found = (Object.keys(patterns) as IdentifyingKind[]).flatMap((kind) =>
    [...text.matchAll(patterns[kind])].map((match) => ({ kind, text: match[0], at: match.index })),
  );
  return found.sort((a, b) => a.at - b.at);
}

/** Throws NOT_ANONYMOUS for a text that may show who it is about, unless somebody has read it again and says that it does not. */
export function assertAnonymous(text: string, confirmed: boolean | null | undefined): void {
  const found = findIdentifying(text);
  if (found.length > 0 && !confirmed) throw new ConflictError('NOT_ANONYMOUS', { found: found.map((each) => each.text).join('、') });
}
