import type { Why } from '../referral/index.js';
import { inboxWhy } from '../vocabulary/index.js';

const others: Record<string, string> = {
  'referral.not_sent': '送れませんでした。同意と相手先を確かめてください',
  'referral.forward_waits': '別の所への送付を頼まれています',
};

/** What a notice says, without saying about whom. */
export const noticeWords = (kind: string): string =>
  others[kind] ?? inboxWhy[kind.replace(/^referral\./, '') as Why]?.ja ?? 'お知らせがあります';
