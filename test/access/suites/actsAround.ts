import {
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { sealed } from '../matrix/askMutations.js';
import { inputOf } from '../matrix/inputOf.js';
import { everything, mostTogether, textOf } from '../matrix/selection.js';
import { putState } from '../matrix/tryStates.js';
import { type Act, acts, fills, hasAll, named, tableOf, verdictOf } from '../specification/acts/index.js';
import { type Facts, Id, type Row, types } from '../specification/index.js';
import { rowsSeen } from '../specification/rows.js';
import type { Asker } from '../world/offices.js';
import { ownDrafts } from './ownDrafts.js';
import { answers, difference, lasting, type Pair } from './pairedWorlds.js';

interface Deed {
  mutation: string;
  asker: Asker;
  row: Row;
  input: object;
  /** In which state the row is before it is done. */
  state: string | null;
}

/**
 * Whoever does this knows afterwards, or has decided who does: it takes the work in hand (so does the first contact, where it was
 * accepted elsewhere), opens the address for a while or moves the measure. It is tried last, and no further than whether it
 * may be done.
 */
const lifting = [
  ...['claimReferral', 'acceptReferral', 'startReferral', 'breakGlass', 'judgeGlass', 'nameAddressReaders'],
  ...['protectPerson', 'askRelease', 'confirmRelease', 'refuseRelease'],
];
/** Whoever does this reads less of it afterwards: it is tried once everything else was. */
const ending = [
  ...['declineReferral', 'returnReferral', 'withdrawReferral', 'completeReferral', 'failReferral', 'enterInError'],
  ...['withdrawConsent', 'closeCase', 'strikeItem', 'cancelConference'],
];
/** Of each answer so many rows, those first that lead to one of the offices; what is not there is not there in one way. */
const perVerdict = (table: string | undefined, verdict: string): number => (table === 'referral' && verdict !== 'NOT_FOUND' ? 2 : 1);

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/;

/** The keys of everything that was laid. */
const knownIn = (facts: Facts): Set<string> =>
  new Set(JSON.stringify(Object.keys(rowsSeen).map((table) => facts.of(table))).match(new RegExp(uuid, 'g')) ?? []);

/** All that a mutation answers: of a record whatever fits into one document, of a refusal everything. */
function statementOf(schema: GraphQLSchema, mutation: string, brief: boolean): string {
  const field = schema.getMutationType()?.getFields()[mutation];
  const result = getNamedType(field?.type);
  const members = isUnionType(result) ? result.getTypes() : isObjectType(result) ? [result] : [];
  const below = (type: string): string => {
    const most = [1, 0].map((levels) => everything(schema, type, levels)).find((each) => mostTogether(schema, each, false) > 0);
    return most ? textOf(schema, most) : '__typename';
  };
  const all = (type: string): string => {
    if (type === 'Conflict') return 'code title whatToDo state version theirs { field value }';
    if (type === 'InvalidInput') return 'code title whatToDo fields { field code message }';
    if (brief) return '__typename';
    const told = Object.values((schema.getType(type) as GraphQLObjectType).getFields()).map((each) => {
      const inner = getNamedType(each.type);
      if (!isObjectType(inner)) return each.name;
      return `${each.name} { ${types[inner.name] ? below(inner.name) : '__typename'} }`;
    });
    return ['__typename', ...told].join(' ');
  };
  const selection = members.map(({ name }) => `... on ${name} { ${all(name)} }`).join(' ');
  return `mutation ($input: ${field?.args[0]?.type}) { ${mutation}(input: $input) { __typename ${selection} } }`;
}

/** Does the same in both worlds. Says in words where the answers part, or where one of them holds a key of the database. */
async function doBoth(pair: Pair, known: Set<string>, { mutation, asker, row, input, state }: Deed, brief = false): Promise<string[]> {
  const { here, there, schema } = pair;
  const payload = {
    query: statementOf(schema, mutation, brief),
    variables: { input: sealed(input, (id) => here.world.id(id.kind as never, id.key)) },
  };
  const [one, two] = await Promise.all(
    [here, there].map(async (each) => {
      if (state) await putState(each, row, state);
      const { body } = await each.world.signedIn(asker.token).post('/graphql', payload, { 'tsunagi-background': '1' });
      return lasting(each, known, body);
    }),
  );
  const what = `${asker.name} does ${mutation} (${state}) with ${JSON.stringify(input).slice(0, 200)}`;
  if (one !== two) return [`${what} and learns of a town: ${difference(one as string, two as string)}`];
  return uuid.test(one as string) ? [`${what} and reads a key: ${uuid.exec(one as string)?.[0]}`] : [];
}

const tableOfAct = ({ steps: [step] }: Act): string | undefined => step && (tableOf[step.about] ?? step.about);

/** Rows about these people that this mutation can be about, of each answer that it comes to as many as are wanted. */
function rowsFor(act: Act, asker: Asker, { facts, lives, offices }: Pair, state: string | null): Row[] {
  const table = tableOfAct(act);
  const persons = new Set(lives.map(({ personId }) => personId));
  const ofThem = new Set(facts.of('referral').flatMap((row) => (persons.has(row.person_id) ? [row.referral_id] : [])));
  const about = (row: Row): boolean => persons.has(row.person_id) || ofThem.has(row.referral_id);
  const leads = (row: Row): number => offices.filter(({ tenantId }) => Object.values(row).includes(tenantId)).length;
  const rows = (table ? facts.of(table) : []).filter((row) => about(row) && hasAll(act, row, facts));
  const found = new Map<string, Row[]>();
  for (const row of rows.sort((a, b) => leads(b) - leads(a))) {
    const verdict = verdictOf(act, row, asker, facts, state ?? undefined);
    const kind = verdict === 'NOT_FOUND' ? verdict : `${verdict} ${row.tenant_id === asker.tenant}`;
    const alike = found.get(kind) ?? [];
    if (alike.length < perVerdict(table, verdict)) found.set(kind, [...alike, row]);
  }
  return [...found.values()].flat();
}

/** Fields by which an office is chosen. */
const choosing = (type: GraphQLInputObjectType): string[] =>
  Object.keys(type.getFields()).filter((name) => /TenantIds?$/.test(name) || name === 'recipients');

/** What is typed: as it should be, over a version that is not the present one, and with each office that could be meant. */
function inputsFor(act: Act, row: Row, asker: Asker, { schema, facts, offices }: Pair): object[] {
  const type = getNamedType(schema.getMutationType()?.getFields()[act.mutation]?.args[0]?.type);
  if (!isInputObjectType(type)) return [];
  const [field, kind, key] = named[act.steps[0]?.about ?? ''] ?? [];
  const right = {
    ...(field && kind && key && { [field]: new Id(kind, row[key]) }),
    // Of a referral each act makes another version.
    ...('version' in row && !row.referral_id && { expectedVersion: row.version }),
    ...('assigneeId' in type.getFields() && { assigneeId: new Id('Staff', asker.staff) }),
    ...fills[act.mutation]?.(row, asker, facts),
  };
  const guesses = choosing(type).flatMap((name) =>
    offices.map(({ tenantId }) => {
      const office = new Id('Tenant', tenantId);
      return { [name]: name.endsWith('s') ? [office] : office };
    }),
  );
  const wrong = 'expectedVersion' in type.getFields() ? [{ expectedVersion: 999 }] : [];
  return [...wrong, ...guesses, {}].map((more) => inputOf(type, { ...right, ...more }));
}

/** Everything that this person can try around people who hide. */
const deedsOf = (asker: Asker, pair: Pair, which: (mutation: string) => boolean): Deed[] =>
  acts
    .filter(({ mutation }) => which(mutation))
    .flatMap((act) => {
      const state = tableOfAct(act) === 'referral' ? (act.steps.find(({ states }) => states)?.states?.[0] ?? null) : null;
      return rowsFor(act, asker, pair, state).flatMap((row) =>
        inputsFor(act, row, asker, pair).map((input) => ({ mutation: act.mutation, asker, row, input, state })),
      );
    });

/** A draft that a colleague has written, saved over with each office and an old version: nothing may say which was meant. */
const overDrafts = (asker: Asker, { schema, facts, lives, offices }: Pair): Deed[] =>
  facts
    .of('referral')
    .filter((row) => row.tenant_id === asker.tenant && lives.some(({ personId }) => personId === row.person_id))
    .slice(0, 2)
    .flatMap((row) =>
      offices.map(({ tenantId }) => {
        const type = getNamedType(schema.getMutationType()?.getFields().draftReferral?.args[0]?.type) as GraphQLInputObjectType;
        const ids = { referralId: new Id('Referral', row.referral_id), personId: new Id('Person', row.person_id) };
        const given = { ...ids, receiverTenantId: new Id('Tenant', tenantId), expectedVersion: 999, basis: 'EMERGENCY', fieldGroups: [] };
        return { mutation: 'draftReferral', asker, row, input: inputOf(type, given), state: 'draft' };
      }),
    );

/** Whether these documents are answered to them alike, once they have done what they could. */
async function askAgain(pair: Pair, known: Set<string>, asker: Asker, texts: string[]): Promise<string[]> {
  const [one, two] = await Promise.all(
    [pair.here, pair.there].map(async (each) => (await answers(each, asker, texts)).map((answer) => lasting(each, known, answer))),
  );
  const parts = (one as string[]).flatMap((answer, at) => (answer === two?.[at] ? [] : [difference(answer, two?.[at] as string)]));
  return parts.map((parting) => `${asker.name} has learnt of a town by what they did: ${parting}`);
}

/**
 * Colleagues who are not named try all that there is to do around people who hide, rightly and wrongly and with each office
 * that could be meant, and look at these documents again. Says in words what tells the worlds apart.
 */
export async function actsAround(observers: Asker[], pair: Pair, texts: string[]): Promise<{ words: string[]; compared: number }> {
  const known = knownIn(pair.facts);
  const words: string[] = [];
  let compared = 0;
  const doAll = async (deeds: Deed[], brief = false) => {
    for (const deed of deeds) words.push(...(await doBoth(pair, known, deed, brief)));
    compared += deeds.length;
  };
  const plain = (mutation: string): boolean => !lifting.includes(mutation) && !ending.includes(mutation);
  for (const asker of observers) await doAll([...overDrafts(asker, pair), ...deedsOf(asker, pair, plain)]);
  for (const asker of observers) {
    const tried = await ownDrafts(asker, pair, known);
    words.push(...tried.words);
    compared += tried.compared;
  }
  for (const asker of observers) await doAll(deedsOf(asker, pair, (mutation) => ending.includes(mutation)));
  for (const asker of observers) words.push(...(await askAgain(pair, known, asker, texts)));
  for (const asker of observers)
    await doAll(
      deedsOf(asker, pair, (mutation) => lifting.includes(mutation)),
      true,
    );
  return { words, compared };
}
