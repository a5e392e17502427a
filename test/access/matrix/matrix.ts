import { makeSchema } from '@tsunagi/gateway';
import type { GraphQLSchema } from 'graphql';
import { region } from '../../kit/world.js';
import { accessLogs, byKey, counts, Facts, Id, lists, type Row, searches } from '../specification/index.js';
import { rowsSeen } from '../specification/rows.js';
import { japaneseDay } from '../specification/types/case.js';
import { Dice } from '../world/dice.js';
import type { InventedWorld } from '../world/layWorld.js';
import type { Asker } from '../world/offices.js';
import { askCounts, askSheet, type Sheet, sheetsOf } from './askGraphql.js';
import { decidePolicy } from './decidePolicy.js';
import { asFact, decideRows } from './decideRows.js';
import { deeper, everything, fieldsOf, randomPath, type Selection } from './selection.js';
import { Tally } from './Tally.js';

const day = 86_400_000;
let known: Promise<GraphQLSchema> | undefined;
export const schemaOf = (): Promise<GraphQLSchema> => (known ??= makeSchema());

/** Everything that lies in the tables, as facts. */
export async function factsOf({ world }: InventedWorld): Promise<Facts> {
  const { see } = world.database;
  const rowsOf = async (table: string): Promise<[string, Row[]]> => {
    // In the order of their keys, which is the order in which they were drawn: the first lives have something of everything.
    const { rows } = await see.query(
      `select to_jsonb(t) ${table === 'attachment' || table === 'agenda_sheet' ? "- 'bytes'" : ''} as row from ${table} t order by t::text`,
    );
    return [table, rows.map(({ row }) => asFact(row))];
  };
  const tables = await Promise.all(Object.keys(rowsSeen).map(rowsOf));
  const { rows } = await see.query<{ now: Date }>('select now()');
  return new Facts(Object.fromEntries(tables), rows[0]?.now.getTime() as number);
}

export interface MatrixOptions {
  /** How many random paths are followed from each record. */
  paths: number;
  /** Which share of the logs is read, one request each. */
  logs: number;
  /** Which share of the records is asked for by `node` too. */
  nodes: number;
  /** One of each role asks, drawn by dice, and it ends with the first thing that is wrong: for whoever only wants to know whether there is one. */
  brief?: boolean;
  /** Which share of them asks each sheet; the others ask it where it holds a field that was only shown or only denied so far. */
  share?: number;
}

/** Of whoever is found, what a list shows: the record and the name. */
function withName(schema: GraphQLSchema, type: string): Selection {
  const { edges, ...found } = everything(schema, type, 1);
  const { identity, person } = edges;
  return { ...found, edges: { ...(identity && { identity }), ...(person && { person }) } };
}

function aboutOf({ askers, world }: InventedWorld, facts: Facts) {
  const anyone = askers.find((each) => each.roles.has('caseworker') && !each.over);
  if (!anyone) throw new Error('Nobody asks in this world.');
  return { facts, anyone, seal: (id: Id): string => world.id(id.kind as never, id.key) };
}

const sheetsOfMeetings = (schema: GraphQLSchema, invented: InventedWorld, facts: Facts): Sheet[] =>
  sheetsOf(
    schema,
    [...lists, ...byKey(facts)].filter(({ field }) => /^(conference|homework)/.test(field)),
    aboutOf(invented, facts),
  );

/** All that is asked in this world, in the order in which everybody asks it: looks at the own log come first. */
export function sheetsOfWorld(
  schema: GraphQLSchema,
  invented: InventedWorld,
  facts: Facts,
  { paths, logs, nodes }: MatrixOptions,
): Sheet[] {
  const dice = new Dice(invented.seed);
  const about = aboutOf(invented, facts);
  const near = byKey(facts).filter(({ operation }) => operation !== 'node' || dice.chance(nodes));
  const pages = near.filter(({ field }) => ['person', 'referral', 'conference', 'hubImport'].includes(field));
  const walk = () => sheetsOf(schema, pages, about, (type) => [randomPath(schema, type, 1 + dice.below(6), dice)]);
  const walked = Array.from({ length: paths }, walk).flat();
  const some = pages.filter(({ field }, n) => n < 5 || ['conference', 'hubImport'].includes(field) || dice.chance(0.2));
  const below = sheetsOf(schema, [...lists.slice(1), ...some], about, (type) => deeper(schema, type));
  const read = accessLogs(facts, japaneseDay(facts.now - day)).filter(() => dice.chance(logs));
  return [
    ...sheetsOf(schema, lists, about),
    ...sheetsOf(schema, near, about),
    ...sheetsOf(schema, searches(facts), about, (type) => [withName(schema, type)]),
    ...sheetsOf(schema, read, about),
    ...[...walked, ...below].map((sheet) => ({ ...sheet, operation: 'nested' as const })),
  ];
}

/** Every cell of one invented world that is decided by reading: by rows, by the policy table, and through the whole gateway. */
export async function readMatrix(invented: InventedWorld, options: MatrixOptions): Promise<Tally> {
  const schema = await schemaOf();
  const facts = await factsOf(invented);
  const tally = new Tally();
  const { askers, secondPosts } = invented;
  const atAllDesks = { ...invented, askers: [...askers, ...secondPosts] };
  await decideRows(atAllDesks, facts, tally);
  decidePolicy(atAllDesks, facts, tally);
  const seal = (id: Id): string => invented.world.id(id.kind as never, id.key);
  const asking = { schema, facts, tally, seal };
  const all = sheetsOfWorld(schema, invented, facts, options);
  const dice = new Dice(invented.seed);
  const everybody = invented.askers.filter((asker) => asker.region === region).sort(() => dice.next() - 0.5);
  const kindOf = ({ roles, over }: Asker): string => (over ? 'once could' : roles.size === 1 ? `${[...roles]}` : 'several roles');
  const nearby = options.brief ? [...new Map(everybody.map((asker) => [kindOf(asker), asker])).values()] : everybody;
  await Promise.all(nearby.map((asker) => askCounts(invented, asker, counts, asking)));
  // What somebody is told for one office and not for another is what is told at meetings.
  for (const sheet of sheetsOfMeetings(schema, invented, facts))
    await Promise.all(secondPosts.map((asker) => askSheet(invented, asker, sheet, asking)));
  const left: { sheet: Sheet; others: Asker[] }[] = [];
  for (const sheet of all) {
    const drawn = nearby.filter(() => dice.chance(options.share ?? 1));
    await Promise.all(drawn.map((asker) => askSheet(invented, asker, sheet, asking)));
    left.push({ sheet, others: nearby.filter((asker) => !drawn.includes(asker)) });
    if (options.brief && tally.disagreed > 0) return tally;
  }
  for (const { sheet, others } of left) {
    const oneSided = new Set(tally.oneSided());
    if (sheet.asked.some(({ selection }) => fieldsOf(selection).some((field) => oneSided.has(field))))
      await Promise.all(others.map((asker) => askSheet(invented, asker, sheet, asking)));
  }
  return tally;
}
