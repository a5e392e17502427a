import {
  type AccessPurpose,
  listCandidatesOfPersons,
  listCasesOfPersons,
  listConsentsOfPersons,
  listDisclosuresOfPersons,
  listItemsOfPersons,
  listLastLooks,
  listLinksOfPersons,
  listNamedOfPersons,
  listProtectionsOfPersons,
  listRecords,
  listReferralsOfPersons,
  listTasksOfPersons,
  listTimeline,
  personGroups,
  readGrantsOfPersons,
  readOwnWork,
  readPersons,
} from '@tsunagi/casework';
import type { GraphQLResolveInfo } from 'graphql';
import type { GatewayContext } from '../../graphql/context.js';
import type { Loaders, OfPersons, PageOfPersons, PersonRow } from '../../graphql/loaders/index.js';
import { wantedCalls } from '../../graphql/wantedCalls.js';
import { wantedFields } from '../../graphql/wantedFields.js';
import type { PersonType } from '../person/person.types.js';
import { presentPerson } from '../person/presentPerson.js';
import { recordsPage, timelinePage } from './personPages.js';
import { purposeOf } from './purpose.js';

type List = OfPersons<PersonRow>;
type Page = [reading: PageOfPersons<object, PersonRow>, args: object];

const { household, householdMembers, address, ...otherGroups } = personGroups;

/** Which lists each field of a person is made of. */
const lists = {
  ...Object.fromEntries(Object.entries(otherGroups).map(([field, group]) => [field, [group.ofPersons]])),
  household: [household.ofPersons, householdMembers.ofPersons],
  householdMembers: [householdMembers.ofPersons],
  address: [address.ofPersons],
  decidingBody: [address.ofPersons],
  cases: [listCasesOfPersons],
  tasks: [listTasksOfPersons],
  meetings: [listItemsOfPersons],
  candidates: [listCandidatesOfPersons],
  consents: [listConsentsOfPersons],
  disclosures: [listDisclosuresOfPersons],
  links: [listLinksOfPersons],
  lastLookAt: [listLastLooks],
  offices: [listLinksOfPersons, listDisclosuresOfPersons],
  referrals: [listReferralsOfPersons],
  protection: [listProtectionsOfPersons, listNamedOfPersons],
  viewerGrant: [readGrantsOfPersons],
  redactions: [readGrantsOfPersons],
} as unknown as Record<string, List[]>;

/** The pages of the long lists, as they are asked for: they travel along, whatever their cursors. */
const pagesOf = (context: GatewayContext, personId: string, info: GraphQLResolveInfo): Page[] => [
  ...wantedCalls(info, 'Person', 'records').map((asked): Page => [listRecords as never, recordsPage(context, personId, asked)]),
  ...wantedCalls(info, 'Person', 'timeline').map((asked): Page => [listTimeline as never, timelinePage(context, personId, asked)]),
];

/**
 * The whole page of a person in one flight, the question whether it belongs to the viewer's own work included: what has
 * been read counts as seen only once there is a purpose, and without one nothing of it leaves.
 */
export async function loadPersonTree(
  context: GatewayContext,
  personId: string,
  given: AccessPurpose | null,
  info: GraphQLResolveInfo,
): Promise<PersonType | null> {
  const { loaders, reader } = context;
  const attempt = reader.attempt();
  const key = { personIds: [personId] };
  const wantedLists = [...new Set([...wantedFields(info).keys()].flatMap((field) => lists[field] ?? []))];
  const wantedPages = pagesOf(context, personId, info);

  const [persons, ownWork, ofLists, ofPages] = await Promise.all([
    attempt.read(readPersons, key),
    attempt.read(readOwnWork, key),
    Promise.all(wantedLists.map((list) => attempt.read(list, key))),
    Promise.all(wantedPages.map(([reading, args]) => attempt.read(reading, { ...args, ...key }))),
  ]);
  const [row] = persons;
  if (!row) return null;
  attempt.keep(purposeOf(context, row, ownWork, given));

  loaders.persons.prime(personId, row);
  wantedLists.forEach((list, at) => void loaders.ofPersons(list).prime(personId, ofLists[at] ?? []));
  wantedPages.forEach(([reading, args], at) => void loaders.page(reading, args).prime(personId, ofPages[at] ?? []));
  primeEdges(loaders, new Map(wantedLists.map((list, at) => [list, ofLists[at] ?? []])));
  return presentPerson(context, row);
}

/** What the page has read anyway is not asked for once more by what points at it. */
function primeEdges(loaders: Loaders, read: ReadonlyMap<List, readonly PersonRow[]>): void {
  const rowsOf = <Row extends PersonRow>(list: OfPersons<Row>) => (read.get(list as unknown as List) ?? []) as readonly Row[];
  for (const referral of rowsOf(listReferralsOfPersons)) {
    loaders.referrals.prime(referral.referralId, referral);
    loaders.referralKeys.prime(referral.referralId, referral);
  }
  for (const consent of rowsOf(listConsentsOfPersons)) {
    loaders.consents.prime(consent.consentId, consent);
    loaders.consentKeys.prime(consent.consentId, consent);
  }
}

/** What the row of a person says: that there is one, and nothing about the life. */
const ofTheRow = new Set(['__typename', 'id', 'number', 'version', 'protectedSince']);

/**
 * The person after a command. Whoever asks for more than which record it was looks at the person, under the same question
 * of purpose as on the page; outside one's own work that is asked for by `person(id, purpose)`.
 */
export async function loadPersonAfter(context: GatewayContext, personId: string, info: GraphQLResolveInfo): Promise<PersonType | null> {
  if ([...wantedFields(info).keys()].some((field) => !ofTheRow.has(field))) return loadPersonTree(context, personId, null, info);
  const row = await context.loaders.persons.load(personId);
  return row && presentPerson(context, row);
}
