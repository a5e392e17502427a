import { type Environment, openWorker, type RunningWorker } from '@tsunagi/worker';
import { pino } from 'pino';
import { Program } from './program.js';
import { region, type World } from './world.js';

/** A worker of this world, in this process. */
export const workerIn = async (world: World, settings: Partial<Environment> = {}): Promise<RunningWorker> =>
  openWorker(
    {
      databaseUrl: await world.workerUrl(),
      region,
      concurrency: 2,
      leaseSeconds: 2,
      publicUrl: 'http://localhost',
      logLevel: 'silent',
      mail: null,
      sealKey: null,
      ...settings,
    },
    pino({ level: process.env.LOG_LEVEL ?? 'silent' }),
  );

/** A worker as a process of its own, as it runs in an office; it can be killed. */
export const workerProcess = (world: World, leaseSeconds: number): Program =>
  new Program('worker', {
    DATABASE_URL: world.database.workerUrl,
    TSUNAGI_REGION: String(region),
    WORKER_LEASE_SECONDS: String(leaseSeconds),
    LOG_LEVEL: 'silent',
  });

/** Asks again until it is so; fails after a minute, which no machine takes for it, with what it was waiting for. */
export async function until(what: string, isSo: () => Promise<boolean>, seconds = 60): Promise<void> {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; ) {
    if (await isSo()) return;
    await new Promise((wake) => setTimeout(wake, 20));
  }
  throw new Error(`Waited ${seconds} s in vain: ${what}`);
}
