import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, mkdtempSync, openSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MikroORM } from '@mikro-orm/postgresql';
import { exportLog, SealKey, schemas, sealAccessLog } from '@tsunagi/casework';
import { openOrm } from '@tsunagi/database';
import pg from 'pg';
import { verifyExport } from 'tsunagi/audit/verify';
import { given } from '../../kit/given.js';
import { region, type TestStaff, World } from '../../kit/world.js';

const verifier = fileURLToPath(import.meta.resolve('tsunagi/audit/verify'));

let world: World;
let orm: MikroORM;
let city: TestStaff;
let council: TestStaff;
let person: string;
const key = new SealKey(Buffer.alloc(32, 3).toString('base64'));

/** A log as the worker would seal it, of so many seals over so many lines each; written without holding it. */
function writeLongLog(file: string, seals: number, each: number): number {
  const sha = (words: string) => createHash('sha256').update(words).digest('hex');
  const out = openSync(file, 'w');
  const write = (entry: object) => writeSync(out, `${JSON.stringify(entry)}\n`);
  const { publicKey } = key;
  write({ kind: 'tsunagi-access-log', version: 2, region, tenant: null, publicKey });
  let previous = '0'.repeat(64);
  for (let number = 1; number <= seals; number++) {
    const lines = Array.from({ length: each }, (_, at) => ({
      written_in: String(number),
      log_id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
      ...{ at: '2026-11-22T00:00:00.000000Z', owner_tenant_id: 'o', actor_tenant_id: 'o', actor_staff_id: 's' },
      ...{ actor_label: '釧路市役所 生活福祉事務所 ケースワーカー', action: 'read', operation: 'PersonPage', purpose: 'assigned' },
      ...{ person_id: `p${at}`, subject_kind: 'SupportRecord', field_group: 'records', basis: 'own', request_id: `7KQ2M-${at}` },
    }));
    const leaves = sha(`leaves\n${lines.map((line) => sha(`leaf\n${JSON.stringify(Object.values(line))}`)).join('\n')}`);
    const said = { region, number, previous, horizon: String(number + 1), entries: each, leaves, sealedAt: '2026-11-22T00:00:00.000Z' };
    const hash = sha(`seal\n${JSON.stringify(Object.values(said))}`);
    write({ kind: 'seal', ...said, hash, publicKey, signature: key.sign(hash) });
    for (const line of lines) write({ kind: 'line', ...line });
    previous = hash;
  }
  const end = { seals, head: previous, unsealed: 0, covered: 0 };
  const at = '2026-11-22T00:00:00.000Z';
  const signature = key.sign(JSON.stringify([region, null, seals, previous, 0, 0, sha('leaves\n'), at]));
  write({ kind: 'unsealed', entries: 0 });
  write({ kind: 'end', ...end, at, signature });
  closeSync(out);
  return seals * each;
}

beforeAll(async () => {
  world = await World.open();
  orm = await openOrm(world.database.workerUrl, schemas, 2);
  city = await world.staff(await world.tenant('釧路', 'city'), ['caseworker']);
  council = await world.staff(await world.tenant('厚岸', 'council'), ['consultation_supporter']);
  person = await given(world).person(city);
});
afterAll(async () => {
  await orm.close();
  await world.close();
});

const look = () =>
  city.ask(`query ($id: ID!) { person(id: $id, purpose: ASSIGNED) { identity { familyName } contact { phone } } }`, { id: person });
const seal = () => sealAccessLog(orm, region, key);
/**
 * Seals until every line is covered; gives what each seal held. The transactions of all databases of the cluster share
 * one sequence, and the oldest of any of them holds the seals back: beside other tests one seal may not be enough.
 */
async function sealAll(): Promise<number[]> {
  const seals: number[] = [];
  for (const end = Date.now() + 60_000; verifyExport(text(await exported())).unsealed > 0; ) {
    if (Date.now() > end) throw new Error('Some lines stay without a seal.');
    seals.push(await seal());
    await new Promise((wake) => setTimeout(wake, 100));
  }
  return seals.filter((lines) => lines > 0);
}
const sum = (numbers: number[]): number => numbers.reduce((total, each) => total + each, 0);
const exported = async (by = key, tenant: string | null = null): Promise<object[]> => {
  const lines: object[] = [];
  await exportLog(orm, region, by, tenant, (line) => void lines.push(line));
  return lines;
};
const text = (lines: object[]): string => lines.map((line) => JSON.stringify(line)).join('\n');
const logged = async (): Promise<number> => Number((await world.database.see.query('select count(*) from access_log')).rows[0].count);

describe('the sealed log', () => {
  it('covers every line once, whatever is still being written meanwhile', async () => {
    await look();
    // A slow writer, begun before the seal and committed after it.
    const slow = new pg.Client({ connectionString: world.database.gatewayUrl });
    await slow.connect();
    await slow.query('begin');
    const line = `insert into access_log (region_id, log_id, owner_tenant_id, actor_tenant_id, actor_staff_id, actor_label, action, operation, person_id, subject_kind, basis, request_id)
      values ($1, gen_random_uuid(), $2, $2, $3, '遅い書き手', 'read', 'slow', $3, 'Person', 'own', 'r')`;
    await slow.query(line, [region, city.tenantId, city.staffId]);
    await look();
    const early = await seal();
    expect(early).toBeLessThan(await logged());
    await slow.query('commit');
    await slow.end();
    await look();
    const seals = [early, ...(await sealAll())].filter((lines) => lines > 0);
    expect(sum(seals)).toBe(await logged());
    expect(await seal()).toBe(0);
    expect(verifyExport(text(await exported()))).toMatchObject({ sound: true, seals: seals.length, sealed: sum(seals), unsealed: 0 });
  });

  it('is continued by two sealers at once without a fork', async () => {
    await look();
    await Promise.allSettled([seal(), seal(), seal()]);
    await sealAll();
    expect(verifyExport(text(await exported()))).toMatchObject({ sound: true, sealed: await logged() });
  });

  it('names the lines that no seal covers yet', async () => {
    await look();
    const open = verifyExport(text(await exported()));
    expect(open).toMatchObject({ sound: true, unsealed: 2 });
    await sealAll();
  });

  it('shows an organisation its own lines and covers the rest, and the chain holds', async () => {
    const lines = await exported(key, council.tenantId);
    expect(text(lines)).not.toContain(city.staffId);
    expect(verifyExport(text(lines))).toMatchObject({ sound: true, sealed: await logged() });
  });

  it('hands its seals to the privacy officer of any organisation, to be kept, and to nobody else', async () => {
    const officer = await world.staff(council.tenantId, ['privacy_officer']);
    const kept = await officer.browser.get('/audit/seals.jsonl');
    expect(verifyExport(text(await exported()), kept.body)).toMatchObject({ sound: true, headsFound: kept.body.trim().split('\n').length });
    expect((await council.browser.get('/audit/seals.jsonl')).statusCode).toBe(404);
  });

  it('is read whole by the worker alone, and only while it seals', async () => {
    for (const url of [world.database.gatewayUrl, world.database.workerUrl]) {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      const settings = (seals: string) => `select set_config('app.region', '${region}', false), set_config('app.seals', '${seals}', false)`;
      await client.query(settings('on'));
      const whole = (await client.query('select count(*)::int as n from access_log')).rows[0].n;
      expect([url === world.database.workerUrl, whole > 0]).toEqual([url === world.database.workerUrl, url === world.database.workerUrl]);
      await client.query(settings(''));
      expect((await client.query('select count(*)::int as n from access_log')).rows[0].n).toBe(0);
      await client.end();
    }
  });

  it('is checked by one file that needs nothing but Node', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'tsunagi-audit-'));
    const file = path.join(folder, 'export.jsonl');
    const lines = await exported();
    writeFileSync(file, text(lines));
    writeFileSync(path.join(folder, 'heads.jsonl'), text(lines.filter((line) => (line as { kind: string }).kind === 'seal')));
    const bare = path.join(folder, 'verify.mjs');
    execFileSync('cp', [verifier, bare]);
    const run = (...args: string[]) =>
      execFileSync(process.execPath, [bare, ...args], { cwd: folder, encoding: 'utf8', env: {}, stdio: 'pipe' });
    expect(run('export.jsonl', '--heads', 'heads.jsonl')).toContain('改ざんは見つかりません');
    writeFileSync(path.join(folder, 'none.jsonl'), '');
    expect(() => run('export.jsonl', '--heads', 'none.jsonl')).toThrow(/一枚もない/);
    expect(() => run('nowhere.jsonl')).toThrow(/確かめていません/);
    writeFileSync(file, text(lines.slice(0, -1)));
    expect(() => run('export.jsonl')).toThrow(/信用できません/);
  });

  it('is checked in a room that is far smaller than the log', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'tsunagi-audit-'));
    const file = path.join(folder, 'export.jsonl');
    const lines = writeLongLog(file, 60, 2_000);
    // What is read is three times what the program may hold.
    expect(statSync(file).size).toBeGreaterThan(48 * 1024 * 1024);
    const said = execFileSync(process.execPath, ['--max-old-space-size=16', verifier, file], { encoding: 'utf8', env: {}, stdio: 'pipe' });
    expect(said).toContain(`封のある行 ${lines}：改ざんは見つかりません`);
  });
});
