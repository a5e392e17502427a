import { listDoneTasks, listOpenTasks, type TaskScope, taskTitle } from '@tsunagi/casework';
import type { GatewayContext } from '../../graphql/context.js';
import { firstKey } from '../../modules/shared/connection.js';
import { TaskScopeEnum, TaskStateEnum } from '../../modules/task/task.types.js';
import { type AskedList, type Chosen, codeIn, farFuture, fullName, type List, lastId, oneMore } from './List.js';

const scopes: Record<TaskScope, string> = { mine: '自分のもの', unit: '自分の班・窓口のもの', office: '所内すべて' };

async function choose({ reader }: GatewayContext, asked: AskedList): Promise<Chosen> {
  const scope = (codeIn(asked, 'scope', TaskScopeEnum) ?? 'mine') as TaskScope;
  const done = codeIn(asked, 'state', TaskStateEnum) === 'done';
  const first = { afterId: firstKey, afterDue: '0001-01-01', first: oneMore };
  const rows = done
    ? await reader.read(listDoneTasks, { scope, beforeAt: farFuture, afterId: lastId, first: oneMore })
    : await reader.read(listOpenTasks, { scope, ...first });
  return {
    conditions: [scopes[scope], done ? '済んだもの' : '済んでいないもの'],
    rows: rows.map((row) => [taskTitle(row, 'ja'), fullName(row), row.dueOn, row.assigneeName, row.doneAt]),
  };
}

export const tasks: List = {
  title: 'やること',
  columns: () => [
    { title: 'やること', width: 30 },
    { title: '氏名', width: 12 },
    { title: '期限', width: 12, kind: 'day' },
    { title: '担当', width: 12 },
    { title: '済んだ日時', width: 12, kind: 'moment' },
  ],
  asks: ['scope', 'state'],
  choose,
};
