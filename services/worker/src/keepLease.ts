import type { MikroORM } from '@mikro-orm/postgresql';
import { endLease, type Lease, renewLease } from '@tsunagi/database';
import type { Logger } from 'pino';

/** Gives a sign of life three times within each lease, and so frees what dead workers had taken. */
export async function keepLease(orm: MikroORM, lease: Lease, log: Logger): Promise<{ end(): Promise<void> }> {
  const beat = async () => {
    const dead = await renewLease(orm, lease);
    if (dead > 0) log.warn({ dead }, 'jobs of dead workers are free again');
  };
  await beat();
  const timer = setInterval(
    () => {
      beat().catch((error: Error) => log.error({ fault: error.name }, 'no sign of life could be given'));
    },
    (lease.seconds * 1000) / 3,
  );
  return {
    end: async () => {
      clearInterval(timer);
      await endLease(orm, lease);
    },
  };
}
