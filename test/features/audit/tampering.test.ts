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
/** The same as one of two organisations gets it: the lines of the other are covered. */
let part: Entry[];
let heads: Entry[];

/** A log of a few hundred lines under a dozen seals, with a few that are not sealed yet. */
beforeAll(async () => {
  world = await World.open();
  orm = await openOrm(world.database.workerUrl, schemas, 1);
  const tenant = await world.tenant('釧路', 'city');
  const other = await world.tenant('厚岸', 'council');
  for (let at = 0; at <= seals; at++) {
    await world.database.see.query(
      `insert into access_log (region_id, log_id, owner_tenant_id, actor_tenant_id, actor_staff_id, actor_label, action, operation, person_id, subject_kind, basis, request_id)
       select $1, gen_random_uuid(), owner, owner, gen_random_uuid(), '釧路市 CW', 'read', 'PersonPage', gen_random_uuid(), 'Person', 'own', 'r' || n
       from generate_series(1, $4) n, lateral (select case when n % 3 = 0 then $3::uuid else $2::uuid end as owner) o`,
      [region, tenant, other, 8 + at * 3],
    );
    // A transaction of another test on the same server holds the seal back for a moment.
    if (at < seals) await until('these lines are sealed', async () => (await sealAccessLog(orm, region, key)) > 0);
  }
  const exported = async (to: string | null): Promise<Entry[]> => {
    const lines: Entry[] = [];
    await exportLog(orm, region, key, to, (line) => void lines.push(JSON.parse(JSON.stringify(line)) as Entry));
    return lines;
  };
  [log, part] = [await exported(null), await exported(tenant)];
  heads = log.filter((each) => each.kind === 'seal');
});
afterAll(async () => {
  await orm.close();
  await world.close();
});

const text = (entries: Entry[]): string => entries.map((entry) => JSON.stringify(entry)).join('\n');
const copy = (entries = log): Entry[] => structuredClone(entries);
const sha = (value: string) => createHash('sha256').update(value).digest('hex');
const sealed = (seal: Entry): Entry => {
  const said = [seal.region, seal.number, seal.previous, seal.horizon, seal.entries, seal.leaves, seal.sealedAt];
  const hash = sha(`seal\n${JSON.stringify(said)}`);
  return { ...seal, hash, signature: key.sign(hash) };
};
const leaf = ({ kind: _, ...line }: Entry) => sha(`leaf\n${JSON.stringify(Object.values(line))}`);

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
  cover: (entries, roll) => {
    const at = pick(roll, indexes(entries, 'line'));
    return entries.with(at, { kind: 'covered', hash: leaf(entries[at] as Entry) });
  },
  coverForAnother: (entries, roll) => {
    const at = pick(roll, indexes(entries, 'line'));
    const [head, end] = [entries[0] as Entry, entries.at(-1) as Entry];
    const covering = { ...end, covered: end.covered + 1 };
    return entries
      .with(at, { kind: 'covered', hash: leaf(entries[at] as Entry) })
      .with(0, { ...head, tenant: crypto.randomUUID() })
      .with(-1, covering);
  },
  truncate: (entries, roll) => entries.slice(0, roll(entries.length)),
  dropSeal: (entries, roll) => {
    const at = pick(roll, indexes(entries, 'seal'));
    const next = entries.findIndex((each, index) => index > at && each.kind !== 'line' && each.kind !== 'covered');
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
  const digest = (lines: Entry[]) => sha(`leaves\n${lines.map(leaf).join('\n')}`);
  const out: Entry[] = [entries[0] as Entry];
  let previous = '0'.repeat(64);
  const starts = indexes(entries, 'seal').slice(0, until);
  for (const at of starts) {
    const end = entries.findIndex((each, index) => index > at && each.kind !== 'line');
    const lines = entries.slice(at + 1, end);
    const seal = sealed({ ...(entries[at] as Entry), previous, entries: lines.length, leaves: digest(lines) });
    previous = seal.hash;
    out.push(seal, ...lines);
  }
  const at = '2026-11-22T00:00:00.000Z';
  const closing = [region, null, starts.length, previous, 0, 0, digest([]), at];
  out.push({ kind: 'unsealed', entries: 0 });
  out.push({
    kind: 'end',
    seals: starts.length,
    head: previous,
    unsealed: 0,
    covered: 0,
    at,
    signature: key.sign(JSON.stringify(closing)),
  });
  return out;
}

describe('an exported log', () => {
  it('is sound as it leaves', () => {
    expect(verifyExport(text(log), text(heads))).toMatchObject({ sound: true, seals, headsFound: seals });
  });

  it.each(Object.keys(tamperings))('shows every %s', (name) => {
    const unseen: string[] = [];
    for (const entries of [log, part]) {
      const original = text(entries);
      let tried = 0;
      for (let seed = 1; tried < 100; seed++) {
        const tampered = text((tamperings[name] as (typeof tamperings)['edit'])(copy(entries), dice(seed)));
        if (tampered === original) continue;
        tried++;
        if (verifyExport(tampered).sound) unseen.push(`seed ${seed}, for ${entries === log ? 'all' : 'one'}`);
      }
    }
    expect(unseen).toEqual([]);
  });

  it('says for whom it was written, and how much of it is covered', () => {
    const covered = part.filter(({ kind }) => kind === 'covered').length;
    expect(covered).toBeGreaterThan(50);
    expect(verifyExport(text(log))).toMatchObject({ sound: true, tenant: null, covered: 0 });
    expect(verifyExport(text(part), text(heads))).toMatchObject({ sound: true, tenant: expect.any(String), covered, headsFound: seals });
  });

  it('is not sound beside two kept heads that say different things of one number, in whatever order', () => {
    const fork = sealed({ ...(heads[4] as Entry), leaves: sha('another log') });
    for (const kept of [
      [fork, heads[4]],
      [heads[4], fork],
    ])
      expect(verifyExport(text(log), text(kept as Entry[]))).toMatchObject({ sound: false, fault: expect.stringContaining('二通り') });
    expect(verifyExport(text(log), text([heads[4], heads[4]] as Entry[])).sound).toBe(true);
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

  it('is not praised for heads that are not there, nor blamed for one that its keeper has changed', () => {
    for (const nothing of ['', '\n', []])
      expect(verifyExport(text(log), nothing)).toMatchObject({ sound: false, fault: expect.stringContaining('一枚もない') });
    const { leaves: _, ...rest } = heads[4] as Entry;
    for (const changed of [{ ...rest, leaves: sha('x') }, { ...(heads[4] as Entry), hash: sha('x') }, { ...rest, kind: 'line' }, null])
      expect(verifyExport(text(log), text([heads[3], changed] as Entry[]))).toMatchObject({
        sound: false,
        fault: expect.stringContaining('控えた封'),
      });
  });

  it('is read in whatever pieces it comes, and no further than its first fault', () => {
    const whole = text(log);
    for (const size of [1, 7, 4096]) {
      const pieces = Array.from({ length: Math.ceil(whole.length / size) }, (_, at) => whole.slice(at * size, (at + 1) * size));
      expect(verifyExport(pieces, pieces)).toMatchObject({ sound: false, fault: expect.stringContaining('控えた封') });
      expect(verifyExport(pieces, text(heads))).toMatchObject({ sound: true, seals, headsFound: seals });
    }
    let read = 0;
    function* withoutEnd(): Generator<string> {
      yield `${text(log.slice(0, 3))}\n{"kind":"no such thing"}\n`;
      for (;;) {
        read++;
        yield `${JSON.stringify(log[2])}\n`;
      }
    }
    expect(verifyExport(withoutEnd()).sound).toBe(false);
    expect(read).toBeLessThan(3);
    function* lineWithoutEnd(): Generator<string> {
      for (;;) yield 'x'.repeat(1000);
    }
    expect(verifyExport(lineWithoutEnd())).toMatchObject({ sound: false, fault: expect.stringContaining('長すぎます') });
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
