import type { GraphQLSchema } from 'graphql';
import type { TestDatabase } from '../../kit/database.js';
import type { Facts } from '../specification/index.js';
import type { InventedWorld } from '../world/layWorld.js';
import type { Life } from '../world/lives.js';
import type { Asker, Office } from '../world/offices.js';

/** Two worlds that may differ in nothing that these people are told, whatever they do in both of them. */
export interface Pair {
  here: InventedWorld;
  there: InventedWorld;
  schema: GraphQLSchema;
  facts: Facts;
  lives: Life[];
  /** Whom they guess at: the offices that have changed places. */
  offices: Office[];
}

/** What the database fills in by itself is one moment in both worlds; the rest was drawn by the same dice. */
export async function stopClocks({ see }: TestDatabase): Promise<void> {
  const { rows } = await see.query(`select c.relname as table, a.attname as column from pg_attrdef d join pg_class c on c.oid = d.adrelid
    join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum = d.adnum
    where n.nspname = 'public' and pg_get_expr(d.adbin, d.adrelid) = 'now()' and c.relname <> 'schema_migration'`);
  for (const { table, column } of rows)
    await see.query(`update ${table} set ${column} = '2026-11-01T00:00:00Z' where ${column} > now() - interval '1 hour'`);
}

/** Numbers of requests are random and tell nothing; everything else has to be the same. */
const plain = (text: string): string => text.replace(/[0-9A-Z]{5}-[0-9A-Z]{5}/g, '(request)');

/** What this person is answered to each of these documents, to the byte and with every header. */
export async function answers(invented: InventedWorld, observer: Asker, texts: string[]): Promise<string[]> {
  const told: string[] = [];
  for (const query of texts) {
    const { statusCode, headers, body } = await invented.world.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', 'tsunagi-background': '1' },
      cookies: Object.fromEntries(invented.world.signedIn(observer.token).cookies),
      payload: { query },
    });
    const { date: _, ...others } = headers;
    told.push(plain(JSON.stringify([statusCode, others, body])));
  }
  return told;
}

/** Where two answers part, for whoever reads a mismatch. */
export function difference(...answers: [string, string]): string {
  // The length stands before what is longer, and says nothing.
  const [a, b] = answers.map((each) => each.replace(/"content-length":"\d+",?/, '')) as [string, string];
  const at = [...a].findIndex((letter, n) => letter !== b[n]);
  return `“${a.slice(Math.max(0, at - 60), at + 40)}” and “${b.slice(Math.max(0, at - 60), at + 40)}”`;
}

/** A file as this person gets it: status, headers and bytes. */
async function fileFor({ world }: InventedWorld, observer: Asker, address: string): Promise<string> {
  const { statusCode, headers, rawPayload } = await world.signedIn(observer.token).get(address);
  const { date: _date, 'x-request-id': _number, ...others } = headers as Record<string, unknown>;
  return plain(JSON.stringify([statusCode, others, rawPayload.toString('latin1')]));
}

/** Both worlds are asked in one moment, for a file may say when it was made; what differs still at the third time differs. */
export async function fileDiffers(one: InventedWorld, two: InventedWorld, observer: Asker, address: string): Promise<string | null> {
  let words: string | null = null;
  for (let n = 0; n < 3; n++) {
    const [here, there] = await Promise.all([one, two].map((each) => fileFor(each, observer, address)));
    if (here === there) return null;
    words = `${observer.name} can tell two worlds apart: ${difference(here as string, there as string)} at ${address}`;
  }
  return words;
}

/** What is laid lies in whole seconds, and most of it on other days. */
const isFresh = (time: string): boolean => !time.endsWith('.000Z') || Math.abs(Date.parse(time) - Date.now()) < 600_000;

/** What an answer says, but for what was drawn or made while it was answered: new keys, numbers, and the moment. */
export function lasting({ world }: InventedWorld, known: Set<string>, answer: string): string {
  const fresh = (id: string): string => {
    const opened = world.house.ids.open(id);
    return !opened || known.has(opened.uuid) ? id : `(new ${opened.kind})`;
  };
  return answer
    .replace(/[A-Za-z0-9_-]{51}/g, fresh)
    .replace(/[0-9A-Z]{5}-[0-9A-Z]{5}/g, '(request)')
    .replace(/\d{4}-\d{4}-\d{4}/g, '(number)')
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z/g, (time) => (isFresh(time) ? '(now)' : time))
    .replace(/"incident":"[0-9A-F]{8}"/g, '"incident":""');
}
