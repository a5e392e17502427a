import { createHash } from 'node:crypto';

/**
 * Chance that is the same each time: the same seed gives the same invented people on every machine. Mulberry32, which is
 * ample for choosing names; nothing secret is ever drawn from it.
 */
export class Dice {
  #state: number;

  constructor(seed: string) {
    this.#state = createHash('sha256').update(seed).digest().readUInt32LE();
  }

  /** In [0, 1). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.between(0, items.length - 1)];
    if (item === undefined) throw new Error('Dice: nothing to pick from.');
    return item;
  }

  /** An amount of money, rounded as people say it. */
  yen(least: number, most: number, step = 1000): number {
    return this.between(Math.ceil(least / step), Math.floor(most / step)) * step;
  }
}
