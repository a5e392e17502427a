import { boundsOf, countUnmet, ledgerPeriods, type UnmetLedger, unmetLedger } from '@tsunagi/casework';
import type { GatewayContext } from '../../graphql/context.js';

interface ToldLedger extends UnmetLedger {
  /** First month of the period that is told, and of those that can be asked for. */
  period: string;
  periods: string[];
}

/** The ledger of unmet needs as it may be told, on the page and on a list to take along; of the latest period where none is named. */
export async function tellUnmet({ reader, house }: GatewayContext, asked: string | null): Promise<ToldLedger> {
  const { ledger: rule, municipalities } = house.region;
  const now = new Date();
  const periods = ledgerPeriods(now, rule);
  const period = asked ?? (periods[0] as string);
  const bounds = boundsOf(period, now, rule);
  const towns = municipalities.map(({ code }) => code);
  return { period, periods, ...unmetLedger(await reader.read(countUnmet, bounds), towns, bounds.from, rule) };
}
