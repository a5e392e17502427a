import { authorize } from '@tsunagi/access';
import type { Work } from '../desk/desk.js';
import { Mailbox } from './Mailbox.js';

/** One row of an inbox: the office that holds it is the asker's own. */
export interface MailboxKey {
  referralId: string;
  box: 'in' | 'out' | 'coordination';
}

type Row = InstanceType<typeof Mailbox>;

/** The row of the own inbox that may be marked; that of another office does not exist for the asker. */
export async function getMailbox(tx: Work, { referralId, box }: MailboxKey): Promise<Row> {
  const row = await tx.em.findOne(Mailbox, { regionId: tx.asker.region, tenantId: tx.asker.tenant, box, referralId });
  authorize(tx.actor, 'mark', 'Mailbox', row);
  return row;
}

/** The rows that the own office has of a referral, or the one as this party: at least one, and all of them may be marked. */
export async function getMailboxes(
  tx: Work,
  { referralId, box }: { referralId: string; box?: MailboxKey['box'] | null | undefined },
): Promise<[Row, ...Row[]]> {
  const own = { regionId: tx.asker.region, tenantId: tx.asker.tenant, referralId };
  const [first = null, ...others] = await tx.em.find(Mailbox, { ...own, ...(box && { box }) }, { orderBy: { box: 'asc' } });
  authorize(tx.actor, 'mark', 'Mailbox', first);
  for (const each of others) authorize(tx.actor, 'mark', 'Mailbox', each);
  return [first, ...others];
}
