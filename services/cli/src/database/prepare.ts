import { migrate } from '@tsunagi/database';
import { demoAccountsOf, knowsRegion, loadDemoWorld, loadRegion, regionOf } from '@tsunagi/region';
import { Refusal } from '../refusal.js';
import type { OpenDatabase } from './OpenDatabase.js';

/** Brings schema and region up to date; done twice it changes nothing. Returns the names of the migrations that were applied. */
export async function prepare({ urls }: OpenDatabase, region: number): Promise<string[]> {
  if (!knowsRegion(region)) throw new Refusal(`TSUNAGI_REGION の圏域 ${region} のデータがありません。`);
  const applied = await migrate(urls.migrator, urls.worker);
  await loadRegion(urls.migrator, regionOf(region));
  return applied;
}

/** The same with the invented world in it. One whose loading was broken off is thrown away and made anew. */
export async function prepareDemo(database: OpenDatabase, region: number): Promise<void> {
  await prepare(database, region);
  const data = regionOf(region);
  if (demoAccountsOf(data).length === 0)
    throw new Refusal(`${data.name}には体験用のデータがありません。TSUNAGI_MODE=production で起動してください。`);
  if ((await loadDemoWorld(database.urls.gateway, data)) !== 'half') return;
  if (!database.empty) throw new Refusal('体験用のデータが途中まで入っています。データベースを空にしてから、もう一度お試しください。');
  await database.empty();
  await prepareDemo(database, region);
}
