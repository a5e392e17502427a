import { NotFoundError } from '@tsunagi/access';
import type { Work } from '../desk/desk.js';
import { Attachment } from './Attachment.js';

/** To what scans are attached, and of whom it is. */
export interface AttachedTo {
  kind: 'consent' | 'record';
  ownerId: string;
  personId: string;
}

/** Attaches what the same person of the office has stored for the same subject and not yet attached; anything else is not found. */
export async function attach(tx: Work, attachmentIds: readonly string[], { kind, ownerId, personId }: AttachedTo): Promise<void> {
  for (const attachmentId of new Set(attachmentIds)) {
    const attachment = await tx.em.findOne(Attachment, {
      regionId: tx.asker.region,
      tenantId: tx.asker.tenant,
      attachmentId,
      personId,
      ownerKind: kind,
      ownerId: null,
      createdBy: tx.asker.staff,
    });
    if (!attachment) throw new NotFoundError();
    attachment.ownerId = ownerId;
  }
}
