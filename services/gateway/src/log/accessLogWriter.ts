import { type AccessNote, commitAccessLog } from '@tsunagi/casework';
import type pg from 'pg';
import type { GatewayContext } from '../graphql/context.js';

interface Waiting {
  note: AccessNote;
  done(): void;
  failed(error: unknown): void;
}

/**
 * Writes the access log, fail closed: `write` returns only when the rows are committed. Requests that come while a
 * commit is under way share the next one, so that the log costs a commit for each group and not for each request.
 */
export class AccessLogWriter {
  #waiting: Waiting[] = [];
  #writing = false;

  constructor(private readonly pool: pg.Pool) {}

  async write(context: GatewayContext): Promise<void> {
    const told = context.takeDisclosed();
    if (told.length === 0) return;
    const { actor, actorLabel } = context.signedIn;
    await new Promise<void>((done, failed) => {
      this.#waiting.push({
        note: {
          actor,
          actorLabel,
          operation: context.operation,
          purpose: context.purpose,
          requestId: context.requestId,
          action: 'read',
          told,
        },
        done,
        failed,
      });
      if (!this.#writing) void this.#commit();
    });
  }

  async #commit(): Promise<void> {
    this.#writing = true;
    while (this.#waiting.length > 0) {
      const group = this.#waiting;
      this.#waiting = [];
      try {
        await commitAccessLog(
          (text, values) => this.pool.query(text, values),
          group.map((each) => each.note),
        );
        for (const each of group) each.done();
      } catch (error) {
        for (const each of group) each.failed(error);
      }
    }
    this.#writing = false;
  }
}
