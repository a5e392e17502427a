import { listDoneHomework, listKinds, listOpenHomework } from '@tsunagi/casework';
import type { GatewayContext } from '../../graphql/context.js';
import { tenantOf } from '../../modules/registry/presentTenant.js';
import { firstKey } from '../../modules/shared/connection.js';
import { TaskStateEnum } from '../../modules/task/task.types.js';
import { type AskedList, type Chosen, codeIn, farFuture, type List, lastId, oneMore } from './List.js';

async function choose(context: GatewayContext, asked: AskedList): Promise<Chosen> {
  const { reader } = context;
  const kinds = await reader.read(listKinds, {});
  const kindCode = codeIn(asked, 'kind', Object.fromEntries(kinds.map(({ code }) => [code, code])));
  const done = codeIn(asked, 'state', TaskStateEnum) === 'done';
  const rows = done
    ? await reader.read(listDoneHomework, { kindCode, beforeAt: farFuture, afterId: lastId, first: oneMore })
    : await reader.read(listOpenHomework, { kindCode, afterDue: '0001-01-01', afterId: firstKey, first: oneMore });
  const nameOf = (code: string) => kinds.find((kind) => kind.code === code)?.shortName ?? code;
  return {
    conditions: [kindCode ? nameOf(kindCode) : 'すべての種類の会議', done ? '済んだもの' : '済んでいないもの', '出力者が聞いたもの'],
    rows: rows.map((row) => [
      row.dueOn,
      row.text,
      row.assigneeLabel,
      row.assigneeTenantId && tenantOf(context, row.assigneeTenantId).shortName,
      nameOf(row.kindCode),
      `第${row.sessionNumber}回 ${row.meeting}`,
      row.itemTitle,
      row.doneAt,
      row.agreedOn,
    ]),
  };
}

export const conferenceHomework: List = {
  title: '会議の宿題',
  columns: () => [
    { title: '期限', width: 12, kind: 'day' },
    { title: '宿題', width: 40 },
    { title: '担当', width: 20 },
    { title: '担当の組織', width: 14 },
    { title: '会議の種類', width: 16 },
    { title: '会議', width: 24 },
    { title: '議題', width: 24 },
    { title: '済んだ日時', width: 14, kind: 'moment' },
    { title: '会議で決めた期限（変更前）', width: 14, kind: 'day' },
  ],
  asks: ['kind', 'state'],
  choose,
};
