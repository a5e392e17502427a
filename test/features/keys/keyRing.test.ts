import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IdSeal } from '@tsunagi/gateway';
import fc from 'fast-check';
import { TOTP } from 'otpauth';
import { goodPassword, setPassword, signIn } from '../../kit/accounts.js';
import { tsunagi } from '../../kit/cli.js';
import { freshDatabase, type TestDatabase } from '../../kit/database.js';
import { given } from '../../kit/given.js';
import { scratchFolder } from '../../kit/scratchFolder.js';
import { region, secretKeyOfTests, type TestStaff, World } from '../../kit/world.js';

const newKey = (): string => randomBytes(32).toString('base64');
const key = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('base64'));

describe('A change of key', () => {
  it('leaves every id and every sealed text open until the key is taken away, and seals nothing with it any more', () => {
    fc.assert(
      fc.property(key, key, key, fc.uuid(), fc.string(), (first, second, third, uuid, text) => {
        fc.pre(new Set([first, second, third]).size === 3);
        const [before, after, retired] = [new IdSeal(first), new IdSeal(third, [second, first]), new IdSeal(third)];
        const [id, sealed] = [before.seal('Person', region, uuid), before.sealText(text, 'somebody')];
        const opened = { kind: 'Person', region, uuid };
        expect([after.open(id), after.openText(sealed, 'somebody')]).toEqual([opened, text]);
        expect([after.openText(sealed, 'somebody else'), retired.open(id), retired.openText(sealed, 'somebody')]).toEqual([
          null,
          null,
          null,
        ]);
        expect([before.open(after.seal('Person', region, uuid)), retired.open(after.seal('Person', region, uuid))]).toEqual([null, opened]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('An installation whose key was changed', () => {
  let database: TestDatabase;
  let before: World;
  let after: World;
  let staff: TestStaff;
  let person: string;
  const changed = newKey();

  beforeAll(async () => {
    database = await freshDatabase();
    before = await World.open({}, [], Promise.resolve(database));
    staff = await before.staff(await before.tenant('釧路', 'city'), ['caseworker']);
    await setPassword(before, staff);
    person = await given(before).person(staff);
    after = await World.open(
      { secretKey: changed, previousKeys: [secretKeyOfTests] },
      [],
      Promise.resolve({ ...database, drop: async () => {} }),
    );
  });
  afterAll(async () => {
    await after.close();
    await before.close();
  });

  const page = 'query ($id: ID!) { person(id: $id) { id number } }';
  const sharing = (world: World) => {
    const browser = world.browser();
    for (const [name, value] of staff.browser.cookies) browser.cookies.set(name, value);
    return browser;
  };

  it('opens the links and places in lists that it gave out before, and gives out new ones', async () => {
    const browser = sharing(after);
    const { data, errors } = await browser.ask(page, { id: person });
    expect(errors).toBeUndefined();
    expect(data.person.id).not.toBe(person);
    expect((await browser.ask(page, { id: data.person.id })).data.person).toEqual(data.person);
    expect((await staff.ask(page, { id: data.person.id })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('takes the codes of authenticator apps that were set up before, and seals their secret anew with the first of them', async () => {
    const begun = await staff.ask(
      'mutation ($input: BeginTotpInput!) { beginTotp(input: $input) { ... on TotpSecretPayload { secret } } }',
      {
        input: { password: goodPassword },
      },
    );
    const { secret } = begun.data.beginTotp;
    const code = (step: number) => new TOTP({ secret }).generate({ timestamp: Date.now() + step * 30_000 });
    await staff.ask('mutation ($code: String!) { confirmTotp(input: { code: $code }) { __typename } }', { code: code(-1) });
    const sealed = async () =>
      (await database.see.query('select secret_sealed from totp_credential where staff_id = $1', [staff.staffId])).rows[0].secret_sealed;
    const old = await sealed();
    const input = { login: staff.login, password: goodPassword, code: code(0) };
    expect((await after.browser().ask(signIn, { input })).data.signIn).toMatchObject({ __typename: 'SignedIn' });
    expect(await sealed()).not.toBe(old);
    const retired = new IdSeal(changed);
    expect(retired.openText(old, `totp ${region} ${staff.staffId}`)).toBeNull();
    expect(retired.openText(await sealed(), `totp ${region} ${staff.staffId}`)).toBe(secret);
  });
});

describe('tsunagi secret', () => {
  const folder = scratchFolder('keys');
  const kept = () => JSON.parse(readFileSync(path.join(folder, 'secrets.json'), 'utf8'));

  it('changes the key of an installation on one machine, keeps the one before until it is retired, and the key of the seals for good', async () => {
    mkdirSync(folder, { recursive: true });
    const env = { TSUNAGI_DATA: folder };
    expect((await tsunagi(env, 'secret', 'rotate', '--json')).json).toEqual({ previousKeys: 1 });
    const first = kept();
    expect((await tsunagi(env, 'secret', 'rotate', '--json')).json).toEqual({ previousKeys: 2 });
    const second = kept();
    expect(second.previousKeys).toEqual([first.secretKey, ...first.previousKeys]);
    expect(second.sealKey).toBe(first.sealKey);
    expect((await tsunagi(env, 'secret', 'retire', '--json')).json).toEqual({ retired: 2 });
    expect(kept()).toEqual({ ...second, previousKeys: [] });
  });

  it('writes the two lines where the key stands in the environment, and touches no file', async () => {
    const [now, earlier] = [newKey(), newKey()];
    const env = { TSUNAGI_DATA: scratchFolder(`env-${randomUUID()}`), TSUNAGI_SECRET_KEY: now, TSUNAGI_PREVIOUS_SECRET_KEYS: earlier };
    const { json } = await tsunagi(env, 'secret', 'rotate', '--json');
    expect(json.previousSecretKeys).toBe(`${now},${earlier}`);
    expect(Buffer.from(json.secretKey, 'base64')).toHaveLength(32);
    const { stdout } = await tsunagi(env, 'secret', 'rotate');
    expect(stdout).toMatch(/^TSUNAGI_SECRET_KEY=\S+\nTSUNAGI_PREVIOUS_SECRET_KEYS=\S+$/m);
  });

  it('changes no key in a folder that no gateway reads: beside an external database the key is asked for', async () => {
    const folder = scratchFolder(`outside-${randomUUID()}`);
    const env = { TSUNAGI_DATA: folder, DATABASE_URL: 'postgres://somewhere/else' };
    for (const act of ['rotate', 'retire']) {
      const { exit, stderr } = await tsunagi(env, 'secret', act);
      expect([exit, stderr]).toEqual([1, expect.stringContaining('TSUNAGI_SECRET_KEY')]);
    }
    expect(existsSync(path.join(folder, 'secrets.json'))).toBe(false);
  });
});
