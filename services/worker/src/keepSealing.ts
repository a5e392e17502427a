import { setTimeout } from 'node:timers/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
import { SealKey, sealAccessLog } from '@tsunagi/casework';
import type { Logger } from 'pino';
import type { Environment } from './environment.js';

const pause = 4000;

/** Seals the access log every few seconds, for as long as the worker lives. Beside it readers and writers go on undisturbed. */
export function keepSealing(
  orm: MikroORM,
  { region, sealKey }: Pick<Environment, 'region' | 'sealKey'>,
  log: Logger,
): { end(): Promise<void> } {
  if (!sealKey) {
    log.warn('TSUNAGI_SEAL_KEY is not set: this worker does not seal the access log');
    return { end: async () => {} };
  }
  const key = new SealKey(sealKey);
  const stop = new AbortController();
  const rest = (): Promise<unknown> => setTimeout(pause, null, { signal: stop.signal }).catch(() => null);
  const going = (async () => {
    while (!stop.signal.aborted) {
      // What has piled up is sealed one seal after the other; a fault is tried again after the pause.
      const sealed = await sealAccessLog(orm, region, key).catch((error: Error) => {
        log.error({ fault: error.name }, 'the access log could not be sealed');
        return 0;
      });
      if (sealed === 0) await rest();
    }
  })();
  return {
    end: () => {
      stop.abort();
      return going;
    },
  };
}
