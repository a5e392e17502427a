import { defineEntity, p } from '@mikro-orm/core';
import { owned } from '../desk/columns.js';

const AttachmentSchema = defineEntity({
  name: 'Attachment',
  tableName: 'attachment',
  properties: {
    ...owned,
    attachmentId: p.uuid().primary(),
    personId: p.uuid(),
    ownerKind: p.enum(['consent', 'record']),
    ownerId: p.uuid().nullable(),
    fileName: p.text(),
    mediaType: p.text(),
    byteSize: p.integer(),
    sha256: p.text(),
    bytes: p.blob().lazy(),
    createdAt: p.datetime(),
    createdBy: p.uuid(),
  },
});

/** 写し. A scan attached to a consent or a support record. */
export class Attachment extends AttachmentSchema.class {}
AttachmentSchema.setClass(Attachment);

export { AttachmentSchema };
