import { authorize } from '@tsunagi/access';
import type { Work } from '../desk/desk.js';
import { Mailbox } from './Mailbox.js';

/** One row of an inbox: the office that holds it is the asker's own. */
export interface MailboxKey {
  referralId: string;
  box: 'in' | 'out' | 'coordination';
}

/** The row of the own inbox that may be marked; that of another office does not exist for the asker. */
export async function getMailbox(tx: Work, { referralId, box }: MailboxKey): Promise<InstanceType<typeof Mailbox>> {
  const row = await tx.em.findOne(Mailbox, { regionId: tx.asker.region, tenantId: tx.asker.tenant, box, referralId });
  authorize(tx.actor, 'mark', 'Mailbox', row);
  return row;
}
