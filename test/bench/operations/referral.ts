import type { Client } from 'pg';
import { firstRegion } from '../../kit/country.ts';
import { lastLooks } from './lastLooks.ts';
import {
  byId,
  cookieOf,
  identity,
  lower,
  moment,
  nodesOf,
  type Operation,
  office,
  plainOffice,
  type Setting,
  sealed,
  trusted,
  unsealed,
} from './operation.ts';

const asked = trusted(`query referral($id: ID!) { referral(id: $id) {
  id number state urgent sender { id name shortName } receiver { id name shortName } needs summary request replyDueOn handledBy sentAt
  events { id kind fromState toState by at } outcomes { id voice code text }
  person { id number tenant { id name shortName } viewerGrant { fieldGroups }
    identity { familyName givenName familyKana givenKana birthDate sex } contact { phone mobile safeContact } address { municipalityCode locality street }
    household { kind size note } health { conditions } work { employmentStatus wish } } } }`);

const graphile = `query referral($region: Int!, $id: UUID!, $tenant: UUID!) {
  allMemberships(condition: { regionId: $region, tenantId: $tenant }) { nodes { staffId displayName } }
  referralByRegionIdAndReferralId(regionId: $region, referralId: $id) {
  referralId number state urgent tenantByRegionIdAndReceiverTenantId { tenantId name shortName } needs summary request replyDueOn handlerStaffId handlerLabel sentAt
  referralEventsByRegionIdAndTenantIdAndReferralId(orderBy: [AT_ASC, EVENT_ID_ASC]) { nodes { eventId kind fromState toState actorStaffId actorLabel at } }
  referralOutcomesByRegionIdAndTenantIdAndReferralId(orderBy: [AT_ASC, OUTCOME_ID_ASC]) { nodes { outcomeId voice code text } }
  personByRegionIdAndTenantIdAndPersonId { personId number tenantByRegionIdAndTenantId { tenantId name shortName }
    disclosuresByRegionIdAndTenantIdAndPersonId(condition: { toTenantId: $tenant, verb: "opens" }) { nodes { fieldGroups startsAt until } }
    personIdentityByRegionIdAndTenantIdAndPersonId { familyName givenName familyKana givenKana birthDate sex }
    personContactByRegionIdAndTenantIdAndPersonId { phone mobile safeContact }
    personAddressByRegionIdAndTenantIdAndPersonId { municipalityCode locality street }
    caseHouseholdsByRegionIdAndTenantIdAndPersonId(first: 1) { nodes { kind size note } }
    caseHealthsByRegionIdAndTenantIdAndPersonId(first: 1) { nodes { conditions } }
    caseWorksByRegionIdAndTenantIdAndPersonId(first: 1) { nodes { employmentStatus wish } } } } }`;

/** Staff of the own office appear by name; PostGraphile gives the office's whole list for it. */
const nameOf = (mates: any[], staff: string | null, label: string | null) =>
  mates.find((mate) => mate.staffId === staff)?.displayName ?? label;

const known = (groups: string[]): string[] => [...new Set(groups)].filter((group) => group !== 'referral').sort();

/** つなぎ as the receiver sees it: two offices, what has happened, the person and what is granted of them: three levels. */
export function referral({ size, keys }: Setting): Operation {
  // Accepted or going on, as laid: two of each five.
  const which = (n: number) => ({
    tenant: n % size.tenants,
    nth: (Math.floor(n / size.tenants / 2) * 5 + (n % 2 ? 2 : 3)) % size.referrals,
  });
  const id = (n: number) => keys.referral(which(n).tenant, which(n).nth);
  const receiver = (n: number) => keys.receiverOf(which(n).tenant, which(n).nth);
  const cookie = (n: number) => cookieOf(receiver(n), 0);
  const leaves = (n: number, see: Client) => lastLooks(see, keys.tenant(receiver(n)), keys.staff(receiver(n), 0));
  return {
    name: 'referral',
    title: 'referral, three levels',
    document: asked.query,
    ways: {
      tsunagi: {
        ask: (n) => ({ ...asked({ id: sealed('Referral', id(n)) }), cookie: cookie(n) }),
        shape: ({ data: { referral: row } }) => ({
          ...row,
          id: unsealed(row.id),
          state: lower(row.state),
          sender: office(row.sender),
          receiver: office(row.receiver),
          events: row.events.map((each: any) => ({
            ...each,
            id: unsealed(each.id),
            kind: lower(each.kind),
            fromState: lower(each.fromState),
            toState: lower(each.toState),
          })),
          outcomes: byId(row.outcomes.map((each: any) => ({ ...each, id: unsealed(each.id) }))),
          person: personShape(row.person),
        }),
        leaves,
      },
      raw: { ask: (n) => ({ path: '/referral', body: { id: id(n) }, cookie: cookie(n) }), shape: (answer) => answer, leaves },
      postgraphile: {
        ask: (n) => ({
          path: '/graphql',
          body: { query: graphile, variables: { region: firstRegion, id: id(n), tenant: keys.tenant(receiver(n)) } },
          cookie: cookie(n),
        }),
        shape: ({ data: { referralByRegionIdAndReferralId: row, allMemberships } }) => graphileShape(row, nodesOf(allMemberships)),
      },
    },
  };
}

function personShape({ viewerGrant, ...person }: any) {
  return {
    ...person,
    id: unsealed(person.id),
    tenant: office(person.tenant),
    identity: identity(person.identity),
    granted: known(viewerGrant.fieldGroups.map(lower)),
  };
}

function graphileShape(row: any, mates: any[]) {
  const person = row.personByRegionIdAndTenantIdAndPersonId;
  const lines = nodesOf(person.disclosuresByRegionIdAndTenantIdAndPersonId).filter((line) => new Date(line.until) > new Date());
  const { number, state, urgent, needs, summary, request, replyDueOn } = row;
  return {
    ...{ number, state, urgent, needs, summary, request, replyDueOn },
    id: row.referralId,
    sender: plainOffice(person.tenantByRegionIdAndTenantId),
    receiver: plainOffice(row.tenantByRegionIdAndReceiverTenantId),
    handledBy: nameOf(mates, row.handlerStaffId, row.handlerLabel),
    sentAt: moment(row.sentAt),
    events: nodesOf(row.referralEventsByRegionIdAndTenantIdAndReferralId).map(
      ({ eventId, kind, fromState, toState, actorStaffId, actorLabel, at }) => ({
        ...{ id: eventId, kind, fromState, toState, by: nameOf(mates, actorStaffId, actorLabel), at: moment(at) },
      }),
    ),
    outcomes: nodesOf(row.referralOutcomesByRegionIdAndTenantIdAndReferralId).map(({ outcomeId, ...each }) => ({ id: outcomeId, ...each })),
    person: {
      id: person.personId,
      number: person.number,
      tenant: plainOffice(person.tenantByRegionIdAndTenantId),
      granted: known(lines.flatMap((line) => line.fieldGroups)),
      identity: person.personIdentityByRegionIdAndTenantIdAndPersonId,
      contact: person.personContactByRegionIdAndTenantIdAndPersonId,
      address: person.personAddressByRegionIdAndTenantIdAndPersonId,
      household: nodesOf(person.caseHouseholdsByRegionIdAndTenantIdAndPersonId)[0] ?? null,
      health: nodesOf(person.caseHealthsByRegionIdAndTenantIdAndPersonId)[0] ?? null,
      work: nodesOf(person.caseWorksByRegionIdAndTenantIdAndPersonId)[0] ?? null,
    },
  };
}
