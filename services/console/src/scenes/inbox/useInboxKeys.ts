import type { InboxRowFragment, ReferralAction } from '../../gql/graphql.ts';
import { useShortcuts } from '../../lib/shortcuts.ts';
import { quickActs } from './rowActs.ts';

interface Handlers {
  begin(act: ReferralAction, referralId: string): void;
  putOff(row: InboxRowFragment): void;
}

const links = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-opens]')];
const idOf = (element: Element | null | undefined): string | undefined =>
  element?.closest<HTMLElement>('[data-referral]')?.dataset.referral;

/** j and k walk along the rows; A, Q, R, Z act on the row that has the focus, or on the one that is open. */
export function useInboxKeys(rows: readonly InboxRowFragment[], openId: string | undefined, { begin, putOff }: Handlers): void {
  const current = (): InboxRowFragment | undefined => {
    const id = idOf(document.activeElement) ?? openId;
    return rows.find(({ referralId }) => referralId === id);
  };
  const walk = (step: 1 | -1) => () => {
    const all = links();
    const at = all.findIndex((link) => idOf(link) === (idOf(document.activeElement) ?? openId));
    const next = at < 0 ? 0 : Math.min(Math.max(at + step, 0), all.length - 1);
    all[next]?.focus();
  };
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
