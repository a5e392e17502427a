import { Membership } from '../staff/Membership.js';
import { localDay, Unit } from '../tenancy/index.js';
import type { Work } from './desk.js';
import type { Fault } from './faults.js';

/** Whether this is somebody who works in the own office today; null for nobody. */
export async function colleagueFault(tx: Work, staffId: string | null | undefined): Promise<Fault> {
  if (!staffId) return null;
  const memberships = await tx.em.find(Membership, { regionId: tx.asker.region, tenantId: tx.asker.tenant, staffId, endedAt: null });
  const today = localDay(tx.now).toString();
  const isHere = memberships.some(({ validFrom, validUntil }) => validFrom <= today && (!validUntil || validUntil >= today));
  return isHere ? null : 'UNKNOWN_CODE';
}

/** Whether this is a unit of the own office; null for none. */
export async function unitFault(tx: Work, unitId: string | null | undefined): Promise<Fault> {
  if (!unitId) return null;
  const unit = await tx.em.findOne(Unit, { regionId: tx.asker.region, tenantId: tx.asker.tenant, unitId });
  const today = localDay(tx.now).toString();
  return unit && (!unit.validUntil || unit.validUntil >= today) ? null : 'UNKNOWN_CODE';
}
