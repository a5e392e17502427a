import { type AccessNote, commitAccessLog } from '@tsunagi/casework';
import type pg from 'pg';

/** A request as far as the log is concerned. */
export interface Looking {
  readonly signedIn: Pick<AccessNote, 'actor' | 'actorLabel'>;
  readonly operation: string;
  readonly purpose: string | null;
  readonly requestId: string;
  takeDisclosed(): AccessNote['told'];
}

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

  /** `leaving` where it leaves the house, on paper or as a file: then nothing of it was merely listed. */
  async write(looking: Looking, leaving?: 'printed' | 'exported'): Promise<void> {
    const told = looking.takeDisclosed().map(({ action, ...each }) => (leaving || !action ? each : { ...each, action }));
    if (told.length === 0) return;
    const { actor, actorLabel } = looking.signedIn;
    await new Promise<void>((done, failed) => {
      this.#waiting.push({
        note: {
          actor,
          actorLabel,
          operation: looking.operation,
          purpose: looking.purpose,
          requestId: looking.requestId,
          action: leaving ?? 'read',
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
          (statement) => this.pool.query(statement),
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
