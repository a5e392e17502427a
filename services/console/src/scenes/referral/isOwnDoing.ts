import type { InboxWhy, MailboxBox } from '../../gql/graphql.ts';

const byReceiver: readonly InboxWhy[] = [
  'OPENED',
  'CLAIMED',
  'ASKED',
  'ACCEPTED',
  'WAITLISTED',
  'ADMITTED',
  'STARTED',
  'HELD',
  'RESUMED',
  'DECLINED',
  'RETURNED',
  'FORWARDED',
  'COMPLETED',
  'FAILED',
  'SHARE_REQUESTED',
];
const bySender: readonly InboxWhy[] = ['SENT', 'ANSWERED', 'CONFIRMED', 'WITHDRAWN', 'ERROR', 'SHARED_MORE', 'SHARE_DECLINED'];

/** Whether the last thing that happened was done by the own office; it then is no news to it. */
export const isOwnDoing = (why: InboxWhy, box: MailboxBox): boolean =>
  (box === 'IN' && byReceiver.includes(why)) || (box === 'OUT' && bySender.includes(why));
