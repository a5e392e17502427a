import type { Language } from '@tsunagi/access';

/** What the system gives an office to do; `{about}` is the number of a referral or record, or the name of a meeting. */
const given = {
  homework: { ja: '{about} の宿題（内容は会議で）', en: 'Homework of {about} (what it is stands there)' },
  glass_review: { ja: '{about} 緊急閲覧を点検する', en: '{about} Judge an emergency access' },
  protection_renewal: {
    ja: '支援措置を更新するか、解除するかを決める（期限のひと月前）',
    en: 'Decide whether the protection is renewed or ends (a month before its day)',
  },
  protection_readers: {
    ja: '支援措置が付きました。住所を見る職員を決める',
    en: 'The address is protected now. Decide who reads it',
  },
  referral_declined: { ja: '{about} 断られました。次の相手先を決める', en: '{about} was declined. Decide whom to ask next' },
  referral_returned: {
    ja: '{about} 差し戻されました。内容か相手先を見直す',
    en: '{about} was returned. Go over what it says, or whom it asks',
  },
  referral_completed: {
    ja: '{about} 結果が届きました。本人にも聞いて、結果を確認する',
    en: '{about} has an outcome. Ask the person too, and confirm it',
  },
  referral_failed: { ja: '{about} 続きませんでした。支援を組み直す', en: '{about} was not carried through. Plan the support anew' },
  referral_expired: {
    ja: '{about} 返答のないまま期限が切れました。次の相手先を決める',
    en: '{about} expired without an answer. Decide whom to ask next',
  },
  referral_retention: { ja: '{about} 就職後の定着を確かめる', en: '{about} Ask whether the job lasts' },
  referral_still: {
    ja: '{about} 動きがありません。相手先に電話で確かめる',
    en: '{about} does not move. Phone the receiver',
  },
  referral_forward: {
    ja: '{about} 別の所への送付を頼まれました。同意を確かめて送る',
    en: '{about} is to go on to another office. Make sure of the consent and send it',
  },
  share_request: {
    ja: '{about} 渡していない項目を見せてほしいと頼まれました。答える',
    en: '{about} Somebody asks to see what was withheld. Answer',
  },
} as const satisfies Record<string, Record<Language, string>>;

/** What the system gives to do. What people write down themselves is `plain` and has a title of its own. */
export type GivenTask = keyof typeof given;
export type TaskKind = GivenTask | 'plain';

/** A task as it is stored: the words of people, or a kind with what it is about. */
export interface Worded {
  kind: string;
  title: string | null;
  about: string | null;
}

/** What is to do, in the language of whoever reads it. What people wrote or reworded stays as they wrote it. */
export const taskTitle = ({ kind, title, about }: Worded, language: Language): string =>
  title ?? given[kind as GivenTask][language].replace('{about}', about ?? '').trim();
