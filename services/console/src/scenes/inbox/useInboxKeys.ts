import type { InboxRowFragment, ReferralAction } from '../../gql/graphql.ts';
import { useShortcuts } from '../../lib/shortcuts.ts';
import { rowOfFocus, walkRows } from '../../lib/walkRows.ts';
import { quickActs } from './rowActs.ts';

interface Handlers {
  begin(act: ReferralAction, referralId: string): void;
  putOff(row: InboxRowFragment): void;
}

const rowsOfInbox = { row: 'data-referral', goal: '[data-opens]' };

/** j and k walk along the rows; A, Q, R, Z act on the row that has the focus, or on the one that is open. */
export function useInboxKeys(rows: readonly InboxRowFragment[], openId: string | undefined, { begin, putOff }: Handlers): void {
  const current = (): InboxRowFragment | undefined => {
    const id = rowOfFocus(rowsOfInbox.row) ?? openId;
    return rows.find(({ referralId }) => referralId === id);
  };
  const walk = (step: 1 | -1) => () => walkRows(rowsOfInbox, step, rowOfFocus(rowsOfInbox.row) ?? openId);
  const act = (wanted: ReferralAction) => () => {
    const row = current();
    if (row && quickActs(row).includes(wanted)) begin(wanted, row.referralId);
  };
  const later = () => {
    const row = current();
    if (row) putOff(row);
  };
  useShortcuts({ j: walk(1), k: walk(-1), a: act('ACCEPT'), q: act('ASK'), r: act('DECLINE'), z: later });
}
