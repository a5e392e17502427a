import { defineEntity, p } from '@mikro-orm/core';
import { keyedByTenant } from '../desk/columns.js';

const RegisteredDocumentSchema = defineEntity({
  name: 'RegisteredDocument',
  tableName: 'registered_document',
  properties: {
    ...keyedByTenant,
    documentId: p.text().primary(),
    text: p.text(),
    registeredAt: p.datetime(),
  },
});

/** What a program of one organisation may ask, by the hash of its text. */
export class RegisteredDocument extends RegisteredDocumentSchema.class {}
RegisteredDocumentSchema.setClass(RegisteredDocument);

export { RegisteredDocumentSchema };
