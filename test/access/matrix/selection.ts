import { type GraphQLObjectType, type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import { types } from '../specification/index.js';
import type { Dice } from '../world/dice.js';

/** What is asked of a type: these leaves, and below these fields again a selection. */
export interface Selection {
  type: string;
  leaves: string[];
  edges: Record<string, Selection>;
}

const leavesOf = (type: string): string[] => Object.keys(types[type]?.leaves ?? {});

const typeBelow = (schema: GraphQLSchema, type: string, field: string): GraphQLObjectType => {
  const found = (schema.getType(type) as GraphQLObjectType).getFields()[field]?.type;
  if (!found) throw new Error(`The specification speaks of ${type}.${field}, which the schema does not have.`);
  return getNamedType(found) as GraphQLObjectType;
};

/** A connection stands between a list and its entries; the specification speaks of the entries. */
export const isConnection = (type: GraphQLObjectType): boolean => type.name.endsWith('Connection');
const entryOf = (schema: GraphQLSchema, connection: GraphQLObjectType): GraphQLObjectType =>
  typeBelow(schema, typeBelow(schema, connection.name, 'edges').name, 'node');

const edgeType = (schema: GraphQLSchema, type: string, field: string): string => {
  const below = typeBelow(schema, type, field);
  return isConnection(below) ? entryOf(schema, below).name : below.name;
};

/** Every field that a selection asks for, on all of its levels: `Type.field`. */
export const fieldsOf = ({ type, leaves, edges }: Selection): string[] => [
  ...[...leaves, ...Object.keys(edges)].map((field) => `${type}.${field}`),
  ...Object.values(edges).flatMap(fieldsOf),
];

/** Everything that can be asked of a type, down to so many levels of records. */
export function everything(schema: GraphQLSchema, type: string, levels: number): Selection {
  const edges = levels === 0 ? [] : Object.keys(types[type]?.edges ?? {});
  return {
    type,
    leaves: leavesOf(type),
    edges: Object.fromEntries(edges.map((edge) => [edge, everything(schema, edgeType(schema, type, edge), levels - 1)])),
  };
}

/** Everything one level down; where that is too much for one document, one of the fields below at a time. */
export function inParts(schema: GraphQLSchema, type: string, asPage: boolean): Selection[] {
  const whole = everything(schema, type, 1);
  if (mostTogether(schema, whole, asPage) > 0) return [whole];
  return Object.entries(whole.edges).map(([edge, below]) => fitting(schema, { ...whole, edges: { [edge]: below } }, asPage));
}

/** What stands below comes first: as many leaves of the record itself as there is room for beside it. */
function fitting(schema: GraphQLSchema, part: Selection, asPage: boolean): Selection {
  let { leaves } = part;
  while (leaves.length > 1 && mostTogether(schema, { ...part, leaves }, asPage) === 0) leaves = leaves.slice(0, -1);
  return { ...part, leaves };
}

/** Two levels down or, where it fits, three, one way at a time: what stands below the records that stand below. */
export function deeper(schema: GraphQLSchema, type: string): Selection[] {
  const [twice, thrice] = [everything(schema, type, 2).edges, everything(schema, type, 3).edges];
  const onward = Object.keys(twice).filter((edge) => Object.keys(twice[edge]?.edges ?? {}).length > 0);
  const way = (edge: string, below: Selection): Selection => ({ type, leaves: leavesOf(type).slice(0, 1), edges: { [edge]: below } });
  return onward.map((edge) => {
    const far = way(edge, thrice[edge] as Selection);
    return mostTogether(schema, far, false) > 1 ? far : way(edge, twice[edge] as Selection);
  });
}

/** One path of this many steps from a type, drawn by dice, with every leaf on the way: whatever can be reached by following. */
export function randomPath(schema: GraphQLSchema, type: string, steps: number, dice: Dice): Selection {
  const path = drawPath(schema, type, steps, dice);
  return mostTogether(schema, path, false) > 0 ? path : randomPath(schema, type, steps - 1, dice);
}

function drawPath(schema: GraphQLSchema, type: string, steps: number, dice: Dice): Selection {
  const edges = Object.keys(types[type]?.edges ?? {});
  if (steps === 0 || edges.length === 0) return { type, leaves: leavesOf(type), edges: {} };
  const onward = edges.filter((edge) => Object.keys(types[edgeType(schema, type, edge)]?.edges ?? {}).length > 0);
  const edge = dice.pick(onward.length > 0 ? onward : edges);
  return { type, leaves: leavesOf(type), edges: { [edge]: drawPath(schema, edgeType(schema, type, edge), steps - 1, dice) } };
}

/** How long a page is asked for: longer than any list of an invented world. */
export const pageLength = 30;
/** What a document may cost before the gateway refuses it (services/gateway, limits.ts), with something left over. */
const mostCost = 19_000;
const perLevel = 1.5;

/** What a selection costs by the gateway's own measure: it grows with depth and with the length of lists. */
function costOf(schema: GraphQLSchema, { type, leaves, edges }: Selection): number {
  const below = Object.entries(edges).map(([field, selection]) => {
    const cost = costOf(schema, selection);
    return perLevel * (isConnection(typeBelow(schema, type, field)) ? pageCost(cost) : cost);
  });
  return 2 + perLevel * (leaves.length + 1) + below.reduce((sum, cost) => sum + cost, 0);
}
const pageCost = (cost: number): number => pageLength * (2 + perLevel * (2 + perLevel * (1 + cost)));

/** How many questions for this selection fit into one document; 0 where not even one does. */
export function mostTogether(schema: GraphQLSchema, selection: Selection, asPage: boolean): number {
  const cost = perLevel * (1 + perLevel * costOf(schema, selection));
  return Math.min(25, Math.floor(mostCost / (perLevel * (asPage ? pageCost(cost) : cost))));
}

const pages = `(first: ${pageLength})`;

/** The selection as it stands in a document. */
export function textOf(schema: GraphQLSchema, { type, leaves, edges }: Selection): string {
  const below = Object.entries(edges).map(([field, selection]) => {
    const text = textOf(schema, selection);
    const isPage = isConnection(typeBelow(schema, type, field));
    return isPage ? `${field}${pages} ${pageOf(text)}` : `${field} { ${text} }`;
  });
  return ['__typename', ...leaves, ...below].join(' ');
}

export const pageOf = (text: string): string =>
  `{ edges { cursor node { ${text} } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;

/** The objects of a field, whatever its form: one, none, a list, a page. */
export function objectsOf(value: any): Record<string, any>[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.filter((each) => each !== null);
  if (Array.isArray(value.edges)) return value.edges.map((edge: { node: object }) => edge.node);
  return [value];
}

/** Fields of the schema that the specification does not mention; connections follow their entries. */
export function unmentioned(schema: GraphQLSchema, mentioned: ReadonlySet<string>): string[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`))
    .filter((field) => !mentioned.has(field));
}
