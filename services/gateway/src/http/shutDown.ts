import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { House } from '../graphql/context.js';

/** How long balancers and browsers are given to notice, and how long the whole may take; in milliseconds. */
const notice = 300;
const most = 9_000;

/**
 * Ends the gateway without losing a request: `/readyz` says no and streams are told to come back, requests under way
 * are answered, then the connections close. Whatever hangs is cut off before an init system would do it.
 */
export async function shutDown(app: FastifyInstance, house: House & { close(): Promise<void> }): Promise<void> {
  setTimeout(() => process.exit(1), most).unref();
  house.stopping.abort();
  await wait(notice);
  await app.close();
  await house.close();
}
