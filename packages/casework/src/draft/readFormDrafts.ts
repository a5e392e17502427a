import { mayRead } from '../desk/mayRead.js';
import { reading } from '../desk/rows.js';

/** One's own drafts, the latest first, without what is in them. What one has typed oneself tells one nothing. */
export const listFormDrafts = reading({
  name: 'form-drafts',
  build: (db, _: object, who, variant) =>
    db
      .selectFrom('form_draft as f')
      .where('f.regionId', '=', who.region)
      .where('f.tenantId', '=', who.tenant)
      .where('f.staffId', '=', who.staff)
      .where(mayRead(variant, 'FormDraft', 'f', who))
      .orderBy('f.updatedAt', 'desc')
      .orderBy('f.form')
      .limit(100)
      .select(['f.form', 'f.title', 'f.updatedAt']),
  discloses: null,
});

/** One of one's own drafts, with what is in it. */
export const readFormDraft = reading({
  name: 'form-draft',
  build: (db, $: { form: string }, who, variant) =>
    db
      .selectFrom('form_draft as f')
      .where('f.regionId', '=', who.region)
      .where('f.tenantId', '=', who.tenant)
      .where('f.staffId', '=', who.staff)
      .where('f.form', '=', $.form)
      .where(mayRead(variant, 'FormDraft', 'f', who))
      .selectAll('f'),
  discloses: null,
});
