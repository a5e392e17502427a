import pg from 'pg';

export interface Session {
  id: string;
  version: number;
  region: number;
  tenant: string;
  staff: string;
  membershipVersion: number;
  unit: string | null;
  label: string;
}

export interface Statement {
  /** None for what is planned each time, knowing the values. */
  name?: string;
  text: string;
  values: unknown[];
}

type Row = Record<string, any>;

const types = new pg.TypeOverrides();
types.setTypeParser(20, Number);
types.setTypeParser(1082, (day: string) => day);

const guard = `select from session s
  join staff a on a.region_id = s.region_id and a.staff_id = s.staff_id
  where s.region_id = $1 and s.session_id = $2 and s.version = $3
    and s.ended_at is null and s.idle_until > now() and s.expires_at > now() and a.disabled_at is null
    and (select m.version = $4 and m.ended_at is null and m.valid_from <= current_date and (m.valid_until is null or m.valid_until >= current_date)
      from membership m where m.region_id = s.region_id and m.membership_id = s.membership_id)`;

const settings = `select set_config('app.region', $1, true), set_config('app.tenant', $2, true), set_config('app.staff', $3, true)`;

/** Each statement is planned once, as the product does; but for those without a name, for which the values decide. */
const options = '-c plan_cache_mode=force_generic_plan';
const plan = (how: 'custom' | 'generic') => ({ name: how, text: `set local plan_cache_mode = force_${how}_plan` });

const begin = { name: 'begin', text: 'begin isolation level repeatable read read only' };
export const commit = { name: 'commit', text: 'commit' };

/** Sends several statements as one write to the socket. */
export function together<T>(client: pg.Client, send: () => T): T {
  const { stream } = (client as unknown as { connection: { stream: { cork(): void; uncork(): void } } }).connection;
  stream.cork();
  try {
    return send();
  } finally {
    stream.uncork();
  }
}

/** What the hand-written server sends: statements one behind the other on a pipelined connection, in a single write. */
export class Lines {
  readonly #clients: pg.Client[] = [];
  readonly #free: pg.Client[] = [];
  readonly #waiting: ((client: pg.Client) => void)[] = [];
  #turn = 0;

  /** Some that many share for reading, some that are lent for writing, where a transaction takes several flights. */
  async open(url: string, shared: number, lent: number): Promise<void> {
    for (let n = 0; n < shared + lent; n++) {
      const client = new pg.Client({ connectionString: url, types, pipeline: true, options } as pg.ClientConfig);
      await client.connect();
      (n < shared ? this.#clients : this.#free).push(client);
    }
  }

  async alone<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
    const client = this.#free.pop() ?? (await new Promise<pg.Client>((lent) => this.#waiting.push(lent)));
    try {
      return await work(client);
    } finally {
      const next = this.#waiting.shift();
      if (next) next(client);
      else this.#free.push(client);
    }
  }

  next(): pg.Client {
    this.#turn = (this.#turn + 1) % this.#clients.length;
    return this.#clients[this.#turn] as pg.Client;
  }

  /** A read-only transaction as this session: begin, settings, session check, statements, commit. */
  async read(session: Session, statements: Statement[]): Promise<Row[][]> {
    const client = this.next();
    const { before, asked, committed } = together(client, () => {
      const before = [client.query(begin), ...opening(client, session)];
      const asked = statements.map((statement) => {
        if (statement.name) return client.query(statement);
        before.push(client.query(plan('custom')));
        const answer = client.query(statement);
        before.push(client.query(plan('generic')));
        return answer;
      });
      return { before, asked, committed: client.query(commit) };
    });
    const [around, results] = await Promise.all([Promise.all(before), Promise.all(asked), committed]);
    if (around[2]?.rowCount !== 1) throw new Error('The session is over.');
    return results.map((result) => result.rows);
  }
}

/** Who asks, and whether the session still lives. */
export const opening = (
  client: pg.Client,
  { region, tenant, staff, id, version, membershipVersion }: Session,
): Promise<pg.QueryResult>[] => [
  client.query({ name: 'settings', text: settings, values: [String(region), tenant, staff] }),
  client.query({ name: 'guard', text: guard, values: [region, id, version, membershipVersion] }),
];
