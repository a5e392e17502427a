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

const asked = trusted(`query person($id: ID!, $first: Int) { person(id: $id) {
  id number tenant { id name shortName }
  identity { familyName givenName familyKana givenKana birthDate sex } contact { phone mobile safeContact } address { municipalityCode locality street }
  household { kind size note } householdMembers { name relation } health { conditions } work { employmentStatus wish }
  cases { id number status } consents { id purpose until } tasks { id title dueOn }
  referrals { id number state sender { id name shortName } receiver { id name shortName } }
  records(first: $first) { edges { node { id occurredAt method text by audience } } pageInfo { hasNextPage } } } }`);

const graphile = `query person($region: Int!, $id: UUID!) { personByRegionIdAndPersonId(regionId: $region, personId: $id) {
  personId number tenantByRegionIdAndTenantId { tenantId name shortName }
  personIdentityByRegionIdAndTenantIdAndPersonId { familyName givenName familyKana givenKana birthDate sex }
  personContactByRegionIdAndTenantIdAndPersonId { phone mobile safeContact }
  personAddressByRegionIdAndTenantIdAndPersonId { municipalityCode locality street }
  caseHouseholdsByRegionIdAndTenantIdAndPersonId(first: 1) { nodes { kind size note } }
  householdMembersByRegionIdAndTenantIdAndPersonId { nodes { name relation } }
  caseHealthsByRegionIdAndTenantIdAndPersonId(first: 1) { nodes { conditions } }
  caseWorksByRegionIdAndTenantIdAndPersonId(first: 1) { nodes { employmentStatus wish } }
  supportCasesByRegionIdAndTenantIdAndPersonId { nodes { caseId number status } }
  consentsByRegionIdAndTenantIdAndPersonId { nodes { consentId purpose until } }
  tasksByRegionIdAndTenantIdAndPersonId(condition: { doneAt: null }) { nodes { taskId title dueOn } }
  referralsByRegionIdAndTenantIdAndPersonId { nodes { referralId number state deliverAt sentAt
    tenantByRegionIdAndReceiverTenantId { tenantId name shortName } } }
  supportRecordsByRegionIdAndTenantIdAndPersonId(first: 20, orderBy: [OCCURRED_AT_DESC, RECORD_ID_DESC]) {
    nodes { recordId occurredAt method text authorName audience } pageInfo { hasNextPage } } } }`;

/** Drafts are not compared: each side shows them elsewhere. The name of an author is resolved by two of the three. */
const shapeOfRecord = (record: any) => ({ ...record, occurredAt: moment(record.occurredAt), by: undefined });

/** 利用者のページ: who it is, what is known, and the latest twenty records, as the one in charge sees it. */
export function person({ size, keys }: Setting): Operation {
  const which = (n: number) => ({ tenant: n % size.tenants, nth: Math.floor(n / size.tenants) % size.people });
  const id = (n: number) => keys.person(which(n).tenant, which(n).nth);
  const cookie = (n: number) => cookieOf(which(n).tenant, which(n).nth % 2);
  const leaves = (n: number, see: Client) => lastLooks(see, keys.tenant(which(n).tenant), keys.staff(which(n).tenant, which(n).nth % 2));
  return {
    name: 'person',
    title: 'person with 20 records',
    document: asked.query,
    sized: (rows) => ({ ...asked({ id: sealed('Person', id(0)), first: rows }), cookie: cookie(0) }),
    ways: {
      tsunagi: {
        ask: (n) => ({ ...asked({ id: sealed('Person', id(n)), first: 20 }), cookie: cookie(n) }),
        shape: ({ data }) => ownShape(data.person),
        leaves,
      },
      raw: {
        ask: (n) => ({ path: '/person', body: { id: id(n) }, cookie: cookie(n) }),
        shape: (answer) => ({
          ...answer,
          referrals: byId(answer.referrals),
          cases: byId(answer.cases),
          tasks: byId(answer.tasks),
          records: answer.records.map(shapeOfRecord),
        }),
        leaves,
      },
      postgraphile: {
        ask: (n) => ({ path: '/graphql', body: { query: graphile, variables: { region: firstRegion, id: id(n) } }, cookie: cookie(n) }),
        shape: ({ data }) => graphileShape(data.personByRegionIdAndPersonId),
      },
    },
  };
}

function ownShape({ householdMembers, records, ...row }: any) {
  const open = <Row extends { id: string }>(rows: Row[]) => byId(rows.map((each) => ({ ...each, id: unsealed(each.id) })));
  return {
    ...row,
    id: unsealed(row.id),
    tenant: office(row.tenant),
    identity: identity(row.identity),
    members: householdMembers.map(({ name, relation }: any) => ({ name, relation })),
    cases: open(row.cases).map((each: any) => ({ ...each, status: lower(each.status) })),
    consents: open(row.consents),
    tasks: open(row.tasks),
    referrals: open(row.referrals).map((each: any) => ({
      ...each,
      state: lower(each.state),
      sender: office(each.sender),
      receiver: office(each.receiver),
    })),
    records: nodesOf(records).map((each) => shapeOfRecord({ ...each, id: unsealed(each.id), audience: lower(each.audience) })),
    hasNextPage: records.pageInfo.hasNextPage,
  };
}

function graphileShape(row: any) {
  const tenant = plainOffice(row.tenantByRegionIdAndTenantId);
  const list = (name: string) => nodesOf(row[`${name}ByRegionIdAndTenantIdAndPersonId`]);
  return {
    id: row.personId,
    number: row.number,
    tenant,
    identity: row.personIdentityByRegionIdAndTenantIdAndPersonId,
    contact: row.personContactByRegionIdAndTenantIdAndPersonId,
    address: row.personAddressByRegionIdAndTenantIdAndPersonId,
    household: list('caseHouseholds')[0] ?? null,
    health: list('caseHealths')[0] ?? null,
    work: list('caseWorks')[0] ?? null,
    members: list('householdMembers'),
    cases: byId(list('supportCases').map(({ caseId, number, status }) => ({ id: caseId, number, status }))),
    consents: list('consents').map(({ consentId, purpose, until }) => ({ id: consentId, purpose, until })),
    tasks: byId(list('tasks').map(({ taskId, title, dueOn }) => ({ id: taskId, title, dueOn }))),
    referrals: byId(
      list('referrals').map((each) => ({
        id: each.referralId,
        number: each.number,
        state: each.state,
        sender: tenant,
        receiver: plainOffice(each.tenantByRegionIdAndReceiverTenantId),
      })),
    ),
    records: list('supportRecords').map(({ recordId, occurredAt, method, text, audience }) =>
      shapeOfRecord({ id: recordId, occurredAt, method, text, audience }),
    ),
    hasNextPage: row.supportRecordsByRegionIdAndTenantIdAndPersonId.pageInfo.hasNextPage,
  };
}
