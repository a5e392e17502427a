import { wareki } from '@tsunagi/papers';
import type { GatewayContext } from '../../graphql/context.js';
import { openId } from '../../graphql/ids/openIds.js';
import { AccessActionEnum } from '../../modules/accessLog/accessLog.types.js';
import { presentLook } from '../../modules/accessLog/presentAccessLog.js';
import { readLooks } from '../../modules/accessLog/readLooks.js';
import { wordOf } from '../../modules/shared/words.js';
import { type AskedList, type Chosen, codeIn, type List, lastId, oneMore } from './List.js';

/** Before the latest look of a log comes this one. */
export const latestPlace = { beforeAt: '9999-12-31', beforeId: lastId };

async function choose(context: GatewayContext, asked: AskedList): Promise<Chosen> {
  const personId = openId(context, 'Person', asked.person ?? '');
  const [from, until] = [asked.from || null, asked.until || null];
  const action = codeIn(asked, 'action', AccessActionEnum);
  const officeId = asked.office ? openId(context, 'Tenant', asked.office) : null;
  const { person, rows } = await readLooks(context, personId, { from, until, action, officeId, ...latestPlace, first: oneMore });
  // A file lies about: around somebody who hides it names no office, whoever takes it along.
  const around = { protectedSince: person.protectedSince, addressOpen: false };
  const conditions = [
    '一人の記録を見た人',
    from && `${wareki(from)}から`,
    until && `${wareki(until)}まで`,
    action && `種別「${wordOf('accessActions', action)}」`,
    officeId && !person.protectedSince && `機関「${context.house.registry.tenant(officeId)?.shortName ?? ''}」`,
  ];
  return {
    conditions: conditions.filter((each) => typeof each === 'string'),
    rows: rows.map((row) => {
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
    }),
  };
}

export const accessLog: List = {
  title: 'だれが見たか',
  columns: () => [
    { title: '日時', width: 12, kind: 'moment' },
    { title: '見た人', width: 18 },
    { title: '組織', width: 14 },
    { title: '操作', width: 8 },
    { title: '見た項目', width: 14 },
    { title: '根拠', width: 12 },
    { title: '目的', width: 12 },
    { title: '問い合わせ番号', width: 16 },
  ],
  asks: ['person', 'from', 'until', 'action', 'office'],
  choose,
};
