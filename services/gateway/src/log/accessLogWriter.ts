import { type AccessNote, commitAccessLog } from '@tsunagi/casework';
import type pg from 'pg';

/** A request as far as the log is concerned. */
export interface Looking {
  readonly operation: string;
  readonly purpose: string | null;
  readonly requestId: string;
  /** What it tells, and to whom. */
  takeLooks(): readonly Pick<AccessNote, 'actor' | 'actorLabel' | 'told'>[];
}

interface Waiting {
  note: AccessNote;
  done(): void;
  failed(error: unknown): void;
}

/** What PostgreSQL refused for what stood in it (classes 22 and 23), and not because it could not be reached or was ending. */
const isForItsContent = (error: unknown): boolean => /^2[23]...$/.test((error as { code?: string } | undefined)?.code ?? '');

/**
 * Writes the access log, fail closed: `write` returns only when the rows are committed. Requests that come while a
 * commit is under way share the next one, so that the log costs a commit for each group and not for each request. One that
 * cannot be written down keeps its own answer back, and nobody else's: its group is then written one by one.
 */
export class AccessLogWriter {
  #waiting: Waiting[] = [];
  #writing = false;

  constructor(private readonly pool: pg.Pool) {}

  /** `leaving` where it leaves the house, on paper or as a file: then nothing of it was merely listed. */
  async write(looking: Looking, leaving?: 'printed' | 'exported'): Promise<void> {
    const { operation, purpose, requestId } = looking;
    const notes = looking.takeLooks().map(({ actor, actorLabel, told }): AccessNote => {
      const seen = told.map(({ action, ...each }) => (leaving || !action ? each : { ...each, action }));
      return { actor, actorLabel, operation, purpose, requestId, action: leaving ?? 'read', told: seen };
    });
    await Promise.all(notes.map((note) => this.#commits(note)));
  }

  #commits(note: AccessNote): Promise<void> {
    return new Promise((done, failed) => {
      this.#waiting.push({ note, done, failed });
      if (!this.#writing) void this.#commit();
    });
  }

  async #commit(): Promise<void> {
    this.#writing = true;
    while (this.#waiting.length > 0) {
      const group = this.#waiting;
      this.#waiting = [];
      await this.#settle(group);
    }
    this.#writing = false;
  }

  async #settle(group: readonly Waiting[]): Promise<void> {
    try {
      await commitAccessLog(
        (statement) => this.pool.query(statement),
        group.map((each) => each.note),
      );
      for (const each of group) each.done();
    } catch (error) {
      if (group.length > 1 && isForItsContent(error)) for (const each of group) await this.#settle([each]);
      else for (const each of group) each.failed(error);
    }
  }
}
