import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MikroORM } from '@mikro-orm/postgresql';
import { exportLog, SealKey, schemas, sealAccessLog } from '@tsunagi/casework';
import { openOrm } from '@tsunagi/database';
import { verifyExport } from 'tsunagi/audit/verify';
import { until } from '../../kit/worker.js';
import { region, World } from '../../kit/world.js';

type Entry = Record<string, any>;

const key = new SealKey(Buffer.alloc(32, 3).toString('base64'));
const seals = 12;
let world: World;
let orm: MikroORM;
let log: Entry[];
let heads: Entry[];

/** A log of a few hundred lines under a dozen seals, with a few that are not sealed yet. */
beforeAll(async () => {
  world = await World.open();
  orm = await openOrm(world.database.workerUrl, schemas, 1);
  const tenant = await world.tenant('釧路', 'city');
  for (let at = 0; at <= seals; at++) {
    await world.database.see.query(
      `insert into access_log (region_id, log_id, owner_tenant_id, actor_tenant_id, actor_staff_id, actor_label, action, operation, person_id, subject_kind, basis, request_id)
       select $1, gen_random_uuid(), $2, $2, gen_random_uuid(), '釧路市 CW', 'read', 'PersonPage', gen_random_uuid(), 'Person', 'own', 'r' || n from generate_series(1, $3) n`,
      [region, tenant, 8 + at * 3],
    );
    // A transaction of another test on the same server holds the seal back for a moment.
    if (at < seals) await until('these lines are sealed', async () => (await sealAccessLog(orm, region, key)) > 0);
  }
  log = [];
  await exportLog(orm, region, key, null, (line) => void log.push(JSON.parse(JSON.stringify(line)) as Entry));
  heads = log.filter((each) => each.kind === 'seal');
});
afterAll(async () => {
  await orm.close();
  await world.close();
});

const text = (entries: Entry[]): string => entries.map((entry) => JSON.stringify(entry)).join('\n');
const copy = (): Entry[] => structuredClone(log);

/** Dice that fall the same way in every run. */
const dice = (seed: number) => {
  let state = seed;
  return (sides: number): number => {
    state = createHash('sha256').update(`${seed} ${state}`).digest().readUInt32BE();
    return state % sides;
  };
};
const pick = <T>(roll: (sides: number) => number, of: T[]): T => of[roll(of.length)] as T;
const indexes = (entries: Entry[], kind: string): number[] => entries.flatMap((each, at) => (each.kind === kind ? [at] : []));

/** What somebody could do to a file: each gives another file. */
const tamperings: Record<string, (entries: Entry[], roll: (sides: number) => number) => Entry[]> = {
  edit: (entries, roll) => {
    const entry = entries[roll(entries.length)] as Entry;
    const field = pick(
      roll,
      Object.keys(entry).filter((each) => each !== 'kind'),
    );
    const value = entry[field];
    entry[field] = typeof value === 'number' ? value + 1 : value === null ? 'x' : changed(String(value), roll);
    return entries;
  },
  delete: (entries, roll) => entries.toSpliced(roll(entries.length), 1),
  insert: (entries, roll) => {
    const line = { ...(entries[pick(roll, indexes(entries, 'line'))] as Entry), log_id: crypto.randomUUID() };
    return entries.toSpliced(roll(entries.length + 1), 0, line);
  },
  duplicate: (entries, roll) => {
    const at = roll(entries.length);
    return entries.toSpliced(at, 0, structuredClone(entries[at] as Entry));
  },
  reorder: (entries, roll) => {
    const [one, other] = [roll(entries.length), roll(entries.length)];
    const apart = one === other ? (other + 1) % entries.length : other;
    return entries.with(one, entries[apart] as Entry).with(apart, entries[one] as Entry);
  },
  truncate: (entries, roll) => entries.slice(0, roll(entries.length)),
  dropSeal: (entries, roll) => {
    const at = pick(roll, indexes(entries, 'seal'));
    const next = entries.findIndex((each, index) => index > at && each.kind !== 'line');
    return entries.toSpliced(at, next - at);
  },
};

/** One letter made another that means something else: a case of base64 that decodes alike is no change. */
function changed(value: string, roll: (sides: number) => number): string {
  const at = roll(Math.max(1, value.length - 3));
  const letter = value[at] === '7' ? '4' : '7';
  return value.slice(0, at) + letter + value.slice(at + 1);
}

/** What whoever holds the key can do besides: take lines away or change them and sign a chain that is sound in itself. */
function signedAnew(entries: Entry[], until: number): Entry[] {
  const sha = (value: string) => createHash('sha256').update(value).digest('hex');
  const columns = Object.keys(entries.find((each) => each.kind === 'line') as Entry).filter((each) => each !== 'kind');
  const leaf = (line: Entry) => sha(`leaf\n${JSON.stringify(columns.map((column) => line[column]))}`);
  const digest = (lines: Entry[]) => sha(`leaves\n${lines.map(leaf).join('\n')}`);
  const out: Entry[] = [entries[0] as Entry];
  let previous = '0'.repeat(64);
  const starts = indexes(entries, 'seal').slice(0, until);
  for (const at of starts) {
    const seal = { ...(entries[at] as Entry) };
    const end = entries.findIndex((each, index) => index > at && each.kind !== 'line');
    const lines = entries.slice(at + 1, end);
    Object.assign(seal, { previous, entries: lines.length, leaves: digest(lines) });
    seal.hash = sha(
      `seal\n${JSON.stringify([seal.region, seal.number, seal.previous, seal.horizon, seal.entries, seal.leaves, seal.sealedAt])}`,
    );
    seal.signature = key.sign(seal.hash);
    previous = seal.hash;
    out.push(seal, ...lines);
  }
  const at = '2026-11-22T00:00:00.000Z';
  const closing = [region, starts.length, previous, 0, digest([]), at];
  out.push({ kind: 'unsealed', entries: 0 });
  out.push({ kind: 'end', seals: starts.length, head: previous, unsealed: 0, at, signature: key.sign(JSON.stringify(closing)) });
  return out;
}

describe('an exported log', () => {
  it('is sound as it leaves', () => {
    expect(verifyExport(text(log), text(heads))).toMatchObject({ sound: true, seals, headsFound: seals });
  });

  it.each(Object.keys(tamperings))('shows every %s', (name) => {
    const original = text(log);
    const unseen: string[] = [];
    let tried = 0;
    for (let seed = 1; tried < 200; seed++) {
      const tampered = text((tamperings[name] as (typeof tamperings)['edit'])(copy(), dice(seed)));
      if (tampered === original) continue;
      tried++;
      if (verifyExport(tampered).sound) unseen.push(`seed ${seed}`);
    }
    expect(unseen).toEqual([]);
  });

  it('shows one that its own keeper has rolled back or rewritten and signed anew, to whoever kept a head', () => {
    const unseen: string[] = [];
    for (let seed = 1; seed <= 150; seed++) {
      const roll = dice(seed);
      const forked = copy();
      const victim = pick(roll, indexes(forked, 'line').slice(0, -60));
      if (seed % 3 === 0) forked.splice(victim, 1);
      else if (seed % 3 === 1) (forked[victim] as Entry).actor_staff_id = crypto.randomUUID();
      const until = seed % 3 === 2 ? roll(seals) : seals;
      const rewritten = text(signedAnew(forked, until));
      // In itself it is sound: only the kept heads tell.
      if (!verifyExport(rewritten).sound) throw new Error(`seed ${seed}: the attacker of this test cannot write a chain.`);
      if (verifyExport(rewritten, text(heads)).sound) unseen.push(`seed ${seed}`);
    }
    expect(unseen).toEqual([]);
  });

  it('shows one that was signed with another key', () => {
    const other = new SealKey(Buffer.alloc(32, 9).toString('base64'));
    const entries = copy().map((each) => ({
      ...each,
      ...(each.publicKey && { publicKey: other.publicKey }),
      ...(each.kind === 'seal' && { signature: other.sign(each.hash) }),
    }));
    expect(verifyExport(text(entries), text(heads)).sound).toBe(false);
  });
});
