/** What is missing or wrong, each in one line for the person who starts the program. */
export class RefusalToStart extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
  }
}

const isKey = (value: string): boolean => Buffer.from(value, 'base64').length === 32;

/**
 * What a program is told from outside. A line of the example that was left empty is one that was not written. Faults are gathered,
 * so that whoever starts the program puts all of them right at once.
 */
export class ProgramSettings {
  readonly #faults: string[] = [];

  constructor(private readonly env: NodeJS.ProcessEnv) {}

  text(name: string): string | null {
    return this.env[name] || null;
  }

  need(name: string, what: string): string {
    const value = this.text(name);
    if (value === null) this.fault(`${name} が設定されていません（${what}）。`);
    return value ?? '';
  }

  wholeNumber(name: string, usual: number, [least, most]: readonly [number, number]): number {
    const value = Number(this.text(name) ?? usual);
    if (!Number.isInteger(value) || value < least || value > most) this.fault(`${name} は${least}から${most}までの整数にしてください。`);
    return value;
  }

  /** What stands between commas. */
  list(name: string): string[] {
    return (this.text(name) ?? '').split(',').flatMap((each) => each.trim() || []);
  }

  /** A value that is one of our keys; nothing is said of one that is not there. */
  key(name: string, value: string | null): string | null {
    if (value && !isKey(value)) this.fault(`${name} は base64 で32バイトの鍵にしてください。`);
    return value;
  }

  keys(name: string): string[] {
    const keys = this.list(name);
    if (!keys.every(isKey)) this.fault(`${name} は base64 で32バイトの鍵を、カンマで区切ってください。`);
    return keys;
  }

  fault(words: string): void {
    this.#faults.push(words);
  }

  /** One refusal that names everything that has to be put right. */
  check(): void {
    if (this.#faults.length > 0) throw new RefusalToStart(this.#faults);
  }
}
