import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { getNamedType } from 'graphql';
import { type Facts, Id, leftToTheProduct, shown, type Thing, types, type Viewer, workedOut } from '../specification/index.js';
import { isConnection, objectsOf, type Selection } from './selection.js';
import type { Operation, Tally } from './Tally.js';

/** Compares what an answer shows with what the specification says, field by field, and counts every cell. */
export interface Comparison {
  schema: GraphQLSchema;
  facts: Facts;
  viewer: Viewer;
  /** Who asks, for a person who reads a mismatch. */
  name: string;
  operation: Operation;
  tally: Tally;
  seal(id: Id): string;
}

type Answer = Record<string, any>;

function plain(value: unknown, seal: (id: Id) => string): string {
  if (value === null || value === undefined) return 'null';
  if (value instanceof Id) return seal(value).toLowerCase();
  if (value instanceof Date) return value.toISOString().toLowerCase();
  if (Array.isArray(value)) return `[${value.map((each) => plain(each, seal)).sort()}]`;
  if (typeof value === 'object') return JSON.stringify(value).toLowerCase();
  return String(value)
    .replace(/^\/(?:attachments|conference-papers|hub\/photos)\//, '')
    .toLowerCase();
}

/** The leaves of a thing as the specification gives them; null stands for what is only asked to be there. */
function expectedLeaves({ facts, viewer, seal }: Comparison, thing: Thing, leaves: string[]): (string | null)[] {
  return leaves.map((field) => {
    const value = types[thing.type]?.leaves[field]?.(thing.row, viewer, facts);
    return value === workedOut ? null : plain(value, seal);
  });
}

/** Counts a record that is not shown, with everything that stands below it: the fields that nobody outside may learn. */
export function deny(of: Comparison, thing: Thing, selection: Selection): void {
  const { tally, operation, viewer, facts } = of;
  for (const field of selection.leaves) tally.count(operation, `${selection.type}.${field}`, 'deny');
  for (const [field, below] of Object.entries(selection.edges)) {
    tally.count(operation, `${selection.type}.${field}`, 'deny');
    const things = types[thing.type]?.edges[field]?.(thing.row, viewer, facts) ?? [];
    countPage(of, selection.type, field, 'deny');
    for (const each of things) deny(of, each, below);
  }
}

/** The frame around a list is as closed as the list. */
export function countPage({ schema, tally, operation }: Comparison, type: string, field: string, verdict: 'allow' | 'deny'): void {
  const named = getNamedType((schema.getType(type) as GraphQLObjectType).getFields()[field]?.type) as GraphQLObjectType;
  if (!isConnection(named)) return;
  const entry = named.name.replace(/Connection$/, 'Edge');
  for (const each of [
    `${named.name}.edges`,
    `${named.name}.pageInfo`,
    `${entry}.cursor`,
    `${entry}.node`,
    'PageInfo.hasNextPage',
    'PageInfo.hasPreviousPage',
    'PageInfo.startCursor',
    'PageInfo.endCursor',
  ])
    tally.count(operation, each, verdict);
}

export function compareField(
  of: Comparison,
  parent: string,
  field: string,
  things: Thing[],
  value: unknown,
  selection: Selection,
  path: string,
): void {
  const { tally, operation, viewer, facts } = of;
  const visible = things.filter((thing) => shown(thing, viewer, facts));
  for (const thing of things.filter((each) => !visible.includes(each))) deny(of, thing, selection);
  if (visible.length > 0) tally.count(operation, `${parent}.${field}`, 'allow');
  if (visible.length < things.length) tally.count(operation, `${parent}.${field}`, 'deny');
  if (visible.length > 0) countPage(of, parent, field, 'allow');
  if (visible.length < things.length) countPage(of, parent, field, 'deny');
  const answers = objectsOf(value);
  if (answers.length !== visible.length) {
    tally.disagree(`${of.name}: ${path} shows ${answers.length}, the specification ${visible.length} of ${things.length}`);
    return;
  }
  compareThings(of, visible, answers, selection, path);
}

const compared = ({ type, leaves }: Selection): string[] => leaves.filter((field) => types[type]?.leaves[field] !== leftToTheProduct);

/** Everything that the specification says of a thing and of what is shown below it, as one text. */
function signatureOfThing(of: Comparison, thing: Thing, selection: Selection): string {
  const below = Object.entries(selection.edges).map(([field, next]) => {
    const things = types[thing.type]?.edges[field]?.(thing.row, of.viewer, of.facts) ?? [];
    return things.filter((each) => shown(each, of.viewer, of.facts)).map((each) => signatureOfThing(of, each, next));
  });
  return JSON.stringify([expectedLeaves(of, thing, compared(selection)), below.map((each) => each.sort())]);
}

/** The same of what an answer shows. */
function signatureOfAnswer(of: Comparison, answer: Answer, selection: Selection): string {
  const below = Object.entries(selection.edges).map(([field, next]) =>
    objectsOf(answer[field]).map((each) => signatureOfAnswer(of, each, next)),
  );
  return JSON.stringify([compared(selection).map((field) => plain(answer[field], of.seal)), below.map((each) => each.sort())]);
}

/** Order is compared elsewhere; here each record is set beside the one that says the same. */
function compareThings(of: Comparison, things: Thing[], answers: Answer[], selection: Selection, path: string): void {
  const { leaves } = selection;
  const ordered = things.length > 1;
  const expected = things.map((thing) => ({
    thing,
    values: expectedLeaves(of, thing, leaves),
    signature: ordered ? signatureOfThing(of, thing, selection) : '',
  }));
  const given = answers.map((answer) => ({
    answer,
    values: leaves.map((field) => plain(answer[field], of.seal)),
    signature: ordered ? signatureOfAnswer(of, answer, selection) : '',
  }));
  for (const list of [expected, given]) list.sort((one, other) => (one.signature < other.signature ? -1 : 1));
  expected.forEach(({ thing, values }, at) => {
    const { answer, values: told } = given[at] as (typeof given)[number];
    leaves.forEach((field, n) => {
      of.tally.count(of.operation, `${selection.type}.${field}`, 'allow');
      const differs = values[n] === null ? answer[field] === undefined : values[n] !== told[n];
      if (differs) of.tally.disagree(`${of.name}: ${path}.${field} is ${told[n]}, the specification says ${values[n]}`);
    });
    for (const [field, below] of Object.entries(selection.edges)) {
      const next = types[thing.type]?.edges[field]?.(thing.row, of.viewer, of.facts) ?? [];
      compareField(of, selection.type, field, next, answer[field], below, `${path}.${field}`);
    }
  });
}
