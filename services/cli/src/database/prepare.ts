import { migrate } from '@tsunagi/database';
import { kushiro, loadDemoWorld, loadRegion } from '@tsunagi/region';
import { Refusal } from '../refusal.js';
import type { OpenDatabase } from './OpenDatabase.js';

/** Brings schema and region up to date; done twice it changes nothing. Returns the names of the migrations that were applied. */
export async function prepare({ urls }: OpenDatabase): Promise<string[]> {
  const applied = await migrate(urls.migrator, urls.worker);
  await loadRegion(urls.migrator, kushiro);
  return applied;
}

/** The same with the invented world in it. One whose loading was broken off is thrown away and made anew. */
export async function prepareDemo(database: OpenDatabase): Promise<void> {
  await prepare(database);
  if ((await loadDemoWorld(database.urls.gateway, kushiro)) !== 'half') return;
  if (!database.empty) throw new Refusal('体験用のデータが途中まで入っています。データベースを空にしてから、もう一度お試しください。');
  await database.empty();
  await prepareDemo(database);
}
