import { countryKeys } from '../../kit/country.ts';
import { type Ground, openGround } from '../database.ts';
import type { Operation, Setting } from '../operations/operation.ts';
import { operationsOf } from '../operations/operations.ts';
import type { Options } from '../options.ts';
import { sparse } from '../size.ts';
import { watch } from './flights.ts';
import { measureOffice, type OfficeSize } from './office.ts';
import { type Pages, pagesOf } from './pages.ts';
import { type Compared, compareTimes, openPlace, type Place } from './passageTime.ts';

/** One operation in a country of so few rows in its mailboxes, beside the same in the large one; all else is alike in both. */
export interface Growth {
  small: Pages;
  time: Compared;
}

export const fewRows = 10_000;

/**
 * An inbox in a country that grows a hundredfold must cost the same: pages, and time, of what each operation sends in both; then
 * one office of the small one grows.
 */
export async function measureGrowth(
  ground: Ground,
  setting: Setting,
  options: Options,
  told: (text: string) => void,
): Promise<{ growth: Map<string, Growth>; office: OfficeSize[] }> {
  if (options.rows <= fewRows) return { growth: new Map(), office: [] };
  const size = sparse(ground.size, fewRows);
  const few = await openGround(size, options.fresh, told);
  const places: Place[] = [];
  try {
    const small = { size, keys: countryKeys(size) };
    const reads = ({ once }: Operation) => !once;
    const operations = operationsOf(small, options.only).filter(reads);
    const inLarge = operationsOf(setting, options.only).filter(reads);
    const passages = await watch('tsunagi', few.gatewayUrl, operations);
    places.push(await openPlace(few, small), await openPlace(ground, setting));
    const [here, there] = places as [Place, Place];
    const growth = new Map<string, Growth>();
    for (const [at, operation] of operations.entries()) {
      const time = await compareTimes([operation, here], [inLarge[at] as Operation, there]);
      const passage = passages.get(operation);
      if (passage) growth.set(operation.name, { small: await pagesOf(few.gatewayUrl, passage), time });
    }
    told('An office that grows');
    return { growth, office: await measureOffice(few, here) };
  } finally {
    for (const { clock } of places) await clock.close();
    await few.stop();
  }
}
