import type { Client } from 'pg';
import { firstRegion } from '../../kit/country.ts';
import { lastLooks } from './lastLooks.ts';
import {
  cookieOf,
  lower,
  moment,
  nodesOf,
  type Operation,
  office,
  plainOffice,
  type Setting,
  trusted,
  unsealed,
  type Way,
} from './operation.ts';

const asked = trusted(`query inbox($first: Int) { inbox(first: $first) {
  edges { node { referralId box number kind state why name kana sender { id name shortName } receiver { id name shortName }
    urgent dueOn clockStopped unread updatedAt } }
  pageInfo { hasNextPage } } }`);

const graphile = `query inbox($region: Int!, $tenant: UUID!) {
  allMailboxes(first: 20, condition: { regionId: $region, tenantId: $tenant, open: true }, orderBy: [UPDATED_AT_DESC, REFERRAL_ID_DESC, BOX_DESC]) {
    nodes { referralId box number kind state why urgent dueOn clockStopped updatedAt changedByTenant version label { name kana }
      tenantByRegionIdAndFromTenantId { tenantId name shortName } tenantByRegionIdAndToTenantId { tenantId name shortName }
      mailboxMarksByRegionIdAndTenantIdAndBoxAndReferralId(first: 1) { nodes { seenVersion } } }
    pageInfo { hasNextPage } } }`;

/** With what the log is to know of each name. */
const graphileForLog = graphile.replace('label { name kana }', 'homeTenantId label { personId name kana }');

/** The n-th request is of one of two members of staff of an office; the offices of the region take turns. */
export function byStaffOfOffices({ size, keys }: Setting) {
  const who = (n: number) => ({ tenant: n % size.tenants, staff: Math.floor(n / size.tenants) % 2 });
  return {
    tenant: (n: number) => keys.tenant(who(n).tenant),
    cookie: (n: number) => cookieOf(who(n).tenant, who(n).staff),
    leaves: (n: number, see: Client) => lastLooks(see, keys.tenant(who(n).tenant), keys.staff(who(n).tenant, who(n).staff)),
  };
}

/** A line as the product shows it, in plain words. */
export const lineOf = (node: any) => ({
  ...node,
  referralId: unsealed(node.referralId),
  box: lower(node.box),
  kind: lower(node.kind),
  state: lower(node.state),
  why: lower(node.why),
  sender: office(node.sender),
  receiver: office(node.receiver),
});

/** 受信箱: 20 rows of the own office with name, parties and deadline. */
export function inbox(setting: Setting): Operation {
  const { tenant, cookie, leaves } = byStaffOfOffices(setting);
  const byGraphile = (query: string): Way => ({
    ask: (n) => ({
      path: '/graphql',
      body: { query, variables: { region: firstRegion, tenant: tenant(n) } },
      cookie: cookie(n),
    }),
    shape: ({ data }, n) => ({
      entries: nodesOf(data.allMailboxes).map((node) => {
        const [mark] = nodesOf(node.mailboxMarksByRegionIdAndTenantIdAndBoxAndReferralId);
        const { referralId, box, number, kind, state, why, urgent, dueOn, clockStopped } = node;
        return {
          ...{ referralId, box, number, kind, state, why, urgent, dueOn, clockStopped },
          name: node.label?.name ?? null,
          kana: node.label?.kana ?? null,
          sender: plainOffice(node.tenantByRegionIdAndFromTenantId),
          receiver: plainOffice(node.tenantByRegionIdAndToTenantId),
          unread: node.changedByTenant !== tenant(n) && node.version > (mark?.seenVersion ?? 0),
          updatedAt: moment(node.updatedAt),
        };
      }),
      hasNextPage: data.allMailboxes.pageInfo.hasNextPage,
    }),
  });
  return {
    name: 'inbox',
    title: 'inbox of 20',
    document: asked.query,
    sized: (rows) => ({ ...asked({ first: rows }), cookie: cookie(0) }),
    ways: {
      tsunagi: {
        ask: (n) => ({ ...asked({ first: 20 }), cookie: cookie(n) }),
        shape: ({ data }) => ({
          entries: nodesOf(data.inbox).map(lineOf),
          hasNextPage: data.inbox.pageInfo.hasNextPage,
        }),
        leaves,
      },
      raw: { ask: (n) => ({ path: '/inbox', body: {}, cookie: cookie(n) }), shape: (answer) => answer, leaves },
      postgraphile: byGraphile(graphile),
      checked: { ...byGraphile(graphileForLog), leaves },
    },
  };
}
