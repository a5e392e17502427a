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

interface Part {
  path: string;
  name: string;
  words: string;
}
type Described = { name: string; description?: string | null | undefined };

const part = (path: string, { name, description }: Described): Part => ({ path: `${path}${name}`, name, words: description?.trim() ?? '' });
const parts = (path: string, things: readonly Described[]): Part[] => things.map((each) => part(path, each));

/** Everything of a type that a partner's developer reads a description of, by its path. */
function partsOf(type: GraphQLNamedType): Part[] {
  const own = part('', type);
  if (isEnumType(type)) return [own, ...parts(`${type.name}.`, type.getValues())];
  if (isInputObjectType(type)) return [own, ...parts(`${type.name}.`, Object.values(type.getFields()))];
  if (!isObjectType(type) && !isInterfaceType(type)) return [own];
  const fields = Object.values(type.getFields());
  const argumentsOf = fields.flatMap((field) => parts(`${type.name}.${field.name}:`, field.args as readonly GraphQLArgument[]));
  return [own, ...parts(`${type.name}.`, fields), ...argumentsOf];
}

const isOurs = (type: GraphQLNamedType): boolean => !isIntrospectionType(type) && !isSpecifiedScalarType(type);
const schema = await makeSchema();
const all = Object.values(schema.getTypeMap()).filter(isOurs).flatMap(partsOf);
const enumValues = new Set(
  Object.values(schema.getTypeMap())
    .filter(isEnumType)
    .flatMap((type) => type.getValues().map(({ name }) => `${type.name}.${name}`)),
);
/** The words of an enum value are those of the trade's own list, short as they stand on a screen. */
const said = all.filter(({ path }) => !enumValues.has(path));

const englishOf = (text: string): string[] => (text.match(/[A-Za-z][A-Za-z’'-]*/g) ?? []).map((word) => word.toLowerCase());
const stem = (word: string): string => word.replace(/ies$/, 'y').replace(/s$/, '');
const small = new Set(
  'a an and as at be by for from how in is it its of on one or that the there this to was were what when whether which who with'.split(' '),
);
const ownWords = (name: string): Set<string> =>
  new Set([...name.split(/(?<=[a-z0-9])(?=[A-Z])|_/).map((word) => stem(word.toLowerCase())), 'id', 'key', 'global']);
const saysOnlyItsName = ({ name, words }: Part): boolean =>
  englishOf(words)
    .filter((word) => !small.has(word))
    .every((word) => ownWords(name).has(stem(word)));

it('describes every type, field, argument and value in the schema', () => {
  expect(all.length).toBeGreaterThan(100);
  expect(all.filter(({ words }) => !words).map(({ path }) => path)).toEqual([]);
});

it('says in English, in three words or more, what the name does not say', () => {
  const vacuous = said.filter((each) => saysOnlyItsName(each) || englishOf(each.words).length < 3);
  expect(vacuous.map(({ path, words }) => `${path}: ${words}`)).toEqual([]);
});

it('does not say the same of things that mean something else', () => {
  // What a mutation takes is told in the words of its input, on purpose.
  const byWords = Map.groupBy(
    said.filter(({ path }) => !path.endsWith(':input')),
    ({ words }) => words,
  );
  const repeated = [...byWords].filter(([, sharing]) => new Set(sharing.map(({ name }) => name)).size > 2);
  expect(repeated.map(([words, sharing]) => `${words} ${sharing.map(({ path }) => path).join(', ')}`)).toEqual([]);
});
