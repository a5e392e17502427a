import { askReading } from '@tsunagi/database';
import type { Work } from '../desk/desk.js';
import { variantOf } from '../desk/mayRead.js';
import { Disclosure, liveLines } from '../disclosure/index.js';
import { readVeil } from '../protection/index.js';
import { readCalendars } from '../tenancy/index.js';
import { Referral } from './Referral.js';
import { getLengths } from './timers/lengths.js';

type Line = InstanceType<typeof Disclosure>;

const packets = new WeakMap<Referral, Line[]>();

const readPacketLines = (tx: Work, referralId: string): Promise<Line[]> =>
  tx.em.find(Disclosure, { regionId: tx.asker.region, origin: 'referral', originId: referralId });

/**
 * Loads a referral and, in the same flight, what acts on it want to know: whether its offices are veiled from whoever acts,
 * the lines of the ledger about it, when both offices work, and how long deadlines are. Plainly: with FOR UPDATE PostgreSQL would apply the UPDATE policy too, and a receiver who may read would
 * find nothing. Two who act at once are told apart by PostgreSQL, where the second gets 40001.
 */
export async function findReferral(tx: Work, referralId: string): Promise<Referral | null> {
  const key = { regionId: tx.asker.region, referralId };
  const offices = 'select unnest(array[r.tenant_id, r.receiver_tenant_id]) from referral r where r.region_id = ? and r.referral_id = ?';
  const [referral, [veil], lines] = await Promise.all([
    tx.em.findOne(Referral, key),
    askReading(tx.em, readVeil, { variant: variantOf(tx.actor.roles), args: { referralId }, asker: tx.actor }),
    readPacketLines(tx, referralId),
    readCalendars(tx, offices, Object.values(key)),
    getLengths(tx),
  ]);
  if (referral) {
    packets.set(referral, lines);
    Object.assign(referral, { officesVeiled: veil?.veiled, personHides: veil?.hides });
  }
  return referral;
}

/** All lines of the ledger about it, openings and endings, as they were when the referral was found. */
export const ledgerOf = async (tx: Work, referral: Referral): Promise<Line[]> =>
  packets.get(referral) ?? (await readPacketLines(tx, referral.referralId));

/** The lines that opened the packet to the receiver and are still open at this moment. */
export const packetLinesOf = async (tx: Work, referral: Referral, at: Date): Promise<Line[]> =>
  liveLines(await ledgerOf(tx, referral), at).filter((line) => line.toTenantId === referral.receiverTenantId);
