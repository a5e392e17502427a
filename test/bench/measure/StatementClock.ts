import pg from 'pg';
import { Wire } from '../../kit/wire.ts';
import { type Running, start } from '../contestants/contestant.ts';
import type { Ground } from '../database.ts';
import { askOnce, requestBytes } from '../http.ts';
import type { Ask } from '../operations/operation.ts';

/** What PostgreSQL itself says that a statement took: parsing, binding or running it, in milliseconds. */
export interface Told {
  text: string;
  milliseconds: number;
}

const role = 'tsunagi_gateway';

/** Lets the server tell the duration of each step to whoever asked for it, and keep it out of its own log. */
const telling = { log_min_duration_statement: '0', client_min_messages: 'log', log_min_messages: 'panic' };

async function asRoot(url: string, statements: string[]): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query('select current_database() as name');
  for (const statement of statements) await client.query(`alter role ${role} in database ${rows[0].name} ${statement}`);
  await client.end();
}

/** "duration: 0.052 ms  execute w:xyz: update …" */
const duration = /^duration: ([\d.]+) ms {2}(?:parse|bind|execute) \S+: (.*)/s;

/** The product on a database that tells how long each statement took by its own clock, whatever the way there takes. */
export class StatementClock {
  readonly #ground: Ground;
  readonly #wire: Wire;
  readonly #running: Running;

  private constructor(ground: Ground, wire: Wire, running: Running) {
    this.#ground = ground;
    this.#wire = wire;
    this.#running = running;
  }

  static async over(ground: Ground): Promise<StatementClock> {
    await asRoot(
      ground.superuserUrl,
      Object.entries(telling).map(([name, value]) => `set ${name} = '${value}'`),
    );
    const wire = await Wire.to(ground.gatewayUrl);
    return new StatementClock(ground, wire, await start('tsunagi', wire.url));
  }

  get port(): number {
    return this.#running.port;
  }

  /** What PostgreSQL did for this one request. */
  async ask(ask: Ask): Promise<Told[]> {
    this.#wire.takeNotices();
    await askOnce(this.port, requestBytes(ask));
    return this.#wire.takeNotices().flatMap((notice) => {
      const [, took, text] = duration.exec(notice) ?? [];
      return text ? [{ text, milliseconds: Number(took) }] : [];
    });
  }

  /** The same in sum, without the commit of the access log: those who look at the same time share that. */
  async timeOf(ask: Ask): Promise<number> {
    const told = await this.ask(ask);
    return told.reduce((sum, { text, milliseconds }) => (text.startsWith('insert into access_log') ? sum : sum + milliseconds), 0);
  }

  async close(): Promise<void> {
    await this.#running.stop();
    await this.#wire.close();
    await asRoot(this.#ground.superuserUrl, ['reset all']);
  }
}
