import { listSent } from '@tsunagi/casework';
import type { GatewayContext } from '../../graphql/context.js';
import { presentReferral } from '../../modules/referral/presentReferral.js';
import { wordOf } from '../../modules/shared/words.js';
import { type Chosen, fullKana, fullName, type List, latestRow } from './List.js';

async function choose(context: GatewayContext): Promise<Chosen> {
  const sent = await context.reader.read(listSent, latestRow);
  const identities = await context.loaders.group('identity').loadMany(sent.map(({ personId }) => personId));
  const rows = sent.map((row, at) => {
    const found = identities[at];
    const identity = Array.isArray(found) ? found[0] : undefined;
    const { receiver, sentBy, handledBy } = presentReferral(context, row);
    return [
      row.number,
      wordOf('referralStates', row.state),
      identity ? fullName(identity) : null,
      identity ? fullKana(identity) : null,
      receiver.shortName,
      row.urgent,
      row.replyDueOn,
      row.sentAt,
      sentBy,
      handledBy,
    ];
  });
  return { conditions: ['自分の組織が送ったもの'], rows };
}

export const sent: List = {
  title: '送信済み',
  columns: () => [
    { title: '番号', width: 14 },
    { title: '状態', width: 8 },
    { title: '氏名', width: 10 },
    { title: 'カナ', width: 12 },
    { title: '相手先', width: 10 },
    { title: '至急', width: 4 },
    { title: '期限', width: 10, kind: 'day' },
    { title: '送った日時', width: 12, kind: 'moment' },
    { title: '送った人', width: 16 },
    { title: '相手の担当', width: 16 },
  ],
  asks: [],
  choose,
};
