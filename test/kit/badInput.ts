import { errorCodes } from '@tsunagi/access';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLSchema,
  type GraphQLType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import type { World } from './world.js';

export type Input = Record<string, any>;

/** Free words of a sample: what may be replaced by any other sound text. */
export const words = '午前中に電話で話した';
/** Sound and rare: four bytes in UTF-8, an emoji with its joiners, a mark that combines with the letter before it. */
export const rareWords = '𠮷野家👩‍👩‍👧で、か\u3099くせい（々〆）';

/** One way to get an input wrong. */
export interface Fault {
  says: string;
  input: Input;
  /** The field that names a record, and what stands in it: these two answers must be the same. */
  pair?: string;
}

const named = (type: GraphQLType): GraphQLType => (isNonNullType(type) || isListType(type) ? named(type.ofType) : type);
const isDay = (value: unknown): boolean => typeof value === 'string' && /^[12]\d{3}-\d{2}-\d{2}/.test(value);

const badDays = ['2026-02-30', '2026-13-01', '令和0年2月30日', '令和8年2月30日', '0000-00-00', '99999-01-01', '+012026-01-01', '昨日'];
const badWords: Record<string, string> = {
  'a letter that cannot be stored': `${words}\u0000`,
  'a bell': `\u0007${words}`,
  'half a letter': `${words}\uD842`,
  'a mark that turns the reading direction': `\u202E${words}`,
  'far too long': 'あ'.repeat(30_000),
};

interface Ids {
  /** Of the same kind: nobody's, and another organisation's where there is one. */
  like(id: string): { unknown: string; foreign: string | null; otherKind: string };
}

type Place = GraphQLInputField | GraphQLArgument;
/** What has fields to be filled in: an input, or a field with its arguments. */
export interface Fillable {
  getFields(): Readonly<Record<string, Place>>;
}
export const argumentsOf = (field: GraphQLField<unknown, unknown>): Fillable => ({
  getFields: () => Object.fromEntries(field.args.map((each) => [each.name, each])),
});

/** The last letter of an id carries bits that nothing needs: this one opens the same bytes. */
const respelled = (id: string): string => {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return id.slice(0, -1) + letters[letters.indexOf(id.slice(-1)) ^ 1];
};

function faultsOfText(field: Place, value: string): [string, unknown][] {
  const texts: [string, unknown][] = Object.entries(badWords);
  if (field.name === 'after') return [...texts, ['made up', 'abc'], ['white space', ' 　']];
  if (field.name === 'idempotencyKey') return [...texts, ['no UUID', 'abc'], ['empty', ''], ['white space', ' 　']];
  if (isDay(value)) return [...texts, ...badDays.map((day): [string, unknown] => [`the day ${day}`, day])];
  return isNonNullType(field.type) ? [...texts, ['empty', ''], ['nothing but white space', ' 　\n\t']] : texts;
}

function faultsOfField(field: Place, value: unknown, ids: Ids): [string, unknown][] {
  const type = named(field.type);
  if (Array.isArray(value)) {
    const list = faultsOfField({ ...field, type: type as never }, value[0], ids).filter(([says]) => !says.startsWith('not given'));
    return [['ten thousand of it', Array(10_000).fill(value[0])], ...list.map(([says, each]): [string, unknown] => [says, [each]])];
  }
  if (isEnumType(type)) return [['a word that is none of the list', 'NONSENSE']];
  const kind = String(type);
  if (kind === 'ID') {
    const { unknown, foreign, otherKind } = ids.like(value as string);
    return [
      ['made up', 'abc'],
      ['far too long', 'x'.repeat(30_000)],
      ['of another kind', otherKind],
      ['spelled otherwise', respelled(value as string)],
      ['of nobody', unknown],
      ...(foreign ? [['of another organisation', foreign] as [string, unknown]] : []),
    ];
  }
  if (kind === 'Int')
    return [
      ['beyond all measure', 2_147_483_647],
      ['below all measure', -2_147_483_648],
      ['no whole number', 1.5],
      ['no number', 'viele'],
    ];
  if (kind === 'Boolean') return [['neither yes nor no', 'ja']];
  if (['String', 'Date', 'DateTime'].includes(kind)) return faultsOfText(field, value as string);
  return [
    ['no object', 'x'],
    ['a letter that cannot be stored', { a: '\u0000' }],
  ];
}

/** Every field of the input wrong in every way that its kind allows, one at a time; nested inputs field by field. */
export function faultsOf(type: Fillable, input: Input, ids: Ids): Fault[] {
  return Object.values(type.getFields()).flatMap((field): Fault[] => {
    const value = input[field.name];
    if (value === undefined || value === null) return [];
    const inner = named(field.type);
    if (isInputObjectType(inner))
      return faultsOf(inner, value, ids).map((each) => ({
        says: `${field.name}.${each.says}`,
        input: { ...input, [field.name]: each.input },
      }));
    const faults = faultsOfField(field, value, ids).map(
      ([says, wrong]): Fault => ({
        says: `${field.name} ${says}`,
        input: { ...input, [field.name]: wrong },
        ...(/^of (nobody|another organisation)$/.test(says) && { pair: field.name }),
      }),
    );
    const { [field.name]: _, ...without } = input;
    const required = isNonNullType(field.type) && field.defaultValue === undefined;
    return required ? [{ says: `${field.name} not given`, input: without }, ...faults] : faults;
  });
}

/** The same input with rare letters wherever it holds free words. */
export const withRareWords = (input: Input): Input =>
  Object.fromEntries(
    Object.entries(input).map(([name, value]) => [
      name,
      value === words ? rareWords : value && typeof value === 'object' && !Array.isArray(value) ? withRareWords(value) : value,
    ]),
  );

const refuses = (schema: GraphQLSchema, member: string): boolean => {
  const type = schema.getType(member);
  return isObjectType(type) && ['code', 'title', 'whatToDo'].every((name) => name in type.getFields());
};

/** A mutation that asks for no more than whether it was done, and for all of a refusal. */
export function statementOf(schema: GraphQLSchema, mutation: string): string {
  const field = schema.getMutationType()?.getFields()[mutation];
  const type = named(field?.type as GraphQLType);
  const refusals = isUnionType(type) ? type.getTypes().filter((member) => refuses(schema, member.name)) : [];
  const selection = ['__typename', ...refusals.map((member) => `... on ${member.name} { code title whatToDo requestId }`)].join(' ');
  const [argument] = field?.args ?? [];
  return argument
    ? `mutation ($input: ${argument.type}) { ${mutation}(input: $input) { ${selection} } }`
    : `mutation { ${mutation} { ${selection} } }`;
}

const japanese = /[ぁ-んァ-ヶ一-龠]/;

interface Told {
  code: string;
  title: string;
  whatToDo: string;
  requestId: string;
  fields?: Readonly<Record<string, unknown>>;
}

/** What the first error of an answer tells; null where there is none. */
export function errorIn(body: string): Told | null {
  const { code, reason, userMessage, details, requestId } = JSON.parse(body).errors?.[0]?.extensions ?? {};
  return code ? { code: reason, ...userMessage, fields: details?.fields, requestId } : null;
}

/** Throws unless it is a code of the list, with what happened and what to do in Japanese, and no fault of ours. */
export function assertCoded(told: Told, from: string, body: string): string {
  const sound =
    Object.hasOwn(errorCodes, told.code) &&
    told.code !== 'INTERNAL' &&
    japanese.test(told.title) &&
    japanese.test(told.whatToDo) &&
    !/\{\w+\}/.test(told.title + told.whatToDo);
  if (!sound || !told.requestId) throw new Error(`${from}: not a coded refusal: ${body.slice(0, 400)}`);
  return told.code;
}

/** The code of a refusal; null where it was done. Throws for anything else. */
export function codeOf(schema: GraphQLSchema, body: string, mutation: string): string | null {
  const { data } = JSON.parse(body);
  const told = errorIn(body) ?? (refuses(schema, data[mutation].__typename) ? (data[mutation] as Told) : null);
  return told && assertCoded(told, mutation, body);
}

/** Counted or changed whatever comes of a request: signs of life, failed attempts, numbers drawn in vain, the log and its seal. */
const passing = ['access_log', 'session', 'sign_in_counter', 'schema_migration', 'worker_lease'];

/**
 * How many rows each table has, and the sum of the numbers of the transactions that wrote them. A transaction has a higher
 * number than all before it: whatever is added, changed or removed, even if it is taken back again, moves one of the two.
 */
async function contentsStatement({ database }: World): Promise<string> {
  const { rows } = await database.see.query<{ name: string }>(
    `select relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and relkind in ('r', 'p') and not relname = any($1) and relname not like 'access_%' order by 1`,
    [passing],
  );
  const each = rows.map(
    ({ name }) => `select '${name}' as name, concat(count(*), ' rows by ', sum(xmin::text::bigint)) as is from ${name}`,
  );
  return [...each, `select 'jobs', count(*)::text from graphile_worker._private_jobs`].join(' union all ');
}

const statements = new WeakMap<World, Promise<string>>();

/** All that is stored, as one value for each table: two are the same only if nothing was written in between. */
export async function fingerprint(world: World): Promise<Record<string, string>> {
  const text = statements.get(world) ?? contentsStatement(world);
  statements.set(world, text);
  // Under a name PostgreSQL takes it apart once: it is longer than what it finds.
  const found = await world.database.see.query<{ name: string; is: string }>({ name: 'fingerprint', text: await text });
  return Object.fromEntries(found.rows.map(({ name, is }) => [name, is]));
}

/** What one request says and another does not, the number of the request apart. */
export const withoutNumber = (body: string): string => body.replace(/"requestId":"[^"]*"/g, '"requestId":""');
