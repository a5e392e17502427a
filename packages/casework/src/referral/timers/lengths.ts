import type { EntityManager } from '@mikro-orm/postgresql';
import type { Work } from '../../desk/desk.js';
import { TimerLength } from './TimerLength.js';

const known = new WeakMap<EntityManager, Promise<TimerLength[]>>();

/** How long the deadlines of the region are; read once in a transaction, with the referral where one is found. */
export function getLengths(tx: Work): Promise<TimerLength[]> {
  const lengths = known.get(tx.em) ?? tx.em.find(TimerLength, { regionId: tx.asker.region });
  known.set(tx.em, lengths);
  return lengths;
}
