/**
 * 用語と区分. The code lists that forms offer, each with the paper or the law it stands on and of which day, and whether
 * its wording still has to be confirmed with the region (要確認). Rules use the lists of their own feature, never this one.
 */
export { type CodeList, codeLists } from './catalogue.js';
export { inboxWhy, passedDeadlines } from './inboxWhy.js';
