/** A form whose drafts are listed, and about whom it is, where it is about somebody. */
export type FormPlace =
  | { form: 'person-new' }
  | { form: 'referral'; personId: string }
  | { form: 'record'; personId: string }
  | { form: 'answer'; referralId: string }
  | { form: 'conference-new'; kind?: string; group?: string; title?: string }
  | { form: 'agenda-item'; conferenceId: string; from?: string }
  | { form: 'hub-entry-new' }
  | { form: 'hub-entry'; entryId: string }
  | { form: 'hub-need' }
  | { form: 'hub-group' };

/** A meeting that a working group proposes: 「kind group title」. */
function proposalIn(about: string): { kind?: string; group?: string; title?: string } {
  const [kind, group, ...title] = about.split(' ');
  return kind && group ? { kind, group, title: title.join(' ') } : {};
}

/** The meeting, and what is brought there where it is known already: 「meeting:what」. */
function itemIn(about: string): { conferenceId: string; from?: string } {
  const [conferenceId = '', from] = about.split(':');
  return from ? { conferenceId, from } : { conferenceId };
}

/** The form that a draft belongs to by its name, 「form」 or 「form:about whom or what」; null for one that has no page of its own. */
export function placeOf(name: string): FormPlace | null {
  const [form, ...rest] = name.split(':');
  const about = rest.join(':');
  if (form === 'person-new') return { form };
  if (form === 'conference-new') return { form, ...proposalIn(about) };
  if (form === 'hub-entry-new' || form === 'hub-need' || form === 'hub-group') return { form };
  if (!about) return null;
  if (form === 'hub-entry') return { form, entryId: about };
  if (form === 'agenda-item') return { form, ...itemIn(about) };
  if (form === 'answer') return { form, referralId: about };
  return form === 'referral' || form === 'record' ? { form, personId: about } : null;
}
