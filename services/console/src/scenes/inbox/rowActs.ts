import type { InboxRowFragment, ReferralAction } from '../../gql/graphql.ts';

type Row = Pick<InboxRowFragment, 'box' | 'state' | 'summaryAllowed'>;

const undecided = (row: Row): boolean => row.box === 'IN' && (row.state === 'REQUESTED' || row.state === 'RECEIVED');

/** What can be done from the row itself, before the page is read. The server decides again when it is done. */
export const quickActs = (row: Row): readonly ReferralAction[] => (undecided(row) ? ['ACCEPT', 'ASK', 'DECLINE'] : []);

const over: readonly string[] = ['COMPLETED', 'FAILED', 'DECLINED', 'RETURNED', 'FORWARDED', 'WITHDRAWN', 'EXPIRED'];

/** Whether the row only wants to be looked at and can then be put away. */
export const canPutAway = (row: Row): boolean => row.box === 'OUT' && over.includes(row.state);
