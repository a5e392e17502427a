/** A source of chance that falls the same way again for the same seed, so that a printed seed is enough to see a fault again. */
export class Dice {
  #state: number;
  #keys = 0;

  constructor(readonly seed: number) {
    this.#state = seed >>> 0;
  }

  /** In [0, 1). After mulberry32. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let x = this.#state;
    x = Math.imul(x ^ (x >>> 15), x | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) / 4_294_967_296;
  }

  below(n: number): number {
    return Math.floor(this.next() * n);
  }

  chance(p: number): boolean {
    return this.next() < p;
  }

  pick<T>(from: readonly T[]): T {
    return from[this.below(from.length)] as T;
  }

  /** Each of them with this chance; at least one. */
  some<T>(from: readonly T[], p = 0.5): T[] {
    const chosen = from.filter(() => this.chance(p));
    return chosen.length > 0 ? chosen : [this.pick(from)];
  }

  /** A key in the form of the product's own, in the order in which they are drawn. */
  key(): string {
    const hex = (n: number, digits: number) => Math.floor(n).toString(16).padStart(digits, '0');
    const time = hex(1_735_689_600_000 + this.#keys++, 12);
    const rest = Array.from({ length: 4 }, () => hex(this.next() * 0x10000, 4)).join('');
    return `${time.slice(0, 8)}-${time.slice(8)}-7${rest.slice(0, 3)}-8${rest.slice(3, 6)}-${hex(this.#keys, 4)}${rest.slice(6, 14)}`;
  }
}

/** Dice that never leave anything out: of what may be there, all of it is. */
export class SureDice extends Dice {
  override chance(): boolean {
    return true;
  }
}

/**
 * The seed of this run; whoever uses it prints it. The normal run falls the same way every time, so that what was green
 * stays green; `pnpm prove` draws a new one, and SEED brings back the one that found something.
 */
export const seedOfRun = (): number => Number(process.env.SEED ?? (process.env.PROVE === '1' ? Date.now() % 1_000_000_000 : 1122));

/**
 * How many worlds this run draws, each with the seed after the one before. A long run can be gone through in pieces:
 * `WORLDS=1 SEED=7` and `WORLDS=1 SEED=8` are the two worlds of `WORLDS=2 SEED=7`.
 */
export const worldsOfRun = (inProof: number, otherwise: number): number =>
  Number(process.env.WORLDS ?? (process.env.PROVE === '1' ? inProof : otherwise));
