import type { EntityManager } from '@mikro-orm/postgresql';
import { Membership } from '../staff/Membership.js';
import { localDay } from '../tenancy/index.js';

/** Memberships of an account that count today, the oldest first. */
export async function liveMemberships(
  em: EntityManager,
  region: number,
  staffId: string,
  now: Date,
): Promise<InstanceType<typeof Membership>[]> {
  const today = localDay(now).toString();
  return em.find(
    Membership,
    { regionId: region, staffId, endedAt: null, validFrom: { $lte: today }, $or: [{ validUntil: null }, { validUntil: { $gte: today } }] },
    { orderBy: { validFrom: 'asc', membershipId: 'asc' } },
  );
}
