import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { buildSchema, getNamedType, isInputObjectType } from 'graphql';
import type { TestStaff, World } from '../../kit/world.js';

/** How often a password was really tried, and how dear each try was: counted where the library does it, timed nowhere. */
const tried: string[] = [];
const argon2 = createRequire(import.meta.resolve('@tsunagi/casework')).resolve('@node-rs/argon2');
const real = createRequire(argon2)(argon2) as { hash: unknown; verify(stored: string, password: string): Promise<boolean> };
jest.unstable_mockModule(argon2, () => ({
  ...real,
  verify: (stored: string, password: string) => {
    tried.push(stored.split('$').slice(0, 4).join('$'));
    return real.verify(stored, password);
  },
}));
const { World: Opened } = await import('../../kit/world.js');
const { goodPassword, setPassword, signIn } = await import('../../kit/accounts.js');
const { statementOf } = await import('../../kit/badInput.js');
const { samples } = await import('../badinput/samples.js');
const { Lay } = await import('../../kit/lay.js');
const { setUpTotp } = await import('../../kit/totp.js');

const schema = buildSchema(readFileSync(new URL('../../../schema/schema.graphql', import.meta.url), 'utf8'));
let world: World;
let lay: Awaited<ReturnType<typeof Lay.out>>;
let staff: TestStaff;
beforeAll(async () => {
  const opening = Opened.open();
  world = await opening;
  lay = await Lay.out(opening);
  staff = await world.staff(lay.city.tenantId, ['caseworker']);
  for (const each of [staff, lay.city]) await setPassword(world, each);
  await world.browser().ask(signIn, { input: { login: 'warm-up', password: 'the decoy is made at the first try' } });
});
afterEach(async () => {
  tried.length = 0;
  await world.database.see.query('delete from sign_in_counter');
});
afterAll(() => world.close());

/** Whatever takes a password, a code, a link or the answer of a device. */
const secrets = ['password', 'code', 'current', 'token', 'response', 'key'];
const proving = Object.values(schema.getMutationType()?.getFields() ?? {})
  .filter(({ args }) => {
    const type = getNamedType(args[0]?.type);
    return isInputObjectType(type) && Object.keys(type.getFields()).some((name) => secrets.includes(name));
  })
  .map(({ name }) => name)
  // Codes of a list, not of a person.
  .filter((name) => !isCodeOfList(name));

function isCodeOfList(mutation: string): boolean {
  const type = getNamedType(schema.getMutationType()?.getFields()[mutation]?.args[0]?.type);
  const code = isInputObjectType(type) ? type.getFields().code : undefined;
  return code !== undefined && String(getNamedType(code.type)) !== 'String';
}

interface Told {
  __typename: string;
  code?: string;
}

/** One document that names mutations many times; what each of them was told. */
async function many(
  names: string[],
  by = lay.city.browser,
  spread: (fields: string) => string = (fields) => `{ ${fields} }`,
): Promise<Told[]> {
  const inputs: Record<string, unknown> = {};
  const variables: string[] = [];
  const fields: string[] = [];
  for (const [at, name] of names.entries()) {
    const [, type = '', selection = ''] = /\(\$input: (\S+)\) \{ \w+\(input: \$input\) (\{.*\}) \}$/.exec(statementOf(schema, name)) ?? [];
    inputs[`i${at}`] = await samples[name]?.input(lay);
    variables.push(`$i${at}: ${type}`);
    fields.push(`a${at}: ${name}(input: $i${at}) ${selection}`);
  }
  const query = `mutation many(${variables.join(', ')}) ${spread(fields.join(' '))}`;
  const { data, errors } = await by.ask(query, inputs);
  if (!data) throw new Error(JSON.stringify(errors));
  const refusal = (alias: string) => errors?.find(({ path }) => path?.[0] === alias)?.extensions.reason;
  return Object.entries(data).map(([alias, each]) => (each as Told | null) ?? { __typename: 'error', code: refusal(alias) });
}

const attemptsIn = (told: Told[]): number => told.filter(({ code }) => code !== 'ONE_AT_A_TIME').length;

describe('One request is one attempt', () => {
  it('is said for each mutation that takes a proof of who somebody is', () => {
    expect(proving.sort()).toEqual(
      [
        'acceptInvitation',
        'beginOidcLink',
        'beginPasskey',
        'beginTotp',
        'changePassword',
        'confirmTotp',
        'finishPasskey',
        'removePasskey',
        'removeTotp',
        'signIn',
        'signInDemo',
        'signInWithPasskey',
        'unlinkMyOidc',
      ].sort(),
    );
  });

  it.each(proving)('however often %s stands in it under other names', async (name) => {
    const told = await many(Array.from({ length: 15 }, () => name));
    expect(attemptsIn(told)).toBe(1);
    expect(tried.length).toBeLessThanOrEqual(1);
  });

  it('however many ways in it tries', async () => {
    expect(attemptsIn(await many([...proving, ...proving]))).toBe(1);
    expect(tried.length).toBeLessThanOrEqual(1);
  });

  it('wherever they stand: behind fragments and directives too', async () => {
    const told = await many(
      ['signIn', 'signIn', 'changePassword'],
      lay.city.browser,
      (fields) => `{ ...all ... @include(if: true) { ...all } } fragment all on Mutation { ${fields} }`,
    );
    expect(attemptsIn(told)).toBe(1);
    expect(tried.length).toBeLessThanOrEqual(1);
  });

  it('and a list of requests is none', async () => {
    const one = { query: signIn, variables: { input: { login: staff.login, password: 'a guess of enough length' } } };
    const { body } = await world.browser().post('/graphql', JSON.stringify(Array(20).fill(one)));
    expect(body).toContain('BAD_REQUEST');
    expect(tried).toEqual([]);
  });
});

/** Everything that a request shows and costs: its bytes, the tries of a password, and what was asked of PostgreSQL. */
async function shown(query: string, input: object, anew = true) {
  tried.length = 0;
  if (anew) await world.database.see.query('delete from sign_in_counter');
  const browser = world.browser(`198.51.100.${Math.floor(Math.random() * 250)}`);
  let answer: { body: string; headers?: Record<string, unknown> } = { body: '' };
  const flights = await world.flightsOf(async () => {
    answer = await browser.post('/graphql', { query, variables: { input } });
  });
  const { date: _date, 'x-request-id': _number, ...headers } = answer.headers ?? {};
  return {
    status: browser.status,
    body: answer.body.replace(/"requestId":"[^"]*"/g, ''),
    headers,
    tried: [...tried],
    statements: flights.map((flight) => flight.map(({ text }) => text)),
  };
}

describe('Who tries names', () => {
  it('learns of none whether it exists: the same bytes, the same work, the same questions to PostgreSQL', async () => {
    const disabled = await world.staff(staff.tenantId, ['caseworker']);
    await setPassword(world, disabled);
    await world.database.see.query('update staff set disabled_at = now() where staff_id = $1', [disabled.staffId]);
    const withoutPassword = await world.staff(staff.tenantId, ['caseworker']);
    const guess = 'あてずっぽうのパスワード';
    await shown(signIn, { login: 'somebody-else', password: guess }); // connections are warm from here on
    const unknown = await shown(signIn, { login: 'nobody-at-all', password: guess });
    expect(unknown.body).toContain('SIGN_IN_FAILED');
    expect(unknown.tried).toEqual([expect.stringMatching(/^\$argon2id\$v=19\$m=19456,t=2,p=1/)]);
    expect(unknown.statements.flat().length).toBeGreaterThan(5);
    for (const [login, password] of [
      [staff.login, guess],
      [disabled.login, guess],
      [disabled.login, goodPassword],
      [withoutPassword.login, guess],
      [`　${staff.login.toUpperCase()} `, guess],
    ] as const)
      expect(await shown(signIn, { login, password })).toEqual(unknown);
  });

  it('learns of none whether it has a second factor, by a wrong password with a code or without one', async () => {
    const careful = await world.staff(staff.tenantId, ['caseworker']);
    await setPassword(world, careful);
    const codeNow = await setUpTotp(careful);
    const guess = 'あてずっぽうのパスワード';
    for (const code of [undefined, '123456', codeNow()]) {
      const more = code === undefined ? {} : { code };
      await shown(signIn, { login: 'somebody-else', password: guess, ...more });
      const unknown = await shown(signIn, { login: 'nobody-at-all', password: guess, ...more });
      expect(unknown.tried).toHaveLength(1);
      for (const { login } of [careful, staff]) expect(await shown(signIn, { login, password: guess, ...more })).toEqual(unknown);
    }
  });

  it('learns at the door of an office no more than the list of offices says: one that is not there is one without a provider', async () => {
    const { rows } = await world.database.see.query('select code from tenant where tenant_id = $1', [staff.tenantId]);
    const door = async (office: string) => {
      let answer: { statusCode: number; headers: Record<string, unknown>; body: string } | undefined;
      const flights = await world.flightsOf(async () => {
        const { statusCode, headers, body } = await world.app.inject({ method: 'GET', url: `/sign-in/oidc/${encodeURIComponent(office)}` });
        const { date: _date, 'x-request-id': number, ...others } = headers;
        answer = { statusCode, headers: { ...others, location: String(headers.location).replace(String(number), '') }, body };
      });
      await world.database.see.query('delete from sign_in_counter');
      return { answer, statements: flights.map((flight) => flight.map(({ text }) => text)) };
    };
    await door('warm');
    const nowhere = await door('nowhere');
    expect(nowhere.answer).toMatchObject({ statusCode: 303, headers: { location: '/?entry=refused&number=' } });
    expect(await door(rows[0].code)).toEqual(nowhere);
  });

  it('waits for an account that is not there exactly as for one that is', async () => {
    const waits = async (login: string) => {
      const told: unknown[] = [];
      for (let n = 0; n < 6; n++) {
        const { body, tried: work } = await shown(signIn, { login, password: 'あてずっぽうのパスワード' }, false);
        told.push([body, work]);
      }
      await world.database.see.query('delete from sign_in_counter');
      return told;
    };
    expect(await waits(staff.login)).toEqual(await waits('nobody-at-all'));
  });

  it('gets no further than a few dozen, however many names and passwords are sprayed from one address', async () => {
    const accounts = Array.from({ length: 120 }, (_, n) => (n % 10 === 0 ? staff.login : `name-${n}`));
    const browser = world.browser('203.0.113.9');
    for (const login of accounts) await browser.ask(signIn, { input: { login, password: 'ふつうのパスワード2026' } });
    expect(tried.length).toBeLessThanOrEqual(35);
    expect(tried.length).toBeGreaterThan(5);
  }, 60_000);
});

const accept = 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { __typename } }';
const invite = 'mutation ($input: InviteStaffInput!) { inviteStaff(input: $input) { ... on InvitationPayload { link } } }';

describe('Who holds a link that stands on a name', () => {
  it('learns by no password that is not its own whether there is an account: the same bytes and cookies, the same tries', async () => {
    const terms = { displayName: '浜 渚', displayKana: 'ハマ ナギサ', jobTitle: '職員', roles: ['INTAKE'], validFrom: '2026-04-01' };
    const admin = await world.staff(staff.tenantId, ['tenant_admin']);
    const answer = async (login: string, password: string) => {
      const { data } = await admin.ask(invite, { input: { ...terms, login } });
      return shown(accept, { token: new URL(data.inviteStaff.link).hash.slice(1), password });
    };
    const guess = 'あてずっぽうのパスワード あさひ';
    await answer('warm-1', guess);
    const [free, taken] = [await answer('mada-inai', guess), await answer(staff.login, guess)];
    expect(free.body).toContain('InvitationUsed');
    const untilUsed = ({ statements, ...rest }: typeof free) => {
      const all = statements.flat();
      return { ...rest, statements: all.slice(0, all.findIndex((text) => /update .*invitation/.test(text)) + 1) };
    };
    expect(untilUsed(free).statements.length).toBeGreaterThan(10);
    expect(untilUsed(taken)).toEqual(untilUsed(free));
    // From there on an account is opened, or its owner is told: the same ways to PostgreSQL, give or take none.
    expect(taken.statements.length).toBe(free.statements.length);
  });
});

describe('Who shows a device', () => {
  it('learns of none whether it is known: the same bytes, the same look at its answer, the same questions to PostgreSQL', async () => {
    const { Authenticator } = await import('../../kit/authenticator.js');
    const [known, unknown] = [new Authenticator('http://localhost'), new Authenticator('http://localhost')];
    await keep(known);
    const looked = jest.spyOn(SubtleCrypto.prototype, 'verify');
    const answer = async (device: typeof known) => {
      const { data } = await world.browser().ask('mutation { beginPasskeySignIn { ticket options } }');
      looked.mockClear();
      // By the hand of another: what is signed is not this answer.
      const response = { ...JSON.parse(device.get(data.beginPasskeySignIn.options)) };
      response.response.signature = JSON.parse(
        new Authenticator('http://localhost').get(data.beginPasskeySignIn.options),
      ).response.signature;
      const told = await shown(withDevice, { ticket: data.beginPasskeySignIn.ticket, response: JSON.stringify(response) });
      return { ...told, looks: looked.mock.calls.length };
    };
    await answer(unknown);
    const [here, there] = [await answer(known), await answer(unknown)];
    expect(here.body).toContain('SIGN_IN_FAILED');
    expect(here.looks).toBe(1);
    expect(there).toEqual(here);
  });
});

const withDevice = `mutation ($input: SignInWithPasskeyInput!) { signInWithPasskey(input: $input) { __typename ... on SignInRefused { code } } }`;
async function keep(device: { create(options: string): string }): Promise<void> {
  const begin = 'mutation ($input: BeginPasskeyInput!) { beginPasskey(input: $input) { ... on PasskeyOptionsPayload { ticket options } } }';
  const finish = 'mutation ($input: FinishPasskeyInput!) { finishPasskey(input: $input) { __typename } }';
  const { ticket, options } = (await staff.ask(begin, { input: { password: goodPassword } })).data.beginPasskey;
  const { data } = await staff.ask(finish, { input: { ticket, response: device.create(options), name: '机' } });
  expect(data.finishPasskey.__typename).toBe('PasskeyPayload');
}
