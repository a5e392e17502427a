import type { GraphQLSchema } from 'graphql';
import { TestStream } from '../../kit/stream.js';
import { pause, within } from '../../kit/within.js';
import { region } from '../../kit/world.js';
import { type Deed, doIt } from '../matrix/askMutations.js';
import { factsOf } from '../matrix/matrix.js';
import { acts, hasAll, tableOf, verdictOf } from '../specification/acts/index.js';
import { type Facts, type Row, seen, tablesSaid } from '../specification/index.js';
import { rowsSeen } from '../specification/rows.js';
import { Dice } from '../world/dice.js';
import type { InventedWorld } from '../world/layWorld.js';
import type { Asker } from '../world/offices.js';

/** Something that is done in one of two worlds: to which rows, and what stands in the input besides. */
interface Kind {
  mutation: string;
  to?(row: Row): boolean;
  more?: object;
}

const text = '試しの記録';
const hasOtherCoordinator = ({ coordinator_tenant_id, receiver_tenant_id, tenant_id }: Row): boolean =>
  !!coordinator_tenant_id && ![receiver_tenant_id, tenant_id].includes(coordinator_tenant_id);

/** Each referral has a coordinator who is no party of it; nobody was late with an answer yet, and none lies with them. */
const inTime = `update referral r set coordinator_tenant_id = (select t.tenant_id from tenant t where t.region_id = r.region_id
    and t.tenant_id not in (r.tenant_id, r.receiver_tenant_id) order by t.code limit 1);
  delete from mailbox where box = 'coordination'`;

const kinds: readonly Kind[] = [
  { mutation: 'changeAddress', to: (row) => !!row.protected_since },
  { mutation: 'changeAddress', to: (row) => !row.protected_since },
  { mutation: 'changeContact' },
  { mutation: 'changeHealth', more: { conditions: '腰痛' } },
  { mutation: 'putHouseholdMember' },
  { mutation: 'writeRecord', more: { text, audience: 'AUTHOR' } },
  { mutation: 'writeRecord', more: { text, audience: 'UNIT' } },
  { mutation: 'changeRecord', to: (row) => row.audience === 'author' && row.text === text, more: { text: `${text}。` } },
  { mutation: 'changeRecord', to: (row) => row.audience === 'unit' && row.text === text, more: { text: `${text}。`, audience: 'AUTHOR' } },
  { mutation: 'closeCase' },
  { mutation: 'createTask' },
  { mutation: 'discardDraft' },
  // The coordinator is not asked yet, and hears of nothing.
  { mutation: 'askSender', to: (row) => hasOtherCoordinator(row) },
  { mutation: 'withdrawReferral', to: (row) => hasOtherCoordinator(row) },
  { mutation: 'snooze', more: { until: '2099-01-14' } },
  { mutation: 'proposeItem' },
];

/** What is written beside every deed, for those who keep watch; and what no screen shows as such. */
const traces = ['audit_event', 'access_log', 'idempotency_key', 'session'];
const clockwork = ['disclosure_epoch', 'readers', 'people', 'roster', 'version', 'board_version', 'updated_at', 'updated_by'];
const tables = tablesSaid.filter((table) => table in rowsSeen && !traces.includes(table));

const told = (row: Row): string => JSON.stringify(Object.entries(row).filter(([column]) => !clockwork.includes(column)));

/** Who sees any of the rows that are not as they were: as they were, or as they are. */
function whoSeesChanges(before: Facts, after: Facts, askers: Asker[]): Set<Asker> | null {
  const changed = tables.flatMap((table) => {
    const [were, are] = [before, after].map((facts) => new Set(facts.of(table).map(told))) as [Set<string>, Set<string>];
    const gone = before.of(table).filter((row) => !are.has(told(row)));
    const come = after.of(table).filter((row) => !were.has(told(row)));
    return [...gone.map((row) => ({ table, row, facts: before })), ...come.map((row) => ({ table, row, facts: after }))];
  });
  if (changed.length === 0) return null;
  return new Set(askers.filter((asker) => changed.some(({ table, row, facts }) => seen(table, row, asker, facts))));
}

/** Somebody who may, drawn by dice, and what with. */
function deedOf({ mutation, to = () => true }: Kind, askers: Asker[], facts: Facts, dice: Dice): Deed | null {
  const act = acts.find((each) => each.mutation === mutation);
  if (!act) throw new Error(`Nothing is said of ${mutation}.`);
  const about = act.steps[0]?.about ?? '';
  const rows = facts.of(tableOf[about] ?? about).filter((row) => to(row) && hasAll(act, row, facts));
  for (let n = 0; n < 4_000 && rows.length > 0; n++) {
    const [asker, row] = [dice.pick(askers), dice.pick(rows)];
    if (verdictOf(act, row, asker, facts) === 'allowed') return { act, asker, row };
  }
  return null;
}

/** Something in the hub, of which the whole region hears. */
const tellEverybody = ({ world }: InventedWorld, entry: string, version: number): Promise<unknown> =>
  world.database.see.query(
    `with laid as (insert into outbox (region_id, tenant_id, outbox_id, kind, subject_id, version)
       select region_id, tenant_id, gen_random_uuid(), 'hub', entry_id, $3 from hub_public where region_id = $1 and entry_id = $2
       returning outbox_id)
     select pg_notify('tsunagi', outbox_id::text) from laid`,
    [region, entry, version],
  );

/** What the heart of a stream says. */
const beat = ': \n\n';
/** It beats by itself too, in one world sooner than in the other: that it did is told once, behind all else. */
const once = (bytes: string): string => bytes.replaceAll(beat, '') + (bytes.includes(beat) ? beat : '');

/** Everybody of the region with a page open. */
class Audience {
  readonly #streams = new Map<Asker, TestStream>();
  readonly #read = new Map<Asker, number>();

  static async gather(invented: InventedWorld, askers: Asker[]): Promise<Audience> {
    const audience = new Audience();
    for (const asker of askers)
      audience.#streams.set(asker, await TestStream.open(invented.world, { browser: invented.world.signedIn(asker.token) }));
    return audience;
  }

  /** Waits until everybody has heard of this version of an entry, and a little longer for what may follow. */
  async heard(version: number): Promise<void> {
    const waiting = () =>
      [...this.#streams.values()].some(({ heard, closed }) => !closed && !heard.some(({ data }) => data.version === version));
    await within(5_000, () => !waiting());
    await pause(60);
  }

  /** Waits until this has come to everybody whose page is open. */
  async beaten(): Promise<void> {
    const waiting = () =>
      [...this.#streams].some(([asker, { bytes, closed }]) => !closed && !bytes.slice(this.#read.get(asker)).endsWith(beat));
    await within(5_000, () => !waiting());
  }

  /** Every byte that came to this person since they were asked last. */
  next(asker: Asker): string {
    const { bytes } = this.#streams.get(asker) as TestStream;
    const from = this.#read.get(asker) ?? 0;
    this.#read.set(asker, bytes.length);
    return bytes.slice(from);
  }

  close(): void {
    for (const stream of this.#streams.values()) stream.close();
  }
}

/** News for everybody, which come behind whatever was to be told before; and the beat of the heart. */
async function tellAll(invented: InventedWorld, audience: Audience, entry: string, round: number): Promise<void> {
  const version = 1_000_000 + round;
  await tellEverybody(invented, entry, version);
  await audience.heard(version);
  invented.world.house.events.beat();
  await audience.beaten();
}

/** News are counted: whoever rightly heard of something in one world is at another number there. */
const uncounted = (bytes: string): string => bytes.replace(/^id: \d+$/gm, 'id');

export interface Streams {
  words: string[];
  /** What was done. */
  done: string[];
  /** How many heard of it, and for how many nothing was to be told from a world in which nothing was done. */
  heard: number;
  deaf: number;
}

/** Two audiences, and who of them is at another number in one world than in the other. */
class Pair {
  readonly #counted = new Set<Asker>();

  constructor(
    readonly quiet: Audience,
    readonly busy: Audience,
  ) {}

  /** What came to this person since they were asked last, where it is not the same in both worlds. */
  difference(asker: Asker): string | null {
    const [one, two] = [once(this.quiet.next(asker)), once(this.busy.next(asker))];
    const numbered = this.#counted.has(asker);
    if (numbered ? uncounted(one) === uncounted(two) : one === two) return null;
    this.#counted.add(asker);
    return `${JSON.stringify(two)} for ${JSON.stringify(one)}`;
  }

  close(): void {
    for (const audience of [this.quiet, this.busy]) audience.close();
  }
}

/**
 * Of two worlds something is done in one only: whoever sees nothing of what has changed by it gets the same bytes in both, news
 * for everybody and heartbeats among them; and somebody does hear.
 */
export async function streamsApart(here: InventedWorld, there: InventedWorld, schema: GraphQLSchema): Promise<Streams> {
  const dice = new Dice(here.seed + 23);
  const askers = here.askers.filter((each) => each.region === region && !each.over);
  for (const { world } of [here, there]) await world.database.see.query(inTime);
  const pair = new Pair(await Audience.gather(here, askers), await Audience.gather(there, askers));
  const found: Streams = { words: [], done: [], heard: 0, deaf: 0 };
  let before = await factsOf(there);
  const entry = before.where('hub_public', 'region_id', region)[0]?.entry_id;
  for (const [at, kind] of kinds.entries()) {
    const deed = deedOf(kind, askers, before, dice);
    if (deed) await doIt(there, deed, { schema, facts: before }, kind.more);
    await Promise.all([tellAll(here, pair.quiet, entry, at), tellAll(there, pair.busy, entry, at)]);
    const after = await factsOf(there);
    const seeing = whoSeesChanges(before, after, askers);
    if (seeing) found.done.push(kind.mutation);
    for (const asker of askers) {
      const differs = pair.difference(asker);
      if (differs) found.heard++;
      else found.deaf++;
      if (differs && !seeing?.has(asker))
        found.words.push(`${asker.name} hears of ${kind.mutation} and sees nothing of what it changed: ${differs}`);
    }
    before = after;
  }
  pair.close();
  return found;
}
