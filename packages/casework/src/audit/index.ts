/** 記録. Who changed what (in the transaction of the change), and who looked at whom (before the answer leaves). */

export { AuditEvent } from './AuditEvent.js';
export { type AccessNote, commitAccessLog } from './commitAccessLog.js';
export { giveNotice } from './giveNotice.js';
export { publish } from './publish.js';
export {
  type AccessAction,
  type AccessLogArgs,
  accessActions,
  assertDays,
  listAccessLog,
  listChanges,
  listMyAccessLog,
} from './readAccessLog.js';
export { listLastLooks } from './readLastLooks.js';
export { readNews } from './readNews.js';
export { record } from './record.js';
export { seeNotices, seeNoticesOf } from './seeNotices.js';
export { tellOffice } from './tellOffice.js';
