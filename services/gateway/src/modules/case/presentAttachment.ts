import type { AttachmentLine } from '@tsunagi/casework';
import type { GatewayContext } from '../../graphql/context.js';
import type { AttachmentType } from './attachment.types.js';

export function presentAttachment(
  context: GatewayContext,
  { attachmentId, fileName, mediaType, byteSize }: AttachmentLine,
): AttachmentType {
  const id = context.seal('Attachment', attachmentId);
  return { id, fileName, mediaType, byteSize, url: `/attachments/${id}` };
}
