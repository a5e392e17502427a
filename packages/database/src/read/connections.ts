import pg from 'pg';

const types = new pg.TypeOverrides();
types.setTypeParser(20, Number); // int8: counts and epochs, all far below 2^53
types.setTypeParser(1082, (day: string) => day); // date: a day is not a moment

interface Line {
  client: pg.Client;
  open: Promise<void>;
  inFlight: number;
}

/**
 * Pipelined connections. Each flight is a whole transaction, so flights of different requests may follow each other
 * on one connection without waiting for answers; a new one takes the connection with the fewest on the way.
 */
export class ReadConnections {
  readonly #lines: Line[] = [];
  #closed = false;

  constructor(
    private readonly url: string,
    private readonly size = 8,
  ) {}

  async #open(): Promise<Line> {
    const client = new pg.Client({
      connectionString: this.url,
      types,
      pipeline: true,
      // Each reading is planned once. Left to itself the server plans anew every time wherever the plan for one key looks
      // cheaper than the plan for any, and that costs several times what running it does (test/gates holds the plans).
      options: '-c plan_cache_mode=force_generic_plan',
      application_name: 'tsunagi-read',
    } as pg.ClientConfig);
    const line: Line = { client, open: client.connect().then(() => undefined), inFlight: 0 };
    const drop = () => {
      const at = this.#lines.indexOf(line);
      if (at >= 0) this.#lines.splice(at, 1);
    };
    client.on('error', drop);
    client.on('end', drop);
    this.#lines.push(line);
    await line.open.catch((error) => {
      drop();
      throw error;
    });
    return line;
  }

  /** Lends a connection for one flight. */
  async lend<T>(flight: (client: pg.Client) => Promise<T>): Promise<T> {
    if (this.#closed) throw new Error('The read connections are closed.');
    const idle = this.#lines.reduce<Line | undefined>((best, each) => (!best || each.inFlight < best.inFlight ? each : best), undefined);
    const line = idle && (idle.inFlight === 0 || this.#lines.length >= this.size) ? idle : await this.#open();
    line.inFlight++;
    try {
      await line.open;
      return await flight(line.client);
    } finally {
      line.inFlight--;
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.allSettled(this.#lines.splice(0).map((line) => line.client.end()));
  }
}
