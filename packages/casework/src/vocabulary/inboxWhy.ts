import type { Why } from '../referral/index.js';

/** Why a line lies in an inbox, as its reader is told. */
export const inboxWhy: Record<Why, { ja: string; en: string }> = {
  addressed: { ja: 'あて先になっています', en: 'Addressed to you' },
  sent: { ja: '送りました', en: 'Sent' },
  opened: { ja: '相手が開きました', en: 'Opened by the receiver' },
  claimed: { ja: '担当が決まりました', en: 'Somebody took it in hand' },
  asked: { ja: '質問が来ました', en: 'A question has come' },
  answered: { ja: '質問に答えが来ました', en: 'The question was answered' },
  accepted: { ja: '受けられました', en: 'Accepted' },
  waitlisted: { ja: '空き待ちになりました', en: 'Put on the waiting list' },
  admitted: { ja: '空きが出ました', en: 'Room was found' },
  started: { ja: '支援が始まりました', en: 'Support has begun' },
  held: { ja: '休止しています', en: 'On hold' },
  resumed: { ja: '再開しました', en: 'Resumed' },
  declined: { ja: '断られました', en: 'Declined' },
  returned: { ja: '差し戻されました', en: 'Returned' },
  forwarded: { ja: '別の所へつながれました', en: 'Forwarded' },
  completed: { ja: '結果の報告が来ました', en: 'The outcome was reported' },
  failed: { ja: '続かなかったとの報告が来ました', en: 'It could not be carried through' },
  confirmed: { ja: '結果が確かめられました', en: 'The outcome was confirmed' },
  voice: { ja: '本人の声が記されました', en: 'The person’s words were recorded' },
  share_requested: { ja: '渡していない項目を見せてほしいと頼まれました', en: 'You are asked to share more' },
  shared_more: { ja: '項目が追加で共有されました', en: 'More was shared' },
  share_declined: { ja: '追加の共有は見合わせるとの返事です', en: 'The answer is not to share more' },
  withdrawn: { ja: '取り下げられました', en: 'Withdrawn' },
  expired: { ja: '期限が切れました', en: 'Expired' },
  nudged: { ja: 'めやすの日を過ぎ、次の動きを待っています', en: 'The usual time has passed; the next step is awaited' },
  escalated: { ja: 'めやすの日を過ぎ、調整役に知らせました', en: 'The usual time has passed; the coordinator was told' },
  alternatives: { ja: '別の相手先を考える時期です', en: 'Time to think of another receiver' },
  review: { ja: '空き待ちを見直す時期です', en: 'The waiting list is to be reviewed' },
  retention: { ja: '就職後の定着を確かめる時期です', en: 'Time to ask whether the job lasts' },
  error_requested: { ja: '誤登録の確認を待っています', en: 'A second person is to confirm the error' },
  consent_ending: { ja: '同意の期限が近づいています', en: 'The consent is about to end' },
  error: { ja: '届けられませんでした', en: 'It could not be delivered' },
};

/** Which of the deadlines has passed, where that is the reason: of T1–T4 one hears again and again while nothing moves. */
export const passedDeadlines = {
  T1: { ja: 'まだ開かれていません', en: 'Not opened yet' },
  T2: { ja: 'まだ返事がありません', en: 'Not answered yet' },
  T3: { ja: '受けたあと、最初の連絡がまだです', en: 'Accepted, but no first contact yet' },
  T4: { ja: '動きのない日が続いています', en: 'Nothing has happened for some time' },
  T5: { ja: '空き待ちが続いています', en: 'Still on the waiting list' },
} as const;
