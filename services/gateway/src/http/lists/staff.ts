import { roles } from '@tsunagi/access';
import { listStaff, localDay } from '@tsunagi/casework';
import type { GatewayContext } from '../../graphql/context.js';
import { firstKey } from '../../modules/shared/connection.js';
import { type AskedList, type Chosen, flagIn, type List, oneMore } from './List.js';

async function choose({ reader, house }: GatewayContext, asked: AskedList): Promise<Chosen> {
  const former = flagIn(asked, 'former');
  const today = localDay(new Date()).toString();
  const all = await reader.read(listStaff, { afterKana: '', afterId: firstKey, first: oneMore });
  const rows = all.filter((row) => former || (!row.endedAt && (!row.validUntil || row.validUntil >= today)));
  return {
    conditions: ['自分の組織の職員', former ? '終わった所属も' : '続いている所属'],
    rows: rows.map((row) => [
      row.displayName,
      row.displayKana,
      row.login,
      row.jobTitle,
      house.registry.unit(row.unitId)?.name ?? '',
      row.roles.map((role) => roles[role].ja).join('、'),
      row.validFrom,
      row.validUntil,
      row.endedAt,
      row.disabledAt,
    ]),
  };
}

export const staff: List = {
  title: '職員',
  columns: () => [
    { title: '氏名', width: 12 },
    { title: 'カナ', width: 14 },
    { title: 'ログイン名', width: 16 },
    { title: '職名', width: 14 },
    { title: '班・窓口', width: 14 },
    { title: '役割', width: 24 },
    { title: 'いつから', width: 10, kind: 'day' },
    { title: 'いつまで', width: 10, kind: 'day' },
    { title: '所属を終えた日時', width: 12, kind: 'moment' },
    { title: 'アカウントを止めた日時', width: 12, kind: 'moment' },
  ],
  asks: ['former'],
  choose,
};
