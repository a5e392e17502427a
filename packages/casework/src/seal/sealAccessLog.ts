import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { transactByKey } from '@tsunagi/database';
import { AccessSeal } from './AccessSeal.js';
import { type Leaf, leafHash, leafSelect, leavesDigest, noSeal, sealHash } from './chain.js';
import type { SealKey } from './SealKey.js';

const largestSeal = 5000;

/** Every transaction below it has ended, and what it committed is seen by this one. */
const horizonNow = `select pg_snapshot_xmin(pg_current_snapshot())::text as horizon`;

const lines = `select ${leafSelect} from access_log
  where region_id = ? and written_in >= ?::xid8 and written_in < ?::xid8 order by access_log.written_in, access_log.log_id`;

/**
 * The next lines, whole transactions only: at most as many as one seal may hold, unless a single transaction wrote more.
 * `horizon` is where the next seal begins.
 */
async function nextLines(em: EntityManager, region: number, from: string, horizon: string): Promise<{ leaves: Leaf[]; horizon: string }> {
  const found = await em.execute<Leaf[]>(`${lines} limit ${largestSeal + 1}`, [region, from, horizon]);
  if (found.length <= largestSeal) return { leaves: found, horizon };
  const cut = found[largestSeal]?.written_in as string;
  const whole = found.filter((leaf) => leaf.written_in !== cut);
  if (whole.length > 0) return { leaves: whole, horizon: cut };
  const after = String(BigInt(cut) + 1n);
  return { leaves: await em.execute<Leaf[]>(lines, [region, cut, after]), horizon: after };
}

/**
 * Seals what was written since the last seal. Readers and writers of the log wait for nobody: the order is that of the
 * transactions' numbers, taken below the oldest one still running, so no line comes late and none is left out. Of two
 * sealers side by side one finds its number taken and tries again later. Gives how many lines were sealed.
 *
 * @systemOnly
 */
export const sealAccessLog = (orm: MikroORM, region: number, key: SealKey): Promise<number> =>
  transactByKey(orm, region, { 'app.seals': 'on' }, async (em, clock) => {
    const [last] = await em.find(AccessSeal, { regionId: region }, { orderBy: { number: 'desc' }, limit: 1 });
    const [snapshot] = await em.execute<{ horizon: string }[]>(horizonNow);
    const reached = snapshot?.horizon ?? '0';
    // A database that was copied by its text counts its transactions anew; its log begins a new chain under a new key.
    if (last && BigInt(reached) < BigInt(last.horizon)) throw new Error('The log was sealed further than this database has come.');
    const { leaves, horizon } = await nextLines(em, region, last?.horizon ?? '0', reached);
    if (leaves.length === 0) return 0;
    const text = {
      region,
      number: (last?.number ?? 0) + 1,
      previous: last?.hash ?? noSeal,
      horizon,
      entries: leaves.length,
      leaves: leavesDigest(leaves.map(leafHash)),
      sealedAt: clock.now.toISOString(),
    };
    const hash = sealHash(text);
    const { region: regionId, ...rest } = text;
    em.persist(
      em.create(AccessSeal, { ...rest, regionId, sealedAt: clock.now, hash, publicKey: key.publicKey, signature: key.sign(hash) }),
    );
    return leaves.length;
  });
