import type { MikroORM } from '@mikro-orm/postgresql';
import { transactByKey } from '@tsunagi/database';
import { AccessSeal } from './AccessSeal.js';
import { type Leaf, leafHash, leafSelect, leavesDigest, noSeal } from './chain.js';
import type { SealKey } from './SealKey.js';

const between = `select ${leafSelect} from access_log where region_id = ? and written_in >= ?::xid8 and (?::xid8 is null or written_in < ?::xid8)
  order by access_log.written_in, access_log.log_id`;

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
 * shows one organisation what it may read and covers the rest. One snapshot throughout.
 *
 * @systemOnly
 */
export const exportLog = (
  orm: MikroORM,
  region: number,
  key: SealKey,
  tenant: string | null,
  write: (line: object) => void,
): Promise<{ seals: number; unsealed: number }> =>
  transactByKey(orm, region, { 'app.seals': 'on' }, async (em, clock) => {
    write({ kind: 'tsunagi-access-log', version: 2, region, tenant, publicKey: key.publicKey });
    let covered = 0;
    const tell = (leaf: Leaf) => {
      const told = shown(leaf, tenant);
      if (told.kind === 'covered') covered++;
      write(told);
    };
    const seals = await em.find(AccessSeal, { regionId: region }, { orderBy: { number: 'asc' } });
    let from = '0';
    for (const seal of seals) {
      write(headOf(seal));
      for (const leaf of await em.execute<Leaf[]>(between, [region, from, seal.horizon, seal.horizon])) tell(leaf);
      from = seal.horizon;
    }
    const rest = await em.execute<Leaf[]>(between, [region, from, null, null]);
    const head = seals.at(-1)?.hash ?? noSeal;
    write({ kind: 'unsealed', entries: rest.length });
    for (const leaf of rest) tell(leaf);
    const end = [region, tenant, seals.length, head, rest.length, covered, leavesDigest(rest.map(leafHash)), clock.now.toISOString()];
    write({
      kind: 'end',
      seals: seals.length,
      head,
      unsealed: rest.length,
      covered,
      at: clock.now.toISOString(),
      signature: key.sign(JSON.stringify(end)),
    });
    return { seals: seals.length, unsealed: rest.length };
  });
