import { migrate } from '@tsunagi/database';
import { kushiro, loadRegion } from '@tsunagi/region';
import type { OpenDatabase } from './OpenDatabase.js';

/** Brings schema and region up to date; done twice it changes nothing. */
export async function prepare({ urls }: OpenDatabase): Promise<void> {
  await migrate(urls.migrator, urls.worker);
  await loadRegion(urls.migrator, kushiro);
}
