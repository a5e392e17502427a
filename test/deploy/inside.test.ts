import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { errorCodes, staffRoles } from '@tsunagi/access';
import { buildSchema, getNamedType, isInputObjectType, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { samples } from '../features/badinput/samples.js';
import { variablesOf } from '../gates/consoleQueries.js';
import { fingerprint } from '../kit/badInput.js';
import { environmentExample } from '../kit/deployFiles.js';
import { documentId } from '../kit/documents.js';
import { Lay } from '../kit/lay.js';
import { Program, untilReady } from '../kit/program.js';
import { quietPort } from '../kit/quietPort.js';
import { consoleFolder } from '../kit/screens.js';
import { region, secretKeyOfTests } from '../kit/world.js';

/**
 * The built gateway in production, from inside: somebody of another office who has every role there and a session that holds asks
 * each operation of the console about what two other offices have laid, by their ids.
 */
const publicUrl = 'https://tsunagi.example.jp';
let lay: Lay;
let gateway: Program;
let port: number;
let office: string;

beforeAll(async () => {
  lay = await Lay.out();
  port = await quietPort();
  gateway = new Program('gateway', {
    ...environmentExample('gateway').settings,
    DATABASE_URL: lay.world.database.gatewayUrl,
    TSUNAGI_REGION: String(region),
    TSUNAGI_SECRET_KEY: secretKeyOfTests,
    TSUNAGI_PUBLIC_URL: publicUrl,
    TSUNAGI_CONSOLE: consoleFolder,
    PORT: String(port),
  });
  office = await lay.world.tenant('弟子屈', 'council');
  await untilReady(`http://127.0.0.1:${port}`);
}, 120_000);
afterAll(async () => {
  await gateway.end('SIGKILL');
  await lay.world.close();
});

/** Somebody new of that office, for some operations end the session that asks them. */
async function signedIn(): Promise<string> {
  const { browser } = await lay.world.staff(office, [...staffRoles]);
  return [...browser.cookies.values()].map((token) => `__Host-tsunagi=${token}`).join();
}

interface Heard {
  status: number;
  body: string;
}
async function ask(text: string, variables: unknown, cookie: string): Promise<Heard> {
  const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: publicUrl, cookie },
    body: JSON.stringify({ documentId: documentId(text), variables }),
  });
  return { status: answer.status, body: await answer.text() };
}

const documents: string[] = Object.values(JSON.parse(readFileSync(path.join(consoleFolder, 'documents.json'), 'utf8')));
const operations = documents.map((text) => {
  const operation = parse(text).definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode;
  const fields = operation.selectionSet.selections.map((each) => (each.kind === Kind.FIELD ? each.name.value : ''));
  return { text, operation, name: operation.name?.value ?? '', field: fields.find((each) => each !== '__typename') ?? '' };
});
const schema = buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));
const isKeyed = (field: string): boolean => {
  const type = schema.getMutationType()?.getFields()[field]?.args[0]?.type;
  const named = type && getNamedType(type);
  return isInputObjectType(named) && 'idempotencyKey' in named.getFields();
};

/** What a caller may read of another office: no code that is missing, nothing of how the house is built. */
const tells = /\n\s+at |node_modules|postgres|select .* from|\/services\/|\/packages\/|TypeError|ReferenceError|"INTERNAL"/;
/** The names of everybody whom the two offices have laid; what the stranger sends bears none but where a person is written down. */
const names = /花子|次郎/;
const isRefused = (body: string): boolean => /"errors":|"code":"[A-Z_]+"/.test(body);
const idsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? lay.world.house.ids.open(value)
      ? [value]
      : []
    : value && typeof value === 'object'
      ? Object.values(value).flatMap(idsIn)
      : [];

/** Taken from a stranger although an id of another stands in it, each with its reason. */
const taken: Readonly<Record<string, string>> = {
  AddStandingMember: 'a list of their own; whom one may ask to a meeting stands in the directory of the region',
  FoundGroup: 'the entry of a group that is published is one that every office may name',
  HoldPlace: 'a place that is offered to the whole region',
  LinkEntries: 'two published entries, of which the whole region may say how they work together',
  MarkNoticesSeen: 'of the notices named their own are marked: none',
};

describe('A session of another office', () => {
  it('is given nothing and changes nothing by whatever id of others, in each operation of the console', async () => {
    const wrong: unknown[] = [];
    let [about, refused] = [0, 0];
    for (const each of operations) {
      const { text, operation, name, field } = each;
      const isQuestion = operation.operation === 'query';
      const input = { ...(isKeyed(field) && { idempotencyKey: randomUUID() }), ...(await samples[field]?.input(lay)) };
      const variables = isQuestion ? await variablesOf(each, lay) : { input };
      const cookie = await signedIn();
      const before = await fingerprint(lay.world);
      const { status, body } = await ask(text, variables, cookie);
      const isForeign = idsIn(variables).length > 0;
      const faults = [
        ...(status >= 500 ? ['breaks'] : []),
        ...(tells.test(body) ? ['tells'] : []),
        ...(names.test(body) && !names.test(JSON.stringify(variables)) ? ['names'] : []),
        ...(isForeign && !isQuestion && !isRefused(body) && !(name in taken) ? ['takes'] : []),
        ...((isRefused(body) || isQuestion) && !isDeepStrictEqual(await fingerprint(lay.world), before) ? ['writes'] : []),
      ];
      if (isForeign) about++;
      if (isForeign && !isQuestion && isRefused(body)) refused++;
      if (faults.length > 0) wrong.push({ name, status, faults, body: body.slice(0, 200) });
    }
    expect(wrong).toEqual([]);
    process.stderr.write(`\nINSIDE ${operations.length} operations, ${about} by ids of others, ${refused} acts refused\n`);
    expect(refused).toBeGreaterThan(100);
  }, 300_000);

  it('is answered with a code whatever the size and the form of its variables', async () => {
    const cookie = await signedIn();
    const before = await fingerprint(lay.world);
    const long = 'あ'.repeat(60_000);
    let deep: unknown = long;
    for (let n = 0; n < 3_000; n++) deep = [deep];
    const sizes: [words: string, of: (name: string) => unknown][] = [
      ['long', () => long],
      ['many', () => Array.from({ length: 20_000 }, () => 'a')],
      ['deep', () => deep],
      ['wide', () => Object.fromEntries(Array.from({ length: 5_000 }, (_, n) => [`f${n}`, n]))],
      ['named as every object', () => JSON.parse('{"__proto__":{"id":"x"},"constructor":{"prototype":{}},"toString":1}')],
      ['beyond every number', () => -1e308],
      ['half a letter', () => '\ud800\u0000'],
    ];
    const wrong: unknown[] = [];
    let asked = 0;
    for (const { text, operation, name } of operations.filter(({ operation }) => (operation.variableDefinitions ?? []).length > 0)) {
      // What is read before the operation is looked at is the same for all of them.
      for (const [words, of] of asked++ % 12 === 0 ? sizes : sizes.slice(-4)) {
        const variables = Object.fromEntries(
          (operation.variableDefinitions ?? []).map(({ variable }) => [variable.name.value, of(variable.name.value)]),
        );
        const { status, body } = await ask(text, variables, cookie);
        const reason = /"reason":"(\w+)"/.exec(body)?.[1] ?? '';
        if (status >= 500 || tells.test(body) || (isRefused(body) && reason && !Object.hasOwn(errorCodes, reason)))
          wrong.push({ name, words, status, body: body.slice(-200) });
      }
    }
    expect(wrong).toEqual([]);
    // Two megabytes are read by nobody.
    const huge = await ask(operations[0]?.text ?? '', { text: 'x'.repeat(2_000_000) }, cookie);
    expect([huge.status, Object.hasOwn(errorCodes, /"reason":"(\w+)"/.exec(huge.body)?.[1] ?? '')]).toEqual([413, true]);
    expect(await fingerprint(lay.world)).toEqual(before);
  }, 300_000);

  it('keeps nobody waiting, however slowly it sends', async () => {
    const cookie = await signedIn();
    const head = `POST /graphql HTTP/1.1\r\nhost: tsunagi.example.jp\r\norigin: ${publicUrl}\r\ncookie: ${cookie}\r\ncontent-type: application/json`;
    const slow = Array.from({ length: 50 }, () => {
      const socket = connect(port, '127.0.0.1', () => socket.write(`${head}\r\ncontent-length: 900000\r\n\r\n{`));
      socket.on('error', () => undefined);
      return socket;
    });
    const viewer = operations.find(({ name }) => name === 'Viewer')?.text ?? '';
    for (let n = 0; n < 20; n++)
      expect(await ask(viewer, {}, cookie)).toMatchObject({ status: 200, body: expect.stringContaining('試験 職員') });
    for (const socket of slow) socket.destroy();
    expect(gateway.text).not.toMatch(/"level":(50|60)/);
  });
});
