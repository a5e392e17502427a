import { describe, expect, it } from '@jest/globals';
import { makeSchema } from '@tsunagi/gateway';
import {
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
  isObjectType,
} from 'graphql';
import { nodeTypes } from '../access/specification/index.js';

const schema = await makeSchema();
const types = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
);
type Field = GraphQLField<unknown, unknown>;
const fields = types.flatMap((type) =>
  Object.values(type.getFields()).map((field: Field) => ({ name: `${type.name}.${field.name}`, type, field })),
);
const nodes = schema.getPossibleTypes(schema.getType('Node') as GraphQLInterfaceType).map(({ name }) => name);

describe('A global id', () => {
  it('is given by whatever implements Node, and by nothing else: other keys say whose they are and what they are for', () => {
    const ids = types.filter((type) => type.getFields().id);
    const global = ids.filter((type) => type.getFields().id?.description?.startsWith('Global id'));
    expect(global.map(({ name }) => name).sort()).toEqual([...nodes].sort());
    const others = ids.filter((type) => !global.includes(type)).map((type) => `${type.name}: ${type.getFields().id?.description}`);
    expect(others.filter((words) => !/: (Key of|Id of|Key for)/.test(words))).toEqual([]);
  });

  it('leads to its record by node, which the matrix asks for each of them', () => {
    expect([...nodeTypes].sort()).toEqual([...nodes].sort());
  });
});

describe('A list', () => {
  const lists = fields.filter(({ type, field }) => isListType(getNullableType(field.type)) && !type.name.endsWith('Connection'));
  const isClosed = ({ field }: { field: Field }) => isEnumType(getNamedType(field.type));
  const says = ({ field }: { field: Field }) => /at most [\d,]+|one for each|at most one|codes of \w+/.test(field.description ?? '');

  it('is a connection, or says how long it can be', () => {
    expect(lists.length).toBeGreaterThan(80);
    expect(lists.filter((list) => !isClosed(list) && !says(list)).map(({ name, field }) => `${name}: ${field.description}`)).toEqual([]);
  });

  it('has no more entries than it says, whatever is recorded', async () => {
    const bounded = lists.find(({ name }) => name === 'Query.mySessions');
    const many = await bounded?.field.resolve?.(
      undefined,
      {},
      { reader: { read: async () => Array.from({ length: 300 }, () => ({ sessionId: 'x' })) }, seal: () => 'x', signedIn: {} } as never,
      {} as never,
    );
    expect(many).toHaveLength(100);
  });
});

it('says of each page where it begins and ends, as Relay wants it', () => {
  const pageInfo = schema.getType('PageInfo') as GraphQLObjectType;
  expect(Object.keys(pageInfo.getFields()).sort()).toEqual(['endCursor', 'hasNextPage', 'hasPreviousPage', 'startCursor']);
});

it('takes `after` wherever it gives a connection', () => {
  const connections = fields.filter(({ field }) => getNamedType(field.type).name.endsWith('Connection'));
  const withoutAfter = connections.filter(
    ({ field }) => !['first', 'after'].every((name) => field.args.some((each) => each.name === name)),
  );
  expect(withoutAfter.map(({ name }) => name)).toEqual([]);
});
