import { quietly } from '../../kit/countryWorld.js';
import { region } from '../../kit/world.js';
import { doIt, type Trying, verdictIn } from '../matrix/askMutations.js';
import { putState, states } from '../matrix/tryStates.js';
import { acts, hasAll } from '../specification/acts/index.js';
import { type Row, seen } from '../specification/index.js';
import { doneUnoffered, type OfferLine, offers } from '../specification/offers.js';
import { isOneOf } from '../specification/words.js';
import { Dice } from '../world/dice.js';
import type { InventedWorld } from '../world/layWorld.js';
import type { Asker } from '../world/offices.js';

type Told = Record<string, any>;

/** What offers something: how it is asked for, and by what key each thing below it is known. */
interface Page {
  /** Of which type it is, where several pages show that. */
  type?: string;
  table: string;
  kind: string;
  key: string;
  asks: string;
  /** What else on the page offers something: type, table, key and where it stands in the answer. */
  below?: readonly [type: string, table: string, key: string, kind: string, listed: (told: Told) => Told[]][];
}

const node = (type: string, fields: string): string =>
  `query ($id: ID!) { page: node(id: $id, purpose: SUPERVISION) { ... on ${type} { ${fields} } } }`;
const edges = (list: Told | null | undefined): Told[] => (list?.edges ?? []).map((each: Told) => each.node);

const pages: Readonly<Record<string, Page>> = {
  Person: {
    table: 'person',
    kind: 'Person',
    key: 'person_id',
    asks: node('Person', 'availableActions protection { availableActions } records(first: 30) { edges { node { id viewerCanChange } } }'),
    below: [['Record', 'support_record', 'record_id', 'Record', (told) => edges(told.records)]],
  },
  Case: { table: 'support_case', kind: 'Case', key: 'case_id', asks: node('Case', 'availableActions') },
  GlassBreak: { table: 'glass_break', kind: 'GlassBreak', key: 'glass_id', asks: node('GlassBreak', 'canJudge') },
  Referral: {
    table: 'referral',
    kind: 'Referral',
    key: 'referral_id',
    asks: node('Referral', 'availableActions previewable shareRequests { id availableActions }'),
    below: [['ShareRequest', 'share_request', 'request_id', 'ShareRequest', (told) => told.shareRequests]],
  },
  Conference: {
    table: 'conference',
    kind: 'Conference',
    key: 'conference_id',
    asks: node('Conference', 'availableActions maySendNeeds members { id mayName } items { id mayStrike }'),
    below: [
      ['ConferenceMember', 'conference_member', 'member_id', 'ConferenceMember', (told) => told.members],
      ['AgendaItem', 'agenda_item', 'item_id', 'AgendaItem', (told) => told.items],
    ],
  },
  HubEntry: {
    table: 'hub_entry',
    kind: 'HubEntry',
    key: 'entry_id',
    asks: 'query ($id: ID!) { page: hubEntry(id: $id, draft: true) { availableActions holds { id viewerCanRelease viewerCanTake } links { id viewerCanRemove } } }',
    below: [
      ['HubHold', 'hub_hold', 'hold_id', 'HubHold', (told) => told.holds],
      ['HubLink', 'hub_link', 'link_id', 'HubLink', (told) => told.links],
    ],
  },
  published: {
    type: 'HubEntry',
    table: 'hub_public',
    kind: 'HubEntry',
    key: 'entry_id',
    asks: 'query ($id: ID!) { page: hubEntry(id: $id) { availableActions } }',
  },
  HubGroup: {
    table: 'hub_group',
    kind: 'HubGroup',
    key: 'group_id',
    asks: node('HubGroup', 'availableActions members { id viewerCanEnd }'),
    below: [['HubGroupMember', 'hub_group_member', 'member_id', 'HubGroupMember', (told) => told.members]],
  },
  HubNeed: { table: 'hub_need', kind: 'HubNeed', key: 'need_id', asks: node('HubNeed', 'viewerCanChange') },
};

interface Offer extends OfferLine {
  row: Row;
  made: boolean;
}

/** What a thing of this type offers, by its own fields. */
const offersOn = (type: string, row: Row, told: Told): Offer[] =>
  offers
    .filter(({ cell }) => cell.startsWith(`${type}.`))
    .map((line) => {
      const field = line.cell.slice(type.length + 1);
      return { ...line, row, made: field in told ? told[field] === true : !!told.availableActions?.includes(field) };
    });

/** Everything that this page offers to whoever looks at it; nothing where it is not there for them. */
async function offersOf({ world }: InventedWorld, asker: Asker, page: string, row: Row, { facts }: Trying): Promise<Offer[]> {
  const { asks, kind, key, below = [], type = page } = pages[page] as Page;
  const id = world.id(kind as never, row[key]);
  const answer = (await world.signedIn(asker.token).post('/graphql', { query: asks, variables: { id } }, quietly)).json();
  const told: Told | null = answer.data?.page;
  if (!told) return [];
  const inner = below.flatMap(([below, table, column, sort, of]) =>
    of(told).flatMap((each) => {
      const found = facts.of(table).find((one) => world.id(sort as never, one[column]) === each.id);
      return found ? offersOn(below, found, each) : [];
    }),
  );
  const measure = told.protection ? offersOn('Protection', row, told.protection) : [];
  return [...offersOn(type, row, told), ...measure, ...inner];
}

/**
 * Kinds of tries: what is offered to whom in which state, and what is not; of each so many are tried. Who is refused what they
 * were offered is the fault that people meet: there those who lead, and those who sit in the meeting, are kinds of their own.
 */
function kindOf({ cell, mutation, row, made }: Offer, asker: Asker, state: string | null, { facts }: Trying): string {
  const stands = made && [isOneOf(asker, 'who leads'), row.conference_id && facts.seatOf(asker, row.conference_id) !== undefined];
  return [cell, mutation, stands, state ?? row.state ?? row.status ?? '', row.basis ?? '', row.tenant_id === asker.tenant].join(' ');
}

/** How much is tried: so many tries of each kind, and which share of whoever sees a page looks at it. */
export interface OfferOptions {
  times: number;
  share: number;
}

/**
 * What is offered is tried, and so is what is not: whoever is offered something is not refused by the policy table, and
 * whoever could do something is offered it. In a world in which nothing stays (nothingStays.ts).
 */
export async function tryOffers(invented: InventedWorld, trying: Trying, { times, share }: OfferOptions): Promise<void> {
  const dice = new Dice(invented.seed + 31);
  const near = invented.askers.filter((each) => each.region === region && !each.over);
  const tried = new Map<string, number>();
  const look = async (type: string, rows: Row[], state: string | null) => {
    const { table } = pages[type] as Page;
    const looks = rows.flatMap((row) =>
      near
        .filter((asker) => seen(table, row, asker, trying.facts) && (type === 'Conference' || dice.chance(share)))
        .map((asker) => ({ row, asker })),
    );
    const work = async () => {
      for (let each = looks.pop(); each; each = looks.pop())
        for (const offer of await offersOf(invented, each.asker, type, each.row, trying)) {
          trying.tally.count('mutation', `offer ${offer.cell}`, offer.made ? 'allow' : 'deny');
          const kind = kindOf(offer, each.asker, state, trying);
          const before = tried.get(kind) ?? 0;
          tried.set(kind, before + 1);
          if (before < times) await tryOffer(invented, each.asker, offer, trying);
        }
    };
    await Promise.all([work(), work(), work()]);
  };
  for (const [type, { table }] of Object.entries(pages)) await look(type, trying.facts.where(table, 'region_id', region), null);
  for (const [type, chosen] of Object.entries(moved(invented, trying)))
    for (const state of states[(pages[type] as Page).table] ?? []) {
      for (const row of chosen) await putState(invented, row, state);
      await look(type, chosen, state);
      for (const row of chosen) await putState(invented, row, row.state);
    }
}

/** What is looked at in every state that it can be in: referrals that both sides see, and meetings that recur. */
function moved({ lives }: InventedWorld, { facts }: Trying): Record<string, Row[]> {
  const hiding = new Set(lives.flatMap(({ personId, protectedSince }) => (protectedSince ? [personId] : [])));
  const given = facts.of('referral').filter((row) => row.sent_at && facts.givenReferral(row.receiver_tenant_id, row));
  const [hidden, plain] = [given.filter((row) => hiding.has(row.person_id)), given.filter((row) => !hiding.has(row.person_id))];
  return { Referral: [...hidden.slice(0, 1), ...plain.slice(-2)], Conference: facts.of('conference').filter((row) => !row.group_id) };
}

const refusals = ['FORBIDDEN', 'NOT_FOUND', 'UNAUTHENTICATED'];

async function tryOffer(invented: InventedWorld, asker: Asker, { cell, mutation, of, row, made }: Offer, trying: Trying): Promise<void> {
  const { facts, tally, log } = trying;
  const about = of(row, asker, facts);
  const act = acts.find((each) => each.mutation === mutation);
  if (!act) throw new Error(`No act is called ${mutation}.`);
  if (!about || !hasAll(act, about, facts)) return;
  const found = verdictIn(await doIt(invented, { act, asker, row: about }, trying), mutation, log);
  const moment = row.state ?? row.status ?? '';
  if (made && refusals.includes(found)) tally.disagree(`${asker.name}: ${cell} is offered (${moment}), and ${mutation} answers ${found}`);
  if (!made && found === 'done' && !(cell in doneUnoffered))
    tally.disagree(`${asker.name}: ${cell} is not offered (${moment}), and ${mutation} is done`);
}
