import type { Why } from './mailboxes.js';

/** What can happen to a referral: all that brings it into an inbox, but for being addressed, which is how it was sent. */
export type Happening = Exclude<Why, 'addressed'>;

/** What happened, as whoever did it says it. */
export const happenings: Record<Happening, { ja: string; en: string }> = {
  sent: { ja: '送りました', en: 'Sent it' },
  opened: { ja: '開きました', en: 'Opened it' },
  claimed: { ja: '担当になりました', en: 'Took it in hand' },
  asked: { ja: '質問しました', en: 'Asked a question' },
  answered: { ja: '質問に答えました', en: 'Answered the question' },
  accepted: { ja: '受けました', en: 'Accepted it' },
  waitlisted: { ja: '空き待ちにしました', en: 'Put it on the waiting list' },
  admitted: { ja: '空きが出ました', en: 'Found room' },
  started: { ja: '支援を始めました', en: 'Began support' },
  held: { ja: '休止にしました', en: 'Put it on hold' },
  resumed: { ja: '再開しました', en: 'Resumed support' },
  declined: { ja: '断りました', en: 'Declined it' },
  returned: { ja: '差し戻しました', en: 'Returned it' },
  forwarded: { ja: '別の所へつなぎました', en: 'Forwarded it' },
  completed: { ja: '結果を報告しました', en: 'Reported the outcome' },
  failed: { ja: '続かなかったことを報告しました', en: 'Reported that it was not carried through' },
  confirmed: { ja: '結果を確かめました', en: 'Confirmed the outcome' },
  voice: { ja: '本人の声を記しました', en: 'Recorded the person’s words' },
  share_requested: { ja: '渡されていない項目を見せてほしいと頼みました', en: 'Asked to see what was withheld' },
  shared_more: { ja: '項目を追加で共有しました', en: 'Shared more' },
  share_declined: { ja: '追加の共有を見合わせました', en: 'Did not share more' },
  withdrawn: { ja: '取り下げました', en: 'Withdrew it' },
  expired: { ja: '期限が切れました', en: 'It expired' },
  nudged: { ja: '次の動きをうながしました', en: 'Reminded of the next step' },
  escalated: { ja: '調整役に知らせました', en: 'Told the coordinator' },
  alternatives: { ja: '別の相手先を考える時期になりました', en: 'It is time to think of another receiver' },
  review: { ja: '空き待ちを見直す時期になりました', en: 'It is time to review the waiting list' },
  retention: { ja: '就職後の定着を確かめる時期になりました', en: 'It is time to ask whether the job lasts' },
  consent_ending: { ja: '同意の期限が近づきました', en: 'The consent is about to end' },
  error_requested: { ja: '誤登録の取り消しを申し出ました', en: 'Asked to mark it as an error' },
  error: { ja: '誤登録として取り消しました', en: 'Marked it as an error' },
};
