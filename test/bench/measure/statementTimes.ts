import pg from 'pg';
import { Wire } from '../../kit/wire.ts';
import { start } from '../contestants/contestant.ts';
import type { Ground } from '../database.ts';
import { askOnce, requestBytes } from '../http.ts';
import type { Operation, Way } from '../operations/operation.ts';

/** What PostgreSQL itself says that a statement took of one request: parsing, binding and running it, in milliseconds. */
export interface StatementTime {
  text: string;
  milliseconds: number;
}

const requests = 60;
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

/** "duration: 0.052 ms  execute w:xyz: update …"; two that begin alike are one. */
const duration = /^duration: ([\d.]+) ms {2}(?:parse|bind|execute) \S+: (.*)/s;
const beginning = (text: string): string => `${text.replace(/\s+/g, ' ').slice(0, 64)}…`;

function sumOf(notices: string[], asked: number): StatementTime[] {
  const times = new Map<string, number>();
  for (const notice of notices) {
    const [, took, text] = duration.exec(notice) ?? [];
    if (text) times.set(beginning(text), (times.get(beginning(text)) ?? 0) + Number(took));
  }
  return [...times].map(([text, sum]) => ({ text, milliseconds: sum / asked })).sort((a, b) => b.milliseconds - a.milliseconds);
}

/** One for whatever is prepared once, and then those that are timed. */
const asksOf = ({ once }: Operation, way: Way): Buffer[] =>
  Array.from({ length: requests + 1 }, (_, n) => way.ask((once?.timedFrom ?? 0) + n)).flatMap((ask) => (ask ? [requestBytes(ask)] : []));

/** Where PostgreSQL's own time goes, by statement, while the product answers one request after the other. */
export async function timeStatements(ground: Ground, operations: Operation[]): Promise<Map<Operation, StatementTime[]>> {
  await asRoot(
    ground.superuserUrl,
    Object.entries(telling).map(([name, value]) => `set ${name} = '${value}'`),
  );
  const wire = await Wire.to(ground.gatewayUrl);
  const running = await start('tsunagi', wire.url);
  const times = new Map<Operation, StatementTime[]>();
  try {
    for (const operation of operations) {
      const [first, ...timed] = asksOf(operation, operation.ways.tsunagi as Way);
      await askOnce(running.port, first as Buffer);
      wire.takeNotices();
      for (const ask of timed) await askOnce(running.port, ask);
      times.set(operation, sumOf(wire.takeNotices(), timed.length));
    }
  } finally {
    await running.stop();
    await wire.close();
    await asRoot(ground.superuserUrl, ['reset all']);
  }
  return times;
}
