import { ConflictError, type FieldGroup, fieldGroups, InvalidError } from '@tsunagi/access';
import { beyond, findConsent, getConsentInForce } from '../consent/index.js';
import { assertAnonymous } from '../desk/anonymity.js';
import type { Work } from '../desk/desk.js';
import { assertSound, codesFault, type Fault, requiredTextFault, textFault } from '../desk/faults.js';
import { PersonIdentity } from '../person/PersonIdentity.js';
import { aboutPerson, type ItemSort } from './AgendaItem.js';
import { assertMayConvene } from './assertMayConvene.js';
import type { Conference } from './Conference.js';
import type { ConferenceKind } from './ConferenceKind.js';
import { kindOf } from './findConference.js';
import { knownNames } from './knownNames.js';
import { assertSaysNobody } from './namesNobody.js';

/** What an item says of itself, as it is typed. */
export interface ItemFields {
  sort: ItemSort;
  /** The kind whose rule it follows; that of the meeting where it is left out. */
  kindCode?: string | null;
  title: string;
  purpose?: string | null;
  personId?: string | null;
  caseId?: string | null;
  consentId?: string | null;
  fieldGroups?: string[] | null;
  /** Of a study, and where no person may be discussed: somebody has read the text and says that nobody can be recognised in it. */
  anonymityConfirmed?: boolean | null;
}

/** On what the item stands once its rule has been applied. */
export interface ItemBasis {
  kind: ConferenceKind;
  basis: 'consent' | 'conference' | null;
  consentId: string | null;
}

/**
 * The rule of an item. It belongs to the item and not to the meeting: the same round may sit as 支援会議 (secrecy by statute,
 * no consent) for one item and as 支援調整会議 (only with consent) for the next, as far as the convening office may call
 * both. A wrong basis is refused with the way out.
 */
export async function judgeItem(tx: Work, conference: Conference, fields: ItemFields): Promise<ItemBasis> {
  const kind = itemKindOf(conference, fields.kindCode ?? conference.kindCode);
  const words = `${fields.title}\n${fields.purpose ?? ''}`;
  const study = fields.sort === 'study';
  const [naming, known, standing] = await Promise.all([
    nameFault(tx, fields),
    study ? knownNames(tx, conference.conferenceId, words) : [],
    fields.consentId ? findConsent(tx, { consentId: fields.consentId }) : undefined,
    kind.code === conference.kindCode ? undefined : assertMayConvene(tx, kind, conference.tenantId),
  ]);
  assertSound({
    title: requiredTextFault(fields.title, 120) ?? naming,
    purpose: textFault(fields.purpose, 2000),
    fieldGroups: codesFault(fields.fieldGroups, fieldGroups),
    personId: aboutPerson(fields.sort) && !fields.personId ? 'REQUIRED' : null,
  });
  // A study is about somebody too, and those who know the place may recognise them.
  if (kind.persons === 'none' && (study || aboutPerson(fields.sort))) throw new ConflictError('NO_PERSONS_HERE', { kind: kind.name });
  if (study) assertAnonymous(words, known, fields.anonymityConfirmed);
  // The words of an issue may name somebody as well as its sort.
  await assertSaysNobody(tx, conference, [{ text: words, kindCode: kind.code, anonymityConfirmed: fields.anonymityConfirmed }]);
  if (!aboutPerson(fields.sort)) return { kind, basis: null, consentId: null };
  if (kind.persons === 'anonymised') throw new ConflictError('ANONYMOUS_ONLY', { kind: kind.name });
  if (kind.consent === 'not_required') return { kind, basis: 'conference', consentId: null };
  if (!fields.consentId) throw new ConflictError('ITEM_NEEDS_CONSENT', { kind: kind.name });
  const consent = await getConsentInForce(tx, fields.consentId, fields.personId as string, standing);
  // Whether it names an office is asked for each member when the papers are handed out.
  const over = beyond(consent, { fieldGroups: (fields.fieldGroups ?? []) as FieldGroup[], recipient: '' });
  if (over.fieldGroups.length > 0) throw new ConflictError('OUTSIDE_CONSENT', { ...over, recipient: false });
  return { kind, basis: 'consent', consentId: consent.consentId };
}

function itemKindOf(conference: Conference, code: string): ConferenceKind {
  const own = kindOf(conference, conference.kindCode);
  if (code === own.code) return own;
  if (!own.itemKinds.includes(code)) throw new InvalidError('INVALID_INPUT', { kindCode: 'ITEM_KIND_NOT_HERE' });
  return kindOf(conference, code);
}

/** The title stands on every board and in the calendar: it never names the person. */
const nameFault = async (tx: Work, { personId, title }: ItemFields): Promise<Fault> =>
  personId && (await namesPerson(tx, personId, title)) ? 'NAMES_A_PERSON' : null;

/** Whether a text holds a name of this person, as far as whoever acts may read their names. */
export async function namesPerson(tx: Work, personId: string, text: string): Promise<boolean> {
  const identity = await tx.em.findOne(PersonIdentity, { regionId: tx.asker.region, personId });
  if (!identity) return false;
  const names = [identity.familyName, identity.givenName, identity.familyKana, identity.givenKana, identity.alias];
  return names.some((name) => name && text.includes(name));
}
