import { type InboxRow, type InboxScope, listInbox } from '@tsunagi/casework';
import { type Cell, wareki } from '@tsunagi/papers';
import type { GatewayContext } from '../../graphql/context.js';
import { openId } from '../../graphql/ids/openIds.js';
import { InboxScopeEnum } from '../../modules/referral/inbox.types.js';
import { officeAround } from '../../modules/registry/presentTenant.js';
import { InboxWhyEnum, MailboxEnum } from '../../modules/shared/enums.js';
import { wordOf } from '../../modules/shared/words.js';
import { type AskedList, type Chosen, codeIn, flagIn, type List, latestRow } from './List.js';

const scopes: Record<InboxScope, string> = { mine: '自分の担当', near: '自分の担当と、班のもの・未担当のもの', office: '所内すべて' };
const boxes: Record<string, string> = { in: '受けたもの', out: '送ったもの', coordination: '調整しているもの' };

async function choose(context: GatewayContext, asked: AskedList): Promise<Chosen> {
  const box = codeIn(asked, 'box', MailboxEnum);
  const scope = (codeIn(asked, 'scope', InboxScopeEnum) ?? 'office') as InboxScope;
  const unitId = asked.unit ? openId(context, 'Unit', asked.unit) : null;
  const why = codeIn(asked, 'why', InboxWhyEnum);
  const dueBy = asked.due || null;
  const [includeSnoozed, done] = [flagIn(asked, 'later'), flagIn(asked, 'done')];
  const narrowed = { box, why, unitId, dueBy };
  const reading = listInbox({ ...narrowed, scope, includeSnoozed, done });
  const rows = await context.reader.read(reading, { ...narrowed, ...latestRow, beforeBox: 'z' });
  const conditions = [
    scopes[scope],
    box && boxes[box],
    why && `理由「${wordOf('inboxWhy', why)}」`,
    unitId && `班・窓口「${context.house.registry.unit(unitId)?.name ?? ''}」`,
    dueBy && `期限が${wareki(dueBy)}まで`,
    done ? '済んだもの' : '開いているもの',
    includeSnoozed && 'あとで見るものも',
  ];
  return { conditions: conditions.filter((each) => typeof each === 'string'), rows: rows.map((row) => cellsOf(context, row)) };
}

function cellsOf(context: GatewayContext, row: InboxRow): Cell[] {
  const office = (id: string) => officeAround(context, row, id).shortName;
  return [
    row.number,
    row.deadlineKind ? wordOf('passedDeadlines', row.deadlineKind) : wordOf('inboxWhy', row.why),
    wordOf('referralStates', row.state),
    row.name,
    row.kana,
    office(row.fromTenantId),
    office(row.toTenantId),
    row.urgent,
    row.dueOn,
    row.claimedName ?? row.claimedLabel,
    row.updatedAt,
  ];
}

export const inbox: List = {
  title: '受信箱',
  columns: () => [
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
    { title: '最後の動き', width: 10, kind: 'moment' },
  ],
  asks: ['scope', 'box', 'why', 'unit', 'due', 'later', 'done'],
  choose,
};
