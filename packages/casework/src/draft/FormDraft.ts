import { defineEntity, p } from '@mikro-orm/core';
import { keyedByTenant } from '../desk/columns.js';

const FormDraftSchema = defineEntity({
  name: 'FormDraft',
  tableName: 'form_draft',
  properties: {
    ...keyedByTenant,
    staffId: p.uuid().primary(),
    form: p.text().primary(),
    title: p.text(),
    body: p.json<Record<string, unknown>>(),
    updatedAt: p.datetime(),
    until: p.datetime(),
  },
});

/** 書きかけ. What one person typed and has not yet saved. */
export class FormDraft extends FormDraftSchema.class {}
FormDraftSchema.setClass(FormDraft);

export { FormDraftSchema };
