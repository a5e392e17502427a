import { allReadings, folded, hashesOf } from './decode.js';

const digits = 'アイウエオカキクケコ';
const inKana = (n: number): string => [...String(n).padStart(4, '0')].map((digit) => digits[Number(digit)]).join('');

/** The forms in which a value may be taken by a field; each says of itself from where it is. */
const forms: ((n: number) => string)[] = [
  (n) => `カナリヤ${inKana(n)}`,
  (n) => `kanariya${n}@example.jp`,
  (n) => `0154-73-${String(n).padStart(4, '0')}`,
  (n) => `738-${String(n).padStart(4, '0')}`,
];
export const formCount = forms.length;

const stem = /カナリヤ[ア-コ]{0,4}|kanariya\d*|(?<!\d)0154-?73-?\d{4}(?!\d)|(?<![\d-])738-\d{4}(?![\d-])/g;

/** Values that stand nowhere else: wherever one turns up it is known from which field it came. */
export class Canaries {
  readonly #from = new Map<string, string>();
  readonly #hashes = new Map<string, string>();

  /** A new value for this field, in one of the forms. */
  for(field: string, form = 0): string {
    const value = forms[form]?.(this.#from.size + 1) ?? '';
    this.#from.set(value, field);
    for (const hash of hashesOf(value)) this.#hashes.set(hash, field);
    return value;
  }

  /** A value that a field turned out to refuse is no secret of anybody. */
  forget(value: string): void {
    this.#from.set(value, `${this.#from.get(value)} (refused)`);
  }

  get count(): number {
    return this.#from.size;
  }

  /** Which of them, or of their beginnings, these bytes hold in whatever form; in words. */
  async heldBy(content: Buffer | string): Promise<string[]> {
    const readings = await allReadings(content);
    const found = new Set(readings.flatMap((text) => text.match(stem) ?? []));
    const words = [...found].map((value) => `${value} (${this.#named(value)})`);
    const hashed = new Set((readings[0]?.match(/[\w+/-]{22,64}={0,2}/g) ?? []).flatMap((run) => this.#hashes.get(run) ?? []));
    return [...words, ...[...hashed].map((field) => `the hash of ${field}`)];
  }

  #named(value: string): string {
    return this.#from.get(value) ?? [...this.#from].find(([each]) => folded(each).startsWith(value))?.[1] ?? 'unknown';
  }
}
