import type { Ground } from '../database.ts';
import type { Findings } from '../findings.ts';
import type { ContestantName, Operation } from '../operations/operation.ts';
import { watch } from './flights.ts';
import { pagesOf } from './pages.ts';

/**
 * How many flights, statements and pages each operation needs, by contestant. Acts come last, when the pages of everybody have
 * been counted: what they write makes the tables larger.
 */
export async function findPassages(
  ground: Ground,
  operations: Operation[],
  names: readonly ContestantName[],
): Promise<Findings['passages']> {
  const passages: Findings['passages'] = new Map(operations.map((operation) => [operation, new Map()]));
  for (const acts of [false, true]) {
    const asked = operations.filter(({ once }) => !!once === acts);
    for (const name of names.filter((each) => asked.some(({ ways }) => ways[each]))) {
      for (const [operation, passage] of await watch(name, ground.gatewayUrl, asked)) {
        const looked = acts ? null : await pagesOf(ground.gatewayUrl, passage);
        passages.get(operation)?.set(name, { ...passage, looked });
      }
    }
  }
  return passages;
}
