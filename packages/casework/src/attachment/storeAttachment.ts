import { createHash } from 'node:crypto';
import { authorize, authorizeEver, authorizeNew } from '@tsunagi/access';
import { record } from '../audit/index.js';
import { command } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { newId } from '../desk/newId.js';
import { drawAnew, mediaTypeIn } from '../desk/takenFile.js';
import { Person } from '../person/Person.js';
import { Attachment } from './Attachment.js';
import { inertName, type MediaType, mediaTypes } from './fileName.js';
import { assertStillPaper, withoutPlaces } from './stillPaper.js';

export interface StoreAttachmentInput {
  personId: string;
  /** What it will be attached to. */
  kind: 'consent' | 'record';
  fileName: string;
  bytes: Buffer;
}

export interface StoredAttachment {
  attachmentId: string;
  fileName: string;
  mediaType: string;
  byteSize: number;
}

async function cleaned(bytes: Buffer, mediaType: MediaType): Promise<Buffer> {
  if (mediaType !== 'application/pdf')
    return drawAnew(bytes, (picture) => (mediaType === 'image/png' ? picture.png() : picture.jpeg({ quality: 90 })));
  await assertStillPaper(bytes);
  const kept = withoutPlaces(bytes);
  // What is blotted out could have parted a name from its act.
  await assertStillPaper(kept);
  return kept;
}

/** 写しを取り込む. Until it is attached to a consent or a record, only the one who stored it sees it. */
export async function storeAttachment(desk: Desk, input: StoreAttachmentInput): Promise<StoredAttachment> {
  authorizeEver(desk.actor, 'create', 'Attachment');
  const mediaType = await mediaTypeIn(input.bytes, mediaTypes);
  const bytes = await cleaned(input.bytes, mediaType);
  return command(desk, async (tx) => {
    const person = await tx.em.findOne(Person, { regionId: tx.asker.region, personId: input.personId });
    authorize(tx.actor, 'change', 'Person', person);
    const { regionId, tenantId, personId } = person;
    const attachment = tx.em.create(Attachment, {
      regionId,
      tenantId,
      personId,
      attachmentId: newId(),
      ownerKind: input.kind,
      ownerId: null,
      fileName: inertName(input.fileName, mediaType),
      mediaType,
      byteSize: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes,
      createdAt: tx.now,
      createdBy: tx.asker.staff,
    });
    authorizeNew(tx.actor, 'create', 'Attachment', attachment);
    record(tx, {
      verb: 'attachment.stored',
      subject: 'Attachment',
      id: attachment.attachmentId,
      person: personId,
      data: { kind: input.kind, mediaType },
    });
    const { attachmentId, fileName, byteSize } = attachment;
    return { attachmentId, fileName, mediaType, byteSize };
  });
}
