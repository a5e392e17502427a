import { expect, it } from '@jest/globals';
import { makeSchema } from '@tsunagi/gateway';
import {
  type GraphQLArgument,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';

type Described = { name: string; description?: string | null | undefined };

const named = (path: string, things: readonly Described[]): [string, Described][] => things.map((each) => [`${path}${each.name}`, each]);

/** Everything of a type that a partner's developer reads a description of, by its path. */
function partsOf(type: GraphQLNamedType): [string, Described][] {
  const own: [string, Described] = [type.name, type];
  if (isEnumType(type)) return [own, ...named(`${type.name}.`, type.getValues())];
  if (isInputObjectType(type)) return [own, ...named(`${type.name}.`, Object.values(type.getFields()))];
  if (!isObjectType(type) && !isInterfaceType(type)) return [own];
  const fields = Object.values(type.getFields());
  const argumentsOf = fields.flatMap((field) => named(`${type.name}.${field.name}:`, field.args as readonly GraphQLArgument[]));
  return [own, ...named(`${type.name}.`, fields), ...argumentsOf];
}

const isOurs = (type: GraphQLNamedType): boolean => !isIntrospectionType(type) && !isSpecifiedScalarType(type);
const roots = new Set(['Query', 'Mutation', 'Subscription']);

it('describes every type, field, argument and value in the schema', async () => {
  const schema = await makeSchema();
  const parts = Object.values(schema.getTypeMap()).filter(isOurs).flatMap(partsOf);
  const silent = parts.filter(([path, part]) => !roots.has(path) && !part.description?.trim());
  expect(parts.length).toBeGreaterThan(100);
  expect(silent.map(([path]) => path)).toEqual([]);
});
