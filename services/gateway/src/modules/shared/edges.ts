import { type PersonGroup, personGroups } from '@tsunagi/casework';
import type { GraphQLResolveInfo } from 'graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { wantedFields } from '../../graphql/wantedFields.js';
import type { CaseType } from '../case/case.types.js';
import { presentCase } from '../case/presentCase.js';
import type { ConferenceType } from '../conference/conference.types.js';
import type { ConferenceKindType } from '../conference/kind.types.js';
import { presentConference } from '../conference/presentConference.js';
import type { ConsentType } from '../consent/consent.types.js';
import { presentConsent } from '../consent/presentConsent.js';
import type { PersonType } from '../person/person.types.js';
import { presentPerson } from '../person/presentPerson.js';
import { presentGlassBreak } from '../protection/presentProtection.js';
import type { GlassBreakType } from '../protection/protection.types.js';
import { presentReferral } from '../referral/presentReferral.js';
import type { ReferralType } from '../referral/referral.types.js';
import { type Around, nobodyHides } from '../registry/presentTenant.js';
import { kindsOf } from './conferenceTree.js';

type Key = string | null;

/** A link asks which record it is and no more: that is no look at the record, and stands in no log. */
const asksWhichOnly = (info: GraphQLResolveInfo): boolean =>
  [...wantedFields(info).keys()].every((field) => field === 'id' || field === '__typename');

/** A person who is not seen any more: nobody can tell any more whether they hide, so no other office is named around them. */
export const gone: Around = { officesVeiled: true };

/** Which field groups of a person are asked for. */
const wantedGroups = (info: GraphQLResolveInfo): PersonGroup[] =>
  [...wantedFields(info).keys()].filter((field): field is PersonGroup => field in personGroups);

/**
 * The person of this key as far as the viewer may see; all that are asked for in the same turn travel together. What is asked of
 * them besides hangs on the same key, and travels along: its own policy says who reads it.
 */
export async function personOf(context: GatewayContext, personId: Key, info: GraphQLResolveInfo): Promise<PersonType | null> {
  if (!personId) return null;
  // The field that shows it finds it in its loader, and reports if it could not be read.
  for (const group of wantedGroups(info))
    context.loaders
      .group(group)
      .load(personId)
      .catch(() => undefined);
  const row = await context.loaders.persons.load(personId);
  return row && presentPerson(context, row);
}

/** The same for a referral. */
export async function referralOf(context: GatewayContext, referralId: Key, info: GraphQLResolveInfo): Promise<ReferralType | null> {
  if (!referralId) return null;
  if (asksWhichOnly(info)) {
    const seen = await context.loaders.referralKeys.load(referralId);
    return seen && ({ id: context.seal('Referral', referralId) } as ReferralType);
  }
  const row = await context.loaders.referrals.load(referralId);
  return row && presentReferral(context, row);
}

/** The same for a consent, which is the office's own that recorded it. */
export async function consentOf(context: GatewayContext, consentId: Key, info: GraphQLResolveInfo): Promise<ConsentType | null> {
  if (!consentId) return null;
  if (asksWhichOnly(info)) {
    const seen = await context.loaders.consentKeys.load(consentId);
    return seen && ({ id: context.seal('Consent', consentId) } as ConsentType);
  }
  const row = await context.loaders.consents.load(consentId);
  return row && presentConsent(context, (await context.loaders.persons.load(row.personId)) ?? gone, row);
}

/** The same for a case, which is the office's own. */
export async function caseOf(context: GatewayContext, caseId: Key): Promise<CaseType | null> {
  const row = caseId && (await context.loaders.cases.load(caseId));
  return row ? presentCase(context, nobodyHides, row) : null;
}

/** The same for a meeting, as far as the viewer or the office has to do with it. */
export async function conferenceOf(context: GatewayContext, conferenceId: Key, info: GraphQLResolveInfo): Promise<ConferenceType | null> {
  if (!conferenceId) return null;
  const seen = context.loaders.conferences.load(conferenceId);
  if (asksWhichOnly(info)) return (await seen) && ({ id: context.seal('Conference', conferenceId) } as ConferenceType);
  const [row, kinds] = await Promise.all([seen, kindsOf(context)]);
  return row && presentConference(context, row, kinds.get(row.kindCode) as ConferenceKindType);
}

/** The same for an emergency access, for those who judge it. */
export async function glassBreakOf(context: GatewayContext, glassId: Key): Promise<GlassBreakType | null> {
  const row = glassId && (await context.loaders.glassBreaks.load(glassId));
  return row ? presentGlassBreak(context, row) : null;
}
