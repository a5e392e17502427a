import { Refusal } from '../refusal.js';

const patience = 120_000;

export const isWell = (address: string): Promise<boolean> =>
  fetch(`${address}/healthz`, { signal: AbortSignal.timeout(2_000) }).then(
    (answer) => answer.ok,
    () => false,
  );

/** Returns as soon as the gateway at this address says that it is well; gives up when it takes too long or `given` ends. */
export async function untilWell(address: string, given: AbortSignal): Promise<void> {
  for (const end = Date.now() + patience; Date.now() < end && !given.aborted; ) {
    if (await isWell(address)) return;
    await new Promise((wake) => setTimeout(wake, 50));
  }
  throw new Refusal(`${address} が ${patience / 1000} 秒たっても応えません。`);
}
