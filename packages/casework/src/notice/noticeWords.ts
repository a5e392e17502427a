import type { Why } from '../referral/index.js';
import { inboxWhy } from '../vocabulary/index.js';

const others: Record<string, string> = {
  'referral.not_sent': '送れませんでした。同意と相手先を確かめてください',
  'protection.set': '支援措置が付きました。住所の扱いを確かめてください',
  'protection.named': '支援措置の住所を見る職員に指定されました',
  'protection.release_asked': '支援措置の解除の申し出があります。二人目の確認が要ります',
  'protection.released': '支援措置が解除されました',
  'glass.broken': '緊急閲覧がありました',
  'glass.review': '緊急閲覧の点検をお願いします',
  'glass.judged': '緊急閲覧の点検が済みました',
  'conference.called': '会議の招集があります。出席か欠席かをお答えください',
  'conference.tomorrow': '会議はあすです。出席か欠席かをお答えください',
  'conference.cancelled': '会議は中止になりました',
  'conference.minutes': '会議録の確認をお願いします',
  'partner.applied': '協力団体の申し込みが届きました',
  'hub.hold_expired': '押さえていた空きの期限が切れました',
  'hub.hold_released': '押さえていた空きを、管理する組織が戻しました',
  'referral.forward_waits': '別の所への送付を頼まれています',
};

/** What a notice says, without saying about whom. */
export const noticeWords = (kind: string): string =>
  others[kind] ?? inboxWhy[kind.replace(/^referral\./, '') as Why]?.ja ?? 'お知らせがあります';
