import type { Facts, Row, Viewer } from './facts.js';
import { always, type Thing } from './fields.js';
import type { Question } from './question.js';
import { japaneseDay } from './types/case.js';
import { seen } from './whoSees.js';

/** Longer than any list of an invented world. */
const all = { first: 50 };

const alive = (row: Row, facts: Facts): boolean => !row.ended_on || row.ended_on > japaneseDay(facts.now);
const copies = (facts: Facts, only: (row: Row) => boolean = () => true): Thing[] =>
  facts
    .of('hub_public')
    .filter((row) => only(row) && alive(row, facts))
    .map((row) => ({ type: 'HubEntry', table: 'hub_public', row }));

/** The working copies that a shelf of the desk holds. */
const shelf =
  (only: (row: Row, viewer: Viewer) => boolean): Question['things'] =>
  (viewer, facts) =>
    facts
      .of('hub_entry')
      .filter((row) => only(row, viewer))
      .map((row) => ({ type: 'HubEntry', table: 'hub_entry', row }));

function counts(viewer: Viewer, facts: Facts): Thing[] {
  const here = facts.of('hub_public').filter((row) => row.region_id === viewer.region && alive(row, facts));
  return [...Map.groupBy(here, (row) => `${row.municipality_code} ${row.kind}`).values()].map((rows) =>
    always('HubCount', {
      municipality_code: rows[0]?.municipality_code,
      kind: rows[0]?.kind,
      count: rows.length,
      with_room: rows.filter((row) => row.free > row.held).length,
    }),
  );
}

/** What can be asked of the hub. */
export const hubLists: Question[] = [
  { field: 'searchHub', args: all, things: (_viewer, facts) => copies(facts), operation: 'list' },
  { field: 'myHubEntries', args: all, things: shelf((row, viewer) => row.tenant_id === viewer.tenant), operation: 'list' },
  {
    field: 'hubDrafts',
    args: all,
    things: shelf((row, viewer) => row.tenant_id === viewer.tenant && ['draft', 'edited', 'offered'].includes(row.state)),
    operation: 'list',
  },
  {
    field: 'hubOffered',
    args: all,
    things: shelf((row, viewer) => row.reviewer_tenant_id === viewer.tenant && row.state === 'offered'),
    operation: 'list',
  },
  {
    field: 'hubNeeds',
    args: all,
    things: (_viewer, facts) => facts.of('hub_need').map((row) => ({ type: 'HubNeed', table: 'hub_need', row })),
    operation: 'list',
  },
  { field: 'unmetNeeds', args: {}, things: () => [always('UnmetLedger', {})], operation: 'count' },
  { field: 'hubCounts', args: {}, things: counts, operation: 'count' },
  {
    field: 'hubImports',
    args: all,
    things: (viewer, facts) =>
      facts.where('hub_import', 'tenant_id', viewer.tenant).map((row) => ({ type: 'HubImport', table: 'hub_import', row })),
    operation: 'list',
  },
  {
    field: 'hubApplications',
    args: all,
    things: (_viewer, facts) =>
      facts.of('partner_application').map((row) => ({ type: 'HubApplication', table: 'partner_application', row })),
    operation: 'list',
  },
  {
    field: 'hubGroups',
    args: {},
    things: (_viewer, facts) => facts.of('hub_group').map((row) => ({ type: 'HubGroup', table: 'hub_group', row })),
    operation: 'list',
  },
  {
    field: 'myHolds',
    args: {},
    things: (viewer, facts) =>
      facts.where('hub_hold', 'tenant_id', viewer.tenant).map((row) => ({ type: 'HubHold', table: 'hub_hold', row })),
    operation: 'list',
  },
  { field: 'receiverSuggestions', args: { needs: { word: '["work"]' }, first: 20 }, things: receivers, operation: 'list' },
  { field: 'hubNetwork', args: {}, things: () => [always('HubNetwork', {})], operation: 'list' },
  {
    field: 'hubSetting',
    args: {},
    things: (viewer, facts) => {
      const [row] = facts.where('hub_setting', 'tenant_id', viewer.tenant);
      return [row ? { type: 'HubSetting', table: 'hub_setting', row } : always('HubSetting', { confirm_by: 'nobody' })];
    },
    operation: 'query',
  },
];

/** An office that takes referrals and says that it has room. */
const isOpen = ({ tenant_id }: Row, facts: Facts): boolean => {
  const { takes_referrals: takes, capacity } = facts.one('tenant', 'tenant_id', tenant_id) as Row;
  return takes && capacity === 'open';
};

/** In this world all that is offered and wanted is work in the city; a resource with a free place is a little better. */
function speaksFor(entry: Row, facts: Facts, area = true): { reasons: string[]; score: number } {
  const counts: [reason: string, points: number, holds: boolean][] = [
    ['subject', 4, true],
    ['area', 2, area],
    ['room', 1, entry.free > entry.held],
    ['capacity', 1, isOpen(entry, facts)],
  ];
  const held = counts.filter(([, , holds]) => holds);
  return { reasons: held.map(([reason]) => reason), score: held.reduce((sum, [, points]) => sum + points, 0) };
}
const byKey = (a: Row, b: Row): number => (a.entry_id < b.entry_id ? -1 : 1);
const hasPlace = (row: Row): number => Number(row.free > row.held);

/** One line for each other office that takes referrals: what it offers, with a free place where it can. */
function receivers(viewer: Viewer, facts: Facts): Thing[] {
  const offered = facts
    .of('hub_public')
    .filter((row) => row.region_id === viewer.region && row.tenant_id !== viewer.tenant && alive(row, facts));
  const best = [...Map.groupBy(offered, (row) => row.tenant_id).values()].map((rows) =>
    rows.sort((a, b) => hasPlace(b) - hasPlace(a) || byKey(a, b)).at(0),
  ) as Row[];
  return best
    .sort(byKey)
    .map((entry) => ({ entry, tenant: facts.one('tenant', 'tenant_id', entry.tenant_id) as Row }))
    .filter(({ tenant }) => tenant.takes_referrals)
    .map(({ entry, tenant }) => ({ ...speaksFor(entry, facts, false), entry, tenant }))
    .sort((a, b) => b.score - a.score)
    .map((row) => always('ReceiverSuggestion', row));
}

const proposed = (viewer: Viewer, facts: Facts, need: Row): Thing[] =>
  facts
    .of('hub_public')
    .filter((row) => row.region_id === viewer.region && need.kind === 'work' && alive(row, facts))
    .filter(({ entry_id }) => !facts.of('hub_match').some((match) => match.need_id === need.need_id && match.entry_id === entry_id))
    .map((row) => always('HubSuggestion', { ...speaksFor(row, facts), free: row.free - row.held, entry: row, need: null }));
const wanted = (viewer: Viewer, facts: Facts, entry: Row): Thing[] =>
  facts
    .of('hub_need')
    .filter((row) => row.region_id === viewer.region && row.state !== 'settled')
    .map((row) => always('HubSuggestion', { ...speaksFor(entry, facts), free: entry.free - entry.held, entry: null, need: row }));

/** Each entry by its key: as it is published, and as it is being written. */
export const hubByKey = (facts: Facts): Question[] => [
  ...facts.of('hub_public').map(
    (row): Question => ({
      field: 'hubEntry',
      args: { id: { kind: 'HubEntry', key: row.entry_id } },
      things: () => [{ type: 'HubEntry', table: 'hub_public', row }],
      operation: 'query',
    }),
  ),
  ...facts.of('hub_entry').map(
    (row): Question => ({
      field: 'hubEntry',
      args: { id: { kind: 'HubEntry', key: row.entry_id }, draft: true },
      things: () => [{ type: 'HubEntry', table: 'hub_entry', row }],
      operation: 'query',
    }),
  ),
  ...facts.of('hub_import').map(
    (row): Question => ({
      field: 'hubImport',
      args: { id: { kind: 'HubImport', key: row.import_id } },
      things: () => [{ type: 'HubImport', table: 'hub_import', row }],
      operation: 'query',
    }),
  ),
  ...facts.of('hub_group').map(
    (row): Question => ({
      field: 'hubGroup',
      args: { id: { kind: 'HubGroup', key: row.group_id } },
      things: () => [{ type: 'HubGroup', table: 'hub_group', row }],
      operation: 'query',
    }),
  ),
  ...facts.of('hub_need').flatMap((row): Question[] => [
    {
      field: 'hubNeed',
      args: { id: { kind: 'HubNeed', key: row.need_id } },
      things: () => [{ type: 'HubNeed', table: 'hub_need', row }],
      operation: 'query',
    },
    {
      field: 'needSuggestions',
      args: { needId: { kind: 'HubNeed', key: row.need_id } },
      things: (viewer) => (seen('hub_need', row, viewer, facts) ? proposed(viewer, facts, row) : 'NOT_FOUND'),
      operation: 'query',
      alone: true,
    },
  ]),
  ...facts
    .of('hub_public')
    .slice(0, 3)
    .map(
      (row): Question => ({
        field: 'needsForEntry',
        args: { entryId: { kind: 'HubEntry', key: row.entry_id } },
        things: (viewer) => (seen('hub_public', row, viewer, facts) ? wanted(viewer, facts, row) : 'NOT_FOUND'),
        operation: 'query',
        alone: true,
      }),
    ),
];
