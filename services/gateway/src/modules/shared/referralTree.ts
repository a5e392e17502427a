import {
  listReferralEvents,
  listReferralOutcomes,
  listShareRequests,
  type PersonGroup,
  personGroups,
  readGrantsOfReferral,
  readPersonOfReferral,
  readReferral,
} from '@tsunagi/casework';
import type { Reading } from '@tsunagi/database';
import type { GraphQLResolveInfo } from 'graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { wantedFields } from '../../graphql/wantedFields.js';
import { presentReferral } from '../referral/presentReferral.js';
import type { ReferralType } from '../referral/referral.types.js';

const groupFields: Record<string, PersonGroup[]> = {
  ...Object.fromEntries(Object.keys(personGroups).map((group) => [group, [group as PersonGroup]])),
  household: ['household', 'householdMembers'],
};

/**
 * The whole page of a referral in one flight: every part is asked for by the referral's own key, and the loaders of the
 * request are filled with what came, so that the fields below find it there.
 */
export async function loadReferralTree(
  context: GatewayContext,
  referralId: string,
  info: GraphQLResolveInfo,
): Promise<ReferralType | null> {
  const { loaders } = context;
  // The page of a referral is looked at for that referral, whoever's record the person is.
  const reader = context.reader.attempt();
  const wanted = wantedFields(info);
  const personFields = wanted.get('person');
  const groups = [...(personFields?.keys() ?? [])].flatMap((field) => groupFields[field] ?? []);
  const key = { referralId };

  const [rows, people, grants, events, outcomes, requests, ...ofGroups] = await Promise.all([
    reader.read(readReferral, key),
    personFields ? reader.read(readPersonOfReferral, key) : [],
    personFields ? reader.read(readGrantsOfReferral, key) : [],
    wanted.has('events') ? reader.read(listReferralEvents, { referralIds: [referralId] }) : null,
    wanted.has('outcomes') ? reader.read(listReferralOutcomes, { referralIds: [referralId] }) : null,
    wanted.has('shareRequests') ? reader.read(listShareRequests, { referralIds: [referralId] }) : null,
    ...groups.map((group) => reader.read(personGroups[group].ofReferral as Reading<{ referralId: string }, { personId: string }>, key)),
  ]);
  const row = rows[0];
  if (!row) return null;
  reader.keep('referral');
  for (const person of people) loaders.persons.prime(person.personId, person);
  if (personFields) loaders.grants.prime(row.personId, grants as never);
  if (events) loaders.referralEvents.prime(referralId, events);
  if (outcomes) loaders.referralOutcomes.prime(referralId, outcomes);
  if (requests) loaders.shareRequests.prime(referralId, requests);
  groups.forEach((group, at) => void loaders.group(group).prime(row.personId, (ofGroups[at] ?? []) as never));
  return presentReferral(context, row);
}

/** A referral by its key, without its page. */
export async function loadReferral(context: GatewayContext, referralId: string): Promise<ReferralType | null> {
  const row = await context.reader.first(readReferral, { referralId });
  return row && presentReferral(context, row);
}
