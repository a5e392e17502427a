/** 写し. Scans of signed papers and of what people bring, kept beside the consent or the record they belong to. */
export { Attachment } from './Attachment.js';
export { attach } from './attach.js';
export { inertName } from './fileName.js';
export { type AttachmentLine, attachmentsOf, attachmentsOfPage, hasAttachments, readAttachment } from './readAttachment.js';
export { type StoreAttachmentInput, type StoredAttachment, storeAttachment } from './storeAttachment.js';
export { type TakenPaper, takePaper } from './takePaper.js';
