import { type GraphQLInputObjectType, type GraphQLSchema, getNamedType, isInputObjectType } from 'graphql';
import { statementOf } from '../../kit/badInput.js';
import { quietly } from '../../kit/countryWorld.js';
import { region } from '../../kit/world.js';
import type { LogEar } from '../canary/Ear.js';
import {
  type Act,
  acts,
  bySecret,
  fills,
  hasAll,
  hindrances,
  named,
  tableOf,
  type Verdict,
  verdictOf,
} from '../specification/acts/index.js';
import { type Facts, Id, type Row } from '../specification/index.js';
import { Dice } from '../world/dice.js';
import type { InventedWorld } from '../world/layWorld.js';
import type { Asker } from '../world/offices.js';
import { inputOf } from './inputOf.js';
import { wasKeptFrom } from './nothingStays.js';
import type { Tally } from './Tally.js';

export interface Trying {
  schema: GraphQLSchema;
  facts: Facts;
  tally: Tally;
  /** Hears what the gateway writes down: there a refused commit is told from a fault. */
  log: LogEar;
  /** How often each mutation is tried for each verdict. */
  times: number;
}

type Expected = Verdict | 'UNAUTHENTICATED';
/** What is done, by whom, and to which row. */
export interface Deed {
  act: Act;
  asker: Asker;
  row: Row;
}
export interface Try extends Deed {
  expected: Expected;
}

/** What is gone is nobody's to act upon, whoever it was. */
const isGone = (row: Row): boolean => !!row.removed_at || !!row.struck_at;
const most = 4_000;
const many = 60;

/** What does not exist yet is as it would be written: of the own office, by oneself. */
const ownRow = (asker: Asker): Row => ({ region_id: asker.region, tenant_id: asker.tenant, staff_id: asker.staff });

/** Drawn by dice: of each verdict that this mutation can come to as many as are wanted. */
function triesOf(act: Act, invented: InventedWorld, facts: Facts, dice: Dice, times: number): Try[] {
  const about = act.steps[0]?.about ?? '';
  const rows = about ? facts.of(tableOf[about] ?? about).filter((row) => !isGone(row) && hasAll(act, row, facts)) : [null];
  const near = invented.askers.filter((each) => each.region === region);
  const drawn = new Map<string, Try[]>();
  for (let n = 0; n < most; n++) {
    const asker = dice.pick(near);
    const row = dice.pick(rows) ?? (about ? null : ownRow(asker));
    if (!row) break;
    const expected = asker.over ? 'UNAUTHENTICATED' : verdictOf(act, row, asker, facts);
    // To be kept out by one's role is one thing, and by how the row stands to oneself another: each is tried.
    const kind = expected === 'FORBIDDEN' ? `${expected} ${hindrances(act, row, asker, facts)}` : expected;
    const alike = drawn.get(kind) ?? [];
    if (alike.length < (asker.over ? Math.min(2, times) : times)) drawn.set(kind, [...alike, { act, asker, row, expected }]);
  }
  const tries = [...drawn.values()].flat();
  return bySecret.includes(act.mutation) ? tries.filter(({ asker }) => asker.over) : tries;
}

export const sealed = (value: unknown, seal: (id: Id) => string): unknown => {
  if (value instanceof Id) return seal(value);
  if (Array.isArray(value)) return value.map((each) => sealed(each, seal));
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, sealed(each, seal)]));
  return value;
};

/** Input for this mutation of this row: its id, its version, and what the mutation asks for besides. */
function inputFor({ act: { mutation, steps }, row, asker }: Deed, type: GraphQLInputObjectType, facts: Facts, more: object): object {
  const [field, kind, key] = named[steps[0]?.about ?? ''] ?? [];
  return inputOf(type, {
    ...(field && kind && key && { [field]: new Id(kind, row[key]) }),
    ...('version' in row && { expectedVersion: row.version }),
    ...fills[mutation]?.(row, asker, facts),
    ...more,
  });
}

/** How it was answered, in the words of the specification; `done` where the transaction came as far as its commit. */
export function verdictIn(answer: { data?: any; errors?: any[] }, mutation: string, log: LogEar): string {
  const { code, reason, details } = answer.errors?.[0]?.extensions ?? {};
  if (code === 'INTERNAL' && wasKeptFrom(log, details?.incident)) return 'done';
  if (code === 'CONFLICT') return 'too late';
  if (code) return code === 'INTERNAL' ? `INTERNAL ${reason}` : code;
  const { __typename, code: refused } = answer.data?.[mutation] ?? {};
  if (__typename === 'Conflict') return 'too late';
  return __typename === 'InvalidInput' ? `${refused}` : 'done';
}

/** How this deed is answered; `more` stands in its input beside what every input has. */
export async function doIt({ world }: InventedWorld, deed: Deed, { schema, facts }: Pick<Trying, 'schema' | 'facts'>, more = {}) {
  const { mutation } = deed.act;
  const type = getNamedType(schema.getMutationType()?.getFields()[mutation]?.args[0]?.type);
  const seal = (id: Id) => world.id(id.kind as never, id.key);
  const variables = isInputObjectType(type) ? { input: sealed(inputFor(deed, type, facts, more), seal) } : {};
  const body = { query: statementOf(schema, mutation), variables };
  return (await world.signedIn(deed.asker.token).post('/graphql', body, quietly)).json();
}

export async function tryOne(invented: InventedWorld, each: Try, trying: Trying, done: Set<string>): Promise<void> {
  const { act, asker, row, expected } = each;
  const { tally, log } = trying;
  const answer = await doIt(invented, each, trying);
  const found = verdictIn(answer, act.mutation, log);
  tally.count('mutation', `Mutation.${act.mutation}`, expected === 'allowed' || expected === 'too late' ? 'allow' : 'deny');
  if (found === 'done') done.add(act.mutation);
  if (found === expected || (expected === 'allowed' && ['done', 'too late'].includes(found))) return;
  const about = `${act.steps[0]?.about || 'nothing yet'} of ${row.tenant_id === asker.tenant ? 'the own office' : 'another office'}`;
  tally.disagree(`${asker.name}: ${act.mutation} about ${about} is ${found}, the specification ${expected}`);
}

/**
 * Every mutation by all kinds of people on all kinds of rows, in a world in which nothing stays (nothingStays.ts). Gives the
 * mutations that at least somebody carried through.
 */
export async function tryMutations(invented: InventedWorld, trying: Trying): Promise<Set<string>> {
  const dice = new Dice(invented.seed + 7);
  const done = new Set<string>();
  const waiting = acts.flatMap((act) => triesOf(act, invented, trying.facts, dice, trying.times));
  const work = async () => {
    for (let each = waiting.pop(); each; each = waiting.pop()) await tryOne(invented, each, trying, done);
  };
  await Promise.all([work(), work(), work()]);
  // What came too late for all whom the dice have chosen is tried by more of them, until somebody has carried it through.
  for (const act of acts.filter(({ mutation }) => !done.has(mutation)))
    for (const each of triesOf(act, invented, trying.facts, dice, many).filter(({ expected }) => expected === 'allowed'))
      if (!done.has(act.mutation)) await tryOne(invented, each, trying, done);
  return done;
}
