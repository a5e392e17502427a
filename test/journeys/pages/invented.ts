import { kushiro, tenantIdOf } from '@tsunagi/region';
import type { World } from '../../kit/world.js';

/** One つなぎ of the invented world. */
export interface Invented {
  /** Global ids, as they stand in an address. */
  referral: string;
  person: string;
}

const tenant = (code: string): string => tenantIdOf(kushiro.regionId, code);

const found = new Map<string, Promise<Invented>>();

/** The first つなぎ from one office to another that stands in this state; the same one again after it has moved on. */
export function invented(world: World, from: string, to: string, state: string): Promise<Invented> {
  const key = [from, to, state].join();
  const known = found.get(key) ?? find(world, from, to, state);
  found.set(key, known);
  return known;
}

async function find(world: World, from: string, to: string, state: string): Promise<Invented> {
  const { rows } = await world.database.see.query(
    `select referral_id, person_id from referral where tenant_id = $1 and receiver_tenant_id = $2 and state = $3 order by number limit 1`,
    [tenant(from), tenant(to), state],
  );
  return { referral: world.id('Referral', rows[0].referral_id), person: world.id('Person', rows[0].person_id) };
}
