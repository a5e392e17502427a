import { countryKeys } from '../../kit/country.ts';
import { type Ground, openGround, sparse } from '../database.ts';
import type { Operation } from '../operations/operation.ts';
import { operationsOf } from '../operations/operations.ts';
import type { Options } from '../options.ts';
import { type Passage, watch } from './flights.ts';
import { measureOffice, type OfficeSize } from './office.ts';
import { type Pages, pagesOf } from './pages.ts';
import { type Compared, compareTimes } from './passageTime.ts';

/** One operation in a country of so few rows in its mailboxes, beside the same in the large one; all else is alike in both. */
export interface Growth {
  small: Pages;
  time: Compared;
}

export const fewRows = 10_000;

/** An inbox in a country that grows a hundredfold must cost the same: pages, and time, of what each operation sends in both; then one office of the small one grows. */
export async function measureGrowth(
  ground: Ground,
  passages: Map<Operation, Passage>,
  options: Options,
  told: (text: string) => void,
): Promise<{ growth: Map<string, Growth>; office: OfficeSize[] }> {
  if (options.rows <= fewRows) return { growth: new Map(), office: [] };
  const size = sparse(ground.size, fewRows);
  const few = await openGround(size, options.fresh, told);
  try {
    const setting = { size, keys: countryKeys(size) };
    const operations = operationsOf(setting, options.only).filter(({ once }) => !once);
    const growth = new Map<string, Growth>();
    for (const [operation, passage] of await watch('tsunagi', few.gatewayUrl, operations)) {
      const [, large] = [...passages].find(([each]) => each.name === operation.name) as [Operation, Passage];
      const time = await compareTimes({ gatewayUrl: few.gatewayUrl, passage }, { gatewayUrl: ground.gatewayUrl, passage: large });
      growth.set(operation.name, { small: await pagesOf(few.gatewayUrl, passage), time });
    }
    told('An office that grows');
    return { growth, office: await measureOffice(few, setting) };
  } finally {
    await few.stop();
  }
}
