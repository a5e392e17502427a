import type { Work } from '../desk/desk.js';
import { Referral } from './Referral.js';

/**
 * Loads plainly: with FOR UPDATE PostgreSQL would apply the UPDATE policy too, and a receiver who may read would find
 * nothing. Two who act at once are told apart by the version of the row.
 */
export const findReferral = (tx: Work, referralId: string): Promise<Referral | null> =>
  tx.em.findOne(Referral, { regionId: tx.asker.region, referralId });
