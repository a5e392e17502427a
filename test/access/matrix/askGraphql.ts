import { type GraphQLObjectType, type GraphQLSchema, getNamedType, getNullableType, isInterfaceType, isListType } from 'graphql';
import type { Answer } from '../../kit/browser.js';
import { quietly } from '../../kit/countryWorld.js';
import { type Facts, Id, type Question, type Thing } from '../specification/index.js';
import type { InventedWorld } from '../world/layWorld.js';
import type { Asker } from '../world/offices.js';
import { type Comparison, compareField, countPage, deny } from './compare.js';
import { inParts, isConnection, mostTogether, pageOf, type Selection, textOf } from './selection.js';
import type { Operation, Tally } from './Tally.js';

/** Questions that travel in one document, with what is asked of the things that they show. */
export interface Sheet {
  text: string;
  asked: { alias: string; question: Question; selection: Selection }[];
  operation?: Operation;
}

export interface Sealing {
  seal(id: Id): string;
}

const argument = (value: Question['args'][string], { seal }: Sealing): string => {
  if (typeof value !== 'object') return JSON.stringify(value);
  return 'word' in value ? value.word : JSON.stringify(seal(new Id(value.kind, value.key)));
};

const rootType = (schema: GraphQLSchema, field: string) => schema.getQueryType()?.getFields()[field]?.type;

/** Which type a question shows: that of its field, of the entries of its list, or what `node` leads to. */
function shownType(schema: GraphQLSchema, question: Question, facts: Facts, anyone: Asker): string {
  const named = getNamedType(rootType(schema, question.field)) as GraphQLObjectType;
  if (isConnection(named)) {
    const edges = getNamedType(named.getFields().edges?.type) as GraphQLObjectType;
    return (getNamedType(edges.getFields().node?.type) as GraphQLObjectType).name;
  }
  if (!isInterfaceType(named)) return named.name;
  return (question.things(anyone, facts) as Thing[])[0]?.type ?? '';
}

/** Puts questions for the same type side by side, as many as one document may hold; `select` says what is asked of a type. */
export function sheetsOf(
  schema: GraphQLSchema,
  questions: readonly Question[],
  about: { facts: Facts; anyone: Asker } & Sealing,
  select: (type: string, asPage: boolean) => Selection[] = (type, asPage) => inParts(schema, type, asPage),
): Sheet[] {
  const byType = new Map<string, Question[]>();
  for (const question of questions) {
    const type = shownType(schema, question, about.facts, about.anyone);
    const form = `${type} ${question.field}`;
    byType.set(form, [...(byType.get(form) ?? []), question]);
  }
  return [...byType].flatMap(([form, alike]) => {
    const type = form.split(' ')[0] as string;
    const asPage = isConnection(getNamedType(rootType(schema, alike[0]?.field ?? '')) as GraphQLObjectType);
    return select(type, asPage).flatMap((selection) => {
      const most = alike[0]?.alone ? 1 : mostTogether(schema, selection, asPage);
      const chunks = Array.from({ length: most && Math.ceil(alike.length / most) }, (_, n) => alike.slice(n * most, (n + 1) * most));
      return chunks.map((chunk) => sheetOf(schema, chunk, selection, asPage, about));
    });
  });
}

function sheetOf(schema: GraphQLSchema, questions: Question[], selection: Selection, asPage: boolean, sealing: Sealing): Sheet {
  const asked = questions.map((question, n) => ({ alias: `q${n}`, question, selection }));
  const fields = asked.map(({ alias, question }) => {
    const args = Object.entries(question.args).map(([name, value]) => `${name}: ${argument(value, sealing)}`);
    return `${alias}: ${question.field}${args.length > 0 ? `(${args.join(', ')})` : ''} ${asPage ? pageOf('...page') : '{ ...page }'}`;
  });
  return { text: `query matrix { ${fields.join(' ')} } fragment page on ${selection.type} { ${textOf(schema, selection)} }`, asked };
}

interface Asking extends Sealing {
  schema: GraphQLSchema;
  facts: Facts;
  tally: Tally;
}

/** One viewer asks one sheet; the answer is compared field by field. */
export async function askSheet({ world }: InventedWorld, asker: Asker, sheet: Sheet, asking: Asking): Promise<void> {
  const browser = world.signedIn(asker.token);
  const answer: Answer = (await browser.post('/graphql', { query: sheet.text }, quietly)).json();
  for (const { alias, question, selection } of sheet.asked) {
    const of: Comparison = { ...asking, viewer: asker, name: asker.name, operation: sheet.operation ?? question.operation };
    const things = question.things(asker, asking.facts);
    const path = `${question.field}(${JSON.stringify(question.args)})`;
    if (asker.over) compareRefused(of, answer, alias, question, selection, things, ['UNAUTHENTICATED'], path);
    else if (typeof things === 'string') compareRefused(of, answer, alias, question, selection, things, [things], path);
    else {
      const errors = answer.errors?.filter((each) => !each.path || each.path[0] === alias);
      if (errors?.length) asking.tally.disagree(`${asker.name}: ${path} fails with ${JSON.stringify(errors[0])}`);
      else compareField(of, 'Query', question.field, things, answer.data?.[alias], selection, path);
    }
  }
}

/** Numbers count what is seen, for whoever is in force. */
export async function askCounts(
  { world }: InventedWorld,
  asker: Asker,
  counts: Record<string, (viewer: Asker, facts: Facts) => number>,
  { facts, tally }: Asking,
): Promise<void> {
  const answer: Answer = (
    await world.signedIn(asker.token).post('/graphql', { query: `{ ${Object.keys(counts).join(' ')} }` }, quietly)
  ).json();
  for (const [field, count] of Object.entries(counts)) {
    const expected = asker.over ? undefined : count(asker, facts);
    tally.count('count', `Query.${field}`, asker.over ? 'deny' : 'allow');
    if (answer.data?.[field] !== expected)
      tally.disagree(`${asker.name}: ${field} is ${answer.data?.[field]}, the specification ${expected}`);
  }
}

type Errors = NonNullable<Answer['errors']>;

/** A refusal says its code and shows nothing. */
function compareRefused(
  of: Comparison,
  answer: Answer,
  alias: string,
  question: Question,
  selection: Selection,
  things: Thing[] | string,
  codes: string[],
  path: string,
): void {
  const { tally, operation, schema } = of;
  tally.count(operation, `Query.${question.field}`, 'deny');
  countPage(of, 'Query', question.field, 'deny');
  for (const thing of Array.isArray(things) ? things : []) deny(of, thing, selection);
  for (const field of [...selection.leaves, ...Object.keys(selection.edges)]) tally.count(operation, `${selection.type}.${field}`, 'deny');
  const isList = isListType(getNullableType(rootType(schema, question.field)));
  const errors: Errors = answer.errors?.filter((each) => !each.path || each.path[0] === alias || answer.data === null) ?? [];
  const code = errors[0]?.extensions?.code;
  const said = question.field === 'viewer' ? true : codes.includes(code);
  const value = answer.data?.[alias];
  const shows = value && !(isList && value.length === 0);
  if (shows || !said)
    tally.disagree(`${of.name}: ${path} answers ${code ?? JSON.stringify(value)?.slice(0, 200)}, the specification ${codes}`);
}
