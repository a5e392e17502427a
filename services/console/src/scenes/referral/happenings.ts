import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** What happened with a referral, as whoever did it says it. */
export const happenings: Record<string, MessageDescriptor> = {
  sent: msg`送りました`,
  opened: msg`開きました`,
  claimed: msg`担当になりました`,
  asked: msg`質問しました`,
  answered: msg`質問に答えました`,
  accepted: msg`受けました`,
  waitlisted: msg`空き待ちにしました`,
  admitted: msg`空きが出ました`,
  started: msg`支援を始めました`,
  held: msg`休止にしました`,
  resumed: msg`再開しました`,
  declined: msg`断りました`,
  returned: msg`差し戻しました`,
  forwarded: msg`別の所へつなぎました`,
  completed: msg`結果を報告しました`,
  failed: msg`続かなかったことを報告しました`,
  confirmed: msg`結果を確かめました`,
  voice: msg`本人の声を記しました`,
  share_requested: msg`渡されていない項目を見せてほしいと頼みました`,
  shared_more: msg`項目を追加で共有しました`,
  share_declined: msg`追加の共有を見合わせました`,
  withdrawn: msg`取り下げました`,
  expired: msg`期限が切れました`,
  nudged: msg`次の動きをうながしました`,
  escalated: msg`調整役に知らせました`,
  error: msg`誤登録として取り消しました`,
};

const byReceiver = [
  'opened',
  'claimed',
  'asked',
  'accepted',
  'waitlisted',
  'admitted',
  'started',
  'held',
  'resumed',
  'declined',
  'returned',
  'forwarded',
  'completed',
  'failed',
  'share_requested',
];
const bySender = ['sent', 'answered', 'confirmed', 'withdrawn', 'error', 'shared_more', 'share_declined'];

/** Whether the last thing that happened was done by the own office; it then is no news to it. */
export const isOwnDoing = (why: string, box: 'IN' | 'OUT' | 'COORDINATION'): boolean =>
  (box === 'IN' && byReceiver.includes(why)) || (box === 'OUT' && bySender.includes(why));
