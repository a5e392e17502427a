/** What has to be closed at the end, in the order opposite to its opening, whatever the reason to leave. */
export class Closing {
  readonly #steps: (() => unknown)[] = [];
  readonly #begun = new AbortController();
  #under: Promise<void> = Promise.resolve();

  /** Says that the closing has begun, to whoever waits for something that will not come any more. */
  readonly begun: AbortSignal = this.#begun.signal;

  /** What was opened while everything was being closed is closed at once. */
  add(step: () => unknown): void {
    if (this.begun.aborted) this.#under = this.#under.then(async () => void (await step()));
    else this.#steps.push(step);
  }

  /** Closes everything that is open; called again, what has come since. */
  async run(): Promise<void> {
    this.#begun.abort();
    for (let step = this.#steps.pop(); step; step = this.#steps.pop()) await step();
    await this.#under;
  }
}
