import pg from 'pg';

const channel = 'tsunagi';
const isUuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const firstPause = 250;
const longestPause = 10_000;

/**
 * The one connection of a gateway that listens for news. What comes is a random id and nothing else. When the connection
 * is lost it is made anew; what was said in between is not known, so `missed` is called.
 */
export class NewsListener {
  #client: pg.Client | null = null;
  #closed = false;

  constructor(
    private readonly url: string,
    private readonly heard: (outboxId: string) => void,
    private readonly missed: () => void,
  ) {}

  /** Returns when the first connection listens. */
  async open(): Promise<void> {
    const client = new pg.Client({ connectionString: this.url, application_name: 'tsunagi-listen', keepAlive: true });
    client.on('notification', ({ payload = '' }) => {
      if (isUuid.test(payload)) this.heard(payload);
    });
    // An error is followed by the end of the connection, and that is where it is dealt with.
    client.on('error', () => undefined);
    await client.connect();
    await client.query(`listen ${channel}`);
    client.once('end', () => void this.#again(firstPause));
    this.#client = client;
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#client?.end().catch(() => undefined);
  }

  async #again(pause: number): Promise<void> {
    if (this.#closed) return;
    await new Promise((wake) => setTimeout(wake, pause).unref());
    try {
      await this.open();
      this.missed();
    } catch {
      await this.#again(Math.min(pause * 2, longestPause));
    }
  }
}
