import type { TestBrowser } from './browser.js';
import { type CountrySize, countryKeys, countryToken, layCountry } from './country.js';
import { World } from './world.js';

/** A request of the page itself: it writes no sign of life of the person, so that nothing else passes. */
export const quietly = { 'tsunagi-background': '1' };

/** A gateway over an invented country, as its first region sees it. */
export interface CountryWorld {
  world: World;
  keys: ReturnType<typeof countryKeys>;
  /** A member of staff: 0 and 1 work with people, 2 leads them and keeps the accounts and the privacy of the office. */
  staff(tenant: number, n: number): TestBrowser;
  close(): Promise<void>;
}

export async function openCountry(size: CountrySize): Promise<CountryWorld> {
  const world = await World.open();
  const client = await world.database.see.connect();
  try {
    await layCountry(client, size);
  } finally {
    client.release(true); // its settings and temporary tables go with it
  }
  return {
    world,
    keys: countryKeys(size),
    staff: (tenant, n) => world.signedIn(countryToken(tenant, n)),
    close: () => world.close(),
  };
}
