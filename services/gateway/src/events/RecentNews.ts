import type { News } from '@tsunagi/casework';

/** News as PostgreSQL told it; null where there is none for this region, 'unknown' where it could not be asked. */
export type Heard = News | null | 'unknown';

/** Longer than a page takes from its first question until it listens; in milliseconds. */
const keptFor = 15_000;

interface Recent {
  at: number;
  read(): Promise<Heard>;
}

/** What the gateway heard of late: a page is read before it listens, and what changed in between concerns it too. */
export class RecentNews {
  #recent: Recent[] = [];
  #listeningSince = Number.POSITIVE_INFINITY;

  /** Nothing that happened before is known. */
  begin(): void {
    this.#recent = [];
    this.#listeningSince = performance.now();
  }

  /** Keeps the news; read once, when somebody is there whom it may concern. */
  add(reading: () => Promise<Heard>): Recent {
    let known: Promise<Heard> | undefined;
    const recent: Recent = {
      at: performance.now(),
      read: () => {
        known ??= reading();
        return known;
      },
    };
    this.#forgetOld();
    this.#recent.push(recent);
    return recent;
  }

  /** What came in the last milliseconds, in its order; null where it is not known any more. */
  since(milliseconds: number): readonly Recent[] | null {
    const from = performance.now() - milliseconds;
    if (milliseconds > keptFor || from < this.#listeningSince) return null;
    return this.#recent.filter(({ at }) => at >= from);
  }

  #forgetOld(): void {
    const oldest = performance.now() - keptFor;
    while (this.#recent[0] && this.#recent[0].at < oldest) this.#recent.shift();
  }
}
