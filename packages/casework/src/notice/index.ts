/** お知らせ. What has happened, told to one person or to an office by number and kind: on the screen and, where wanted, by mail. */
export { type Letter, letterOf, markMailed } from './letterOf.js';
export { countUnseenNotices, listNotices } from './listNotices.js';
export { markNoticesSeen } from './markNoticesSeen.js';
export { noticeWords } from './noticeWords.js';
export { type ReportAccessInput, reportAccess } from './reportAccess.js';
