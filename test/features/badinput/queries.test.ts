import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, type GraphQLField, getNamedType, isLeafType, isObjectType } from 'graphql';
import { argumentsOf, assertCoded, errorIn, type Fault, faultsOf, fingerprint, type Input, withoutNumber } from '../../kit/badInput.js';
import { Lay } from '../../kit/lay.js';
import { layForeignMeeting, layMeeting } from '../../kit/layMeeting.js';
import { region } from '../../kit/world.js';
import { ofImport, ofPerson, questions } from './querySamples.js';
import type { Question } from './question.js';

const schema = buildSchema(readFileSync(new URL('../../../schema/schema.graphql', import.meta.url), 'utf8'));
type AnyField = GraphQLField<unknown, unknown>;
const fieldsOf = (type: string): AnyField[] => {
  const found = schema.getType(type);
  return isObjectType(found) ? Object.values(found.getFields()).filter(({ args }) => args.length > 0) : [];
};
/** Wrong by what it means and not by its form. */
const isOfMeaning = ({ says }: Fault): boolean => /empty|white space|the day|of nobody|of another/.test(says);

let lay: Lay;
let foreign: Map<string, string>;
/** What stands above a question of a record: the question for the record, and its id. */
const above = { Person: { asked: 'person', id: '' }, HubImport: { asked: 'hubImport', id: '' } };
type Above = (typeof above)[keyof typeof above] | null;
beforeAll(async () => {
  lay = await Lay.out();
  foreign = new Map([...(await lay.foreign()), ...(await layForeignMeeting(lay))]);
  above.Person.id = await lay.person();
  above.HubImport.id = await lay.hubImport();
  await lay.task();
  await lay.referral('draft');
  await lay.referral('asked');
  await layMeeting(lay, 'planned');
  await lay.city.ask('query ($id: ID!) { person(id: $id) { identity { familyName } } }', { id: above.Person.id });
}, 60_000);
afterAll(() => lay.world.close());

const ids = {
  like(id: string) {
    const seal = lay.world.house.ids;
    const kind = seal.open(id)?.kind ?? 'Person';
    return {
      unknown: lay.world.id(kind, randomUUID()),
      foreign: foreign.get(kind) ?? null,
      otherKind: seal.seal(kind === 'AccessLog' ? 'Tenant' : 'AccessLog', region, randomUUID()),
    };
  },
};

const ask = async (field: AnyField, input: Input, record: Above): Promise<string> => {
  const given = field.args.filter(({ name }) => name in input);
  const declared = given.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const called = `${field.name}${given.length ? `(${given.map(({ name }) => `${name}: $${name}`).join(', ')})` : ''}${isLeafType(getNamedType(field.type)) ? '' : ' { __typename }'}`;
  const query = record
    ? `query ($above: ID!, ${declared}) { ${record.asked}(id: $above) { ${called} } }`
    : `query (${declared}) { ${called} }`;
  return (await lay.city.browser.post('/graphql', { query, variables: record ? { ...input, above: record.id } : input })).body;
};

/** What is wrong with the answer to a question that is asked wrongly; null where it is refused as it should be. */
function wrongWith(body: string, field: AnyField, { says }: Fault): string | null {
  const told = errorIn(body);
  // A record that is not there may be an empty field and no refusal: the pairs say whether it tells anything.
  if (!told) return /of nobody|of another organisation/.test(says) ? null : `was answered: ${body.slice(0, 200)}`;
  assertCoded(told, `${field.name}: ${says}`, body);
  const names = Object.keys(told.fields ?? {}).map((each) => each.split('.')[0]);
  return names.every((name) => field.args.some((each) => each.name === name)) ? null : `names ${names}`;
}

async function sweep(field: AnyField, question: Question, record: Above): Promise<void> {
  const input = await question.asked(lay);
  const without = field.args.filter(({ name }) => input[name] === undefined && !question.omits?.includes(name)).map(({ name }) => name);
  expect({ field: field.name, without }).toEqual({ field: field.name, without: [] });
  expect(errorIn(await ask(field, input, record))).toBeNull();
  const before = await fingerprint(lay.world);
  const pairs = new Map<string, string>();
  const wrong: Record<string, unknown> = {};
  for (const fault of faultsOf(argumentsOf(field), input, ids)) {
    const [argument] = fault.says.split(' ') as [string];
    if (question.takes?.[argument] && isOfMeaning(fault)) continue;
    const body = await ask(field, fault.input, record);
    const fails = wrongWith(body, field, fault);
    if (fails) wrong[fault.says] = fails;
    if (!fault.pair) continue;
    if (withoutNumber(body) !== (pairs.get(fault.pair) ?? withoutNumber(body))) wrong[fault.says] = 'is told from what does not exist';
    pairs.set(fault.pair, withoutNumber(body));
  }
  expect(wrong).toEqual({});
  expect(await fingerprint(lay.world)).toEqual(before);
}

it('knows how each question is rightly asked, argument for argument', () => {
  const asking = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && type !== schema.getMutationType());
  const all = asking.flatMap(({ name }) => (name.startsWith('__') ? [] : fieldsOf(name).map((field) => `${name}.${field.name}`)));
  const known = Object.entries({ Query: questions, Person: ofPerson, HubImport: ofImport }).flatMap(([type, each]) =>
    Object.keys(each).map((name) => `${type}.${name}`),
  );
  expect(known.sort()).toEqual(all.sort());
});

describe('a question that is asked wrongly is refused with a code that names the argument, and hidden records stay hidden', () => {
  it.each(fieldsOf('Query').map((field) => [field.name, field] as const))(
    '%s',
    (name, field) => sweep(field, questions[name] as Question, null),
    60_000,
  );
  it.each(fieldsOf('Person').map((field) => [field.name, field] as const))(
    '%s of a person',
    (name, field) => sweep(field, ofPerson[name] as Question, above.Person),
    60_000,
  );
  it.each(fieldsOf('HubImport').map((field) => [field.name, field] as const))(
    '%s of an import',
    (name, field) => sweep(field, ofImport[name] as Question, above.HubImport),
    60_000,
  );
});

describe('several things done in one document', () => {
  it('are each told for themselves: what was written is not lost behind what was refused', async () => {
    const { data, errors } = await lay.city.ask(
      `mutation ($a: CreateTaskInput!, $b: FinishTaskInput!) {
        a: createTask(input: $a) { ... on TaskPayload { task { title } } }
        b: finishTask(input: $b) { __typename }
      }`,
      { a: { title: '電話', idempotencyKey: randomUUID() }, b: { taskId: lay.world.id('Task', randomUUID()) } },
    );
    expect(data).toEqual({ a: { task: { title: '電話' } }, b: null });
    expect(errors).toEqual([expect.objectContaining({ path: ['b'] })]);
  });

  it('are refused in the answer that each promises, also by what stands before the command', async () => {
    const { data, errors } = await lay.city.ask(
      `mutation ($input: CreateTaskInput!) { createTask(input: $input) { __typename ... on InvalidInput { fields { field code } } } }`,
      { input: { title: '電話', idempotencyKey: 'no key' } },
    );
    expect(errors).toBeUndefined();
    expect(data.createTask).toEqual({ __typename: 'InvalidInput', fields: [{ field: 'idempotencyKey', code: 'BAD_KEY' }] });
  });
});
