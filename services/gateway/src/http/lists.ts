import { listInbox, listMyPersons, listOpenTasks } from '@tsunagi/casework';
import type { Cell, Column } from '@tsunagi/papers';
import type { GatewayContext } from '../graphql/context.js';
import { openId } from '../graphql/ids/openIds.js';
import { presentLook } from '../modules/accessLog/presentAccessLog.js';
import { readLooks } from '../modules/accessLog/readLooks.js';
import { wordOf } from '../modules/shared/words.js';

/** What the address of a list says besides its name. */
export interface AskedList {
  /** Of whom, where the list is about one person: global id. */
  person?: string;
  /** Days, ISO, both included. */
  from?: string;
  until?: string;
}

/** A list that can be taken along: the same reading as on the screen, in one page that is long enough. */
export interface List {
  title: string;
  condition: string;
  columns: Column[];
  rows(context: GatewayContext, asked: AskedList): Promise<Cell[][]>;
}

const most = 5000;
const last = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
const farFuture = new Date('9999-12-31T00:00:00Z');
/** Before the latest look of a log comes this one. */
export const latestPlace = { beforeAt: '9999-12-31', beforeId: last };
const fullName = (row: { familyName: string | null; givenName: string | null }): string =>
  `${row.familyName ?? ''} ${row.givenName ?? ''}`.trim();

const inbox: List = {
  title: '受信箱',
  condition: '自分の組織の受信箱にある、開いているもの',
  columns: [
    { title: '番号', width: 14 },
    { title: '理由', width: 12 },
    { title: '状態', width: 8 },
    { title: '氏名', width: 10 },
    { title: 'カナ', width: 12 },
    { title: '送り手', width: 10 },
    { title: '相手先', width: 10 },
    { title: '至急', width: 4 },
    { title: '期限', width: 10, kind: 'day' },
    { title: '担当', width: 16 },
    { title: '更新', width: 10, kind: 'moment' },
  ],
  rows: async (context) => {
    const everything = { mine: false, includeSnoozed: true, done: false };
    const rows = await context.reader.read(listInbox(everything), { beforeAt: farFuture, beforeId: last, beforeBox: 'z', first: most });
    const office = (id: string) => context.house.registry.tenant(id)?.shortName ?? '';
    return rows.map((row) => [
      row.number,
      row.deadlineKind ? wordOf('passedDeadlines', row.deadlineKind) : wordOf('inboxWhy', row.why),
      wordOf('referralStates', row.state),
      row.name,
      row.kana,
      office(row.fromTenantId),
      office(row.toTenantId),
      row.urgent,
      row.dueOn,
      row.claimedLabel,
      row.updatedAt,
    ]);
  },
};

const persons: List = {
  title: '担当している人',
  condition: '出力者が主担当で、ケースが開いている人',
  columns: [
    { title: '番号', width: 14 },
    { title: '氏名', width: 12 },
    { title: 'カナ', width: 14 },
    { title: '生年月日', width: 12, kind: 'day' },
    { title: '最後に触れた日時', width: 12, kind: 'moment' },
  ],
  rows: async ({ reader }) => {
    const rows = await reader.read(listMyPersons, { beforeAt: farFuture, beforeId: last, first: most });
    return rows.map((row) => [
      row.number,
      fullName(row),
      `${row.familyKana ?? ''} ${row.givenKana ?? ''}`.trim(),
      row.birthDate,
      row.touchedAt,
    ]);
  },
};

const tasks: List = {
  title: 'やること',
  condition: '自分の組織の、済んでいないもの',
  columns: [
    { title: 'やること', width: 30 },
    { title: '氏名', width: 12 },
    { title: '期限', width: 12, kind: 'day' },
    { title: '担当', width: 12 },
  ],
  rows: async ({ reader }) => {
    const first = { scope: 'office' as const, afterId: '00000000-0000-0000-0000-000000000000', afterDue: '0001-01-01', first: most };
    const rows = await reader.read(listOpenTasks, first);
    return rows.map((row) => [row.title, fullName(row), row.dueOn, row.assigneeName]);
  },
};

const accessLog: List = {
  title: 'だれが見たか',
  condition: '一人の記録を見た人',
  columns: [
    { title: '日時', width: 12, kind: 'moment' },
    { title: '見た人', width: 18 },
    { title: '組織', width: 14 },
    { title: 'こと', width: 8 },
    { title: 'もの', width: 14 },
    { title: '根拠', width: 12 },
    { title: '目的', width: 12 },
    { title: '要求番号', width: 16 },
  ],
  rows: async (context, { person = '', from = null, until = null }) => {
    const personId = openId(context, 'Person', person);
    const { person: subject, rows } = await readLooks(context, personId, { from, until, action: null, ...latestPlace, first: most });
    // A file lies about: around somebody who hides it names no office, whoever takes it along.
    const around = { protectedSince: subject.protectedSince, addressOpen: false };
    return rows.map((row) => {
      const look = presentLook(context, around, row);
      return [
        look.at,
        look.who,
        look.tenant.shortName,
        wordOf('accessActions', look.action),
        wordOf('subjects', look.what),
        look.basis === 'own' ? '自組織の記録' : wordOf('legalBases', look.basis),
        wordOf('accessPurposes', look.purpose),
        look.requestId,
      ];
    });
  },
};

export const lists: Readonly<Record<string, List>> = { inbox, persons, tasks, 'access-log': accessLog };
