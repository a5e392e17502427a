import type { MikroORM } from '@mikro-orm/postgresql';
import { DomainError } from '@tsunagi/access';
import { type Desk, systemDesk } from '@tsunagi/casework';
import type { Task } from 'graphile-worker';
import type { Logger } from 'pino';
import type { Post } from '../post.js';

/** What a task has at hand. */
export interface Bench {
  orm: MikroORM;
  log: Logger;
  post: Post | null;
}

/** What stands in the payload of every job: for which organisation it is done; and the keys of what it is about. */
export type Errand = { region: number; tenant: string } & Record<string, string>;

/** One task of the worker, named as its job. */
export interface Duty {
  name: string;
  run(desk: Desk, errand: Errand, bench: Bench): Promise<unknown>;
}

/** Where a failure came from, without its text: the text of a database error carries what was being written. */
export const sourceOf = (error: unknown): { fault: string; code: string | undefined } => ({
  fault: (error as Error).name,
  code: (error as { code?: string }).code,
});

/**
 * A duty as the queue runs it: as the system, for the organisation of the job. A refusal by the rules of the trade is final
 * and ends the job; any other failure is tried again later, and leaves its kind and code behind but never its text.
 */
export const asTask =
  (duty: Duty, bench: Bench): Task =>
  async (payload, helpers) => {
    const errand = payload as Errand;
    const requestId = `job-${helpers.job.id}`;
    const about = { job: duty.name, requestId, attempt: helpers.job.attempts };
    try {
      const result = await duty.run(systemDesk(bench.orm, errand.region, errand.tenant, requestId), errand, bench);
      bench.log.info({ ...about, result }, 'done');
    } catch (error) {
      bench.log.error({ ...about, ...sourceOf(error) }, 'failed');
      if (error instanceof DomainError) return;
      const { fault, code } = sourceOf(error);
      throw new Error([duty.name, fault, code].filter(Boolean).join(' '));
    }
  };
