import type { MikroORM } from '@mikro-orm/postgresql';
import { send, transactByKey } from '@tsunagi/database';

/** What is kept only for a time. How long is said by the policy under which the worker may delete, and nowhere else. */
const passing = [
  'idempotency_key',
  'outbox',
  'session',
  'sign_in_counter',
  'attachment',
  'hub_photo',
  'partner_application',
  'form_draft',
] as const;

/**
 * Clears away what has had its time: answers kept for repeated clicks, news that everyone has heard, sessions and failed
 * sign-ins of long ago, scans and photographs that nobody has put to anything, letters of organisations that were decided long ago or
 * never, what was typed and never saved. The statements name no age: the row policies let the worker delete old rows and no others.
 *
 * @systemOnly
 */
export const prune = (orm: MikroORM, region: number): Promise<void> =>
  transactByKey(orm, region, {}, async (em) => {
    for (const table of passing) send(em, `delete from ${table}`);
  });
