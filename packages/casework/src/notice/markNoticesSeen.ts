import { seeNotices } from '../audit/index.js';
import { command } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';

/** Seen, up to now or only these. */
export const markNoticesSeen = (desk: Desk, { noticeIds }: { noticeIds?: string[] | null }): Promise<{ seen: number }> =>
  command(desk, async (tx) => ({ seen: await seeNotices(tx, noticeIds ?? null) }));
