import type { Work } from '../desk/desk.js';

/** Other screens of the region read again what has changed here: an entry, a need, or a working group. */
export const tellRegion = (tx: Work, kind: 'hub' | 'need' | 'group', subject: string): void => {
  tx.news.push({ tenant: tx.asker.tenant, kind, subject, version: 0 });
};
