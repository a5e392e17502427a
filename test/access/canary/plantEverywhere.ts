import { randomUUID } from 'node:crypto';
import { type GraphQLInputObjectType, type GraphQLSchema, getNamedType, isInputObjectType } from 'graphql';
import { samples } from '../../features/badinput/samples.js';
import { type Input, statementOf } from '../../kit/badInput.js';
import type { Lay } from '../../kit/lay.js';
import { type Canaries, formCount } from './canaries.js';

/** One mutation as it was answered: to whom, and every byte of it. */
export interface Answered {
  mutation: string;
  body: string;
  headers: string;
  taken: boolean;
}

const isText = (type: GraphQLInputObjectType, name: string): boolean => getNamedType(type.getFields()[name]?.type)?.name === 'String';

/** The fields of an input that take words, by their path. */
function textsOf(type: GraphQLInputObjectType, input: Input, path = ''): string[] {
  return Object.keys(type.getFields()).flatMap((name) => {
    const inner = getNamedType(type.getFields()[name]?.type);
    const value = input[name];
    if (isInputObjectType(inner)) return value ? textsOf(inner, value, `${path}${name}.`) : [];
    return typeof value === 'string' && isText(type, name) && name !== 'idempotencyKey' ? [`${path}${name}`] : [];
  });
}

function put(input: Input, path: string, value: unknown): Input {
  const [first = '', ...rest] = path.split('.');
  return { ...input, [first]: rest.length === 0 ? value : put(input[first], rest.join('.'), value) };
}

/** Which fields a refusal names. */
function refusedFields(body: string, mutation: string): string[] {
  const { data, errors } = JSON.parse(body);
  const fields = data?.[mutation]?.fields?.map((each: { field: string }) => each.field);
  return fields ?? Object.keys(errors?.[0]?.extensions?.details?.fields ?? {});
}

const asking = (schema: GraphQLSchema, mutation: string): string =>
  statementOf(schema, mutation).replace('... on InvalidInput { ', '... on InvalidInput { fields { field } ');

/** Sends one mutation with a canary in every field that takes words; where one is refused, with another form of it. */
export async function plantIn(lay: Lay, schema: GraphQLSchema, mutation: string, canaries: Canaries): Promise<Answered[]> {
  const sample = samples[mutation];
  const type = getNamedType(schema.getMutationType()?.getFields()[mutation]?.args[0]?.type);
  if (!sample || !isInputObjectType(type)) return [];
  const plain: Input = { ...('idempotencyKey' in type.getFields() && { idempotencyKey: randomUUID() }), ...(await sample.input(lay)) };
  const formOf = new Map(textsOf(type, plain).map((path) => [path, 0]));
  const answered: Answered[] = [];
  for (let round = 0; round <= formCount; round++) {
    const planted = new Map([...formOf].map(([path, form]) => [path, form < formCount ? canaries.for(`${mutation}.${path}`, form) : null]));
    const input = [...planted].reduce((whole, [path, value]) => (value === null ? whole : put(whole, path, value)), plain);
    const variables = { input: { ...input, ...('idempotencyKey' in input && { idempotencyKey: randomUUID() }) } };
    const answer = await lay[sample.by].browser.post('/graphql', { query: asking(schema, mutation), variables }, talkative(canaries));
    const refused = refusedFields(answer.body, mutation);
    const headers = JSON.stringify((answer as { headers?: object }).headers ?? {});
    answered.push({
      mutation,
      body: answer.body,
      headers,
      taken: refused.length === 0 && /"__typename":"(?!\w*(Refus|Invalid|Conflict))/.test(answer.body),
    });
    const again = [...formOf.keys()].filter((path) => refused.some((field) => path === field || path.endsWith(`.${field}`)));
    for (const path of again) {
      const value = planted.get(path);
      if (value) canaries.forget(value);
      formOf.set(path, (formOf.get(path) ?? 0) + 1);
    }
    if (again.length === 0) break;
  }
  return answered;
}

/** What a browser says of itself is written down by many programs; ours must not. */
const talkative = (canaries: Canaries): Record<string, string> => ({
  'user-agent': `Mozilla/5.0 (Windows NT 10.0) Edg/140 ${canaries.for('User-Agent', 1)}`,
  referer: `http://localhost/persons?q=${encodeURIComponent(canaries.for('Referer'))}`,
  'tsunagi-background': '1',
});

/** The same mutation with something wrong in it that was typed: whatever is refused is not repeated. */
export async function missay(lay: Lay, schema: GraphQLSchema, mutation: string, canaries: Canaries): Promise<Answered[]> {
  const sample = samples[mutation];
  const type = getNamedType(schema.getMutationType()?.getFields()[mutation]?.args[0]?.type);
  if (!sample || !isInputObjectType(type)) return [];
  const plain = await sample.input(lay);
  const answered: Answered[] = [];
  for (const field of [...Object.values(type.getFields()).filter(({ name }) => name in plain), { name: 'unknown', type: null }]) {
    // A word where a number, a day, an id or a code belongs; of a text, one that is far too long.
    const word = canaries.for(`${mutation}.${field.name} (wrong)`);
    const value = getNamedType(field.type)?.name === 'String' ? word.repeat(9_000) : word;
    const input = { idempotencyKey: randomUUID(), ...plain, [field.name]: value };
    const answer = await lay[sample.by].browser.post(
      '/graphql',
      { query: asking(schema, mutation), variables: { input } },
      talkative(canaries),
    );
    answered.push({ mutation, body: answer.body, headers: JSON.stringify((answer as { headers?: object }).headers ?? {}), taken: false });
  }
  return answered;
}
