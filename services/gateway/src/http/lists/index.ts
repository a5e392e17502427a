/** Lists to take along, for Excel or as CSV. Each holds what its page shows, by the same conditions, and says which these were. */
import { accessLog } from './accessLog.js';
import { conferenceHomework } from './conferenceHomework.js';
import { conferenceStatistics } from './conferenceStatistics.js';
import { inbox } from './inbox.js';
import type { List } from './List.js';
import { persons } from './persons.js';
import { sent } from './sent.js';
import { staff } from './staff.js';
import { tasks } from './tasks.js';
import { unmetNeeds } from './unmetNeeds.js';

export { type AskedList, type List, mostRows } from './List.js';
export const lists: Readonly<Record<string, List>> = {
  inbox,
  sent,
  persons,
  tasks,
  staff,
  'access-log': accessLog,
  'conference-homework': conferenceHomework,
  'conference-statistics': conferenceStatistics,
  'unmet-needs': unmetNeeds,
};
