import { consoleOperation } from '../../kit/consoleOperation.ts';
import { byStaffOfOffices, lineOf } from './inbox.ts';
import { nodesOf, type Operation, type Setting, trusted } from './operation.ts';

const asked = trusted(consoleOperation('scenes/inbox/inbox.graphql', 'Inbox'));

/** As the page opens: what one has in hand, what belongs to one's unit, and what nobody has yet; nothing is narrowed further. */
const near = { after: null, box: null, why: null, scope: 'NEAR', unit: null, due: null, includeSnoozed: null, done: null };

/** The console asks for the short name of an office alone. */
const inShort = ({ name, ...party }: any) => party;

/**
 * 受信箱 as the console opens it: its own document, fifty lines of what is near, and how many are open and unread. Those who
 * answer by hand give the lines without what the product works out for each (deadlines, working days left, unit, colleague).
 */
export function desk(setting: Setting): Operation {
  const { cookie, leaves } = byStaffOfOffices(setting);
  return {
    name: 'desk',
    title: 'inbox as the console asks',
    document: asked.query,
    sized: (rows) => ({ ...asked({ ...near, first: rows }), cookie: cookie(0) }),
    ways: {
      tsunagi: {
        ask: (n) => ({ ...asked({ ...near, first: 50 }), cookie: cookie(n) }),
        shape: ({ data }) => ({
          entries: nodesOf(data.inbox).map(({ passed, unitName, workingDaysLeft, claimedBy, summaryAllowed, ...node }) => lineOf(node)),
          hasNextPage: data.inbox.pageInfo.hasNextPage,
          counts: data.inboxCounts,
        }),
        leaves,
      },
      raw: {
        ask: (n) => ({ path: '/desk', body: {}, cookie: cookie(n) }),
        shape: ({ entries, ...answer }) => ({
          entries: entries.map((line: any) => ({ ...line, sender: inShort(line.sender), receiver: inShort(line.receiver) })),
          ...answer,
        }),
        leaves,
      },
    },
  };
}
