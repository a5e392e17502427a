/** A form whose drafts are listed, and about whom it is, where it is about somebody. */
export type FormPlace = { form: 'person-new' } | { form: 'referral'; personId: string };

/** The form that a draft belongs to by its name, 「form」 or 「form:person」; null for one that has no page of its own. */
export function placeOf(name: string): FormPlace | null {
  const [form, personId] = name.split(':');
  if (form === 'person-new') return { form };
  return form === 'referral' && personId ? { form, personId } : null;
}
