import type { MikroORM } from '@mikro-orm/postgresql';
import { UnauthenticatedError } from '@tsunagi/access';
import { findSignedIn, type SignedIn, tokenHash, touchEvery, touchSession } from '@tsunagi/casework';

interface Known {
  signedIn: SignedIn;
  /** When a sign of life was last written down, by this process's clock. */
  touchedAt: number;
}

const mostKnown = 10_000;

/** Why a request stands before the desk as it does: nobody, somebody, or somebody whose session is over. */
export type Visitor = { signedIn: SignedIn } | { signedIn: null; why: 'NOT_SIGNED_IN' | 'SESSION_ENDED' };

/**
 * Who is behind a cookie, kept in memory so that a request costs no look-up. That is safe because nothing is decided
 * from it alone: every flight and every command checks the session again by its versions, in its own transaction.
 */
export class SessionDesk {
  readonly #known = new Map<string, Known>();
  readonly #touching = new Set<Promise<void>>();

  constructor(
    private readonly orm: MikroORM,
    private readonly region: number,
  ) {}

  /** From memory where it is known. */
  async find(token: string | null): Promise<Visitor> {
    const known = token && this.#known.get(tokenHash(token));
    return known ? { signedIn: known.signedIn } : this.look(token);
  }

  /** From the database, whatever is in memory. */
  async look(token: string | null): Promise<Visitor> {
    if (!token) return { signedIn: null, why: 'NOT_SIGNED_IN' };
    try {
      const signedIn = await findSignedIn(this.orm, this.region, token);
      this.#keep(token, signedIn);
      return { signedIn };
    } catch (error) {
      this.forget(token);
      if (!(error instanceof UnauthenticatedError)) throw error;
      return { signedIn: null, why: error.code === 'SESSION_ENDED' ? 'SESSION_ENDED' : 'NOT_SIGNED_IN' };
    }
  }

  forget(token: string): void {
    this.#known.delete(tokenHash(token));
  }

  /** Writes down that somebody is there, at most once a minute and behind the answer. What fails is tried again next time. */
  touch(token: string): void {
    const known = this.#known.get(tokenHash(token));
    if (!known || Date.now() - known.touchedAt < touchEvery) return;
    known.touchedAt = Date.now();
    const touching = touchSession(this.orm, this.region, token)
      .catch(() => {
        known.touchedAt = 0;
      })
      .finally(() => this.#touching.delete(touching));
    this.#touching.add(touching);
  }

  /** Waits for what is still being written. */
  async close(): Promise<void> {
    await Promise.all(this.#touching);
  }

  #keep(token: string, signedIn: SignedIn): void {
    const key = tokenHash(token);
    const touchedAt = this.#known.get(key)?.touchedAt ?? 0;
    this.#known.delete(key);
    if (this.#known.size >= mostKnown) this.#known.delete(this.#known.keys().next().value as string);
    this.#known.set(key, { signedIn, touchedAt });
  }
}
