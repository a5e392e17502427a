import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { transactByKey } from '@tsunagi/database';
import { AccessSeal } from './AccessSeal.js';
import { digestOfLeaves, type Leaf, leafHash, leafSelect, noSeal } from './chain.js';
import type { SealKey } from './SealKey.js';

const within = 'region_id = ? and written_in >= ?::xid8 and (?::xid8 is null or written_in < ?::xid8)';
const counted = `select count(*)::int as entries from access_log where ${within}`;
const atOnce = 5000;
const next = `select ${leafSelect} from access_log where ${within} and (access_log.written_in, access_log.log_id) > (?::xid8, ?::uuid)
  order by access_log.written_in, access_log.log_id limit ${atOnce}`;
const firstKey = '00000000-0000-0000-0000-000000000000';

/** The lines of the log from one horizon to another, a few thousand at a time: a log of years is larger than any memory. */
async function* linesBetween(em: EntityManager, region: number, from: string, before: string | null): AsyncGenerator<Leaf> {
  let behind = [from, firstKey];
  for (let found = atOnce; found === atOnce; ) {
    const leaves = await em.execute<Leaf[]>(next, [region, from, before, before, ...behind]);
    yield* leaves;
    found = leaves.length;
    const last = leaves.at(-1);
    behind = [String(last?.written_in), String(last?.log_id)];
  }
}

/** The seals in their order, some hundred at a time. */
async function* sealsOf(em: EntityManager, region: number): AsyncGenerator<Seal> {
  const some = { orderBy: { number: 'asc' as const }, limit: 500, disableIdentityMap: true };
  for (let last = 0, found = 1; found > 0; ) {
    const seals = await em.find(AccessSeal, { regionId: region, number: { $gt: last } }, some);
    yield* seals;
    found = seals.length;
    last = seals.at(-1)?.number ?? last;
  }
}

type Seal = Pick<
  InstanceType<typeof AccessSeal>,
  'regionId' | 'number' | 'previous' | 'horizon' | 'entries' | 'leaves' | 'sealedAt' | 'hash' | 'publicKey' | 'signature'
>;

/** Seals as they are handed to other organisations: enough to show later that nothing before them was changed. */
export const headOf = (seal: Seal) => ({
  kind: 'seal' as const,
  region: seal.regionId,
  number: seal.number,
  previous: seal.previous,
  horizon: seal.horizon,
  entries: seal.entries,
  leaves: seal.leaves,
  sealedAt: seal.sealedAt.toISOString(),
  hash: seal.hash,
  publicKey: seal.publicKey,
  signature: seal.signature,
});

type Line = { kind: 'line' } & Leaf;
type Covered = { kind: 'covered'; hash: string };

/** A line in full, or for lines that are not this organisation's business only its hash: the chain holds either way. */
const shown = (leaf: Leaf, tenant: string | null): Line | Covered =>
  tenant === null || leaf.owner_tenant_id === tenant || leaf.actor_tenant_id === tenant
    ? { kind: 'line', ...leaf }
    : { kind: 'covered', hash: leafHash(leaf) };

/**
 * The sealed log of a region as lines of JSON: each seal, then what it covers; then the lines that no seal covers yet, and a
 * signed last line, which says for whom it was written and how much of it is covered: a line more or less is seen. `tenant`
 * shows one organisation what it may read and covers the rest. One snapshot throughout; `write` is waited for, so that no more
 * is in memory than goes out.
 *
 * @systemOnly
 */
export const exportLog = (
  orm: MikroORM,
  region: number,
  key: SealKey,
  tenant: string | null,
  write: (line: object) => void | Promise<void>,
): Promise<{ seals: number; unsealed: number }> =>
  transactByKey(orm, region, { 'app.seals': 'on' }, async (em, clock) => {
    await write({ kind: 'tsunagi-access-log', version: 2, region, tenant, publicKey: key.publicKey });
    let covered = 0;
    const tell = (leaf: Leaf) => {
      const told = shown(leaf, tenant);
      if (told.kind === 'covered') covered++;
      return write(told);
    };
    let [from, seals, head] = ['0', 0, noSeal];
    for await (const seal of sealsOf(em, region)) {
      await write(headOf(seal));
      for await (const leaf of linesBetween(em, region, from, seal.horizon)) await tell(leaf);
      [from, seals, head] = [seal.horizon, seals + 1, seal.hash];
    }
    const [rest] = await em.execute<{ entries: number }[]>(counted, [region, from, null, null]);
    const unsealed = rest?.entries ?? 0;
    await write({ kind: 'unsealed', entries: unsealed });
    const digest = digestOfLeaves();
    for await (const leaf of linesBetween(em, region, from, null)) {
      digest.add(leafHash(leaf));
      await tell(leaf);
    }
    const at = clock.now.toISOString();
    const signature = key.sign(JSON.stringify([region, tenant, seals, head, unsealed, covered, digest.hex(), at]));
    await write({ kind: 'end', seals, head, unsealed, covered, at, signature });
    return { seals, unsealed };
  });
