import { createHash, randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { firstRegion } from '../../kit/country.ts';
import { type Running, start } from '../contestants/contestant.ts';
import type { Ground } from '../database.ts';
import { askOnce, Connection, requestBytes } from '../http.ts';
import { type Spread, shareOf, spread } from '../numbers.ts';
import { inbox } from '../operations/inbox.ts';
import { type Ask, cookieOf, type Setting, trusted } from '../operations/operation.ts';
import { OpenPage } from './OpenPage.ts';

export interface StreamCost {
  /** Open pages of one organisation, and of how many of its staff, each with a session. */
  pages: number;
  sessions: number;
  /** Megabytes of the gateway's heap for these pages while nothing happens. */
  heap: number;
  /** Its resident memory in megabytes: before any page was opened, and with all of them; some of what lies between is made once and stays. */
  resident: { none: number; all: number } | null;
  /** Milliseconds from asking for an act until a page has heard of it: middle and 99th percentile of the pages, over the acts. */
  p50: Spread;
  p99: Spread;
}

const pages = 1000;
const acts = 15;
/** As many as one session may have open. */
const ofOneSession = 5;

const wait = (time: number) => new Promise((wake) => setTimeout(wake, time));

const heapOf = ({ process: server }: Running): Promise<number> =>
  new Promise((told) => {
    server.once('message', (bytes) => told(Number(bytes) / 1024 / 1024));
    server.send('heap');
  });

/** How many colleagues sit at these pages. */
const colleagues = pages / ofOneSession;
const login = 'bench-stream-';

/** So many further staff of the first office, each signed in; for this alone, since a page of an office tells the names of its staff. */
async function seatColleagues(see: pg.Client, tenant: string): Promise<string[]> {
  const tokens = Array.from({ length: colleagues }, () => randomUUID());
  const hashes = tokens.map((token) => createHash('sha256').update(token).digest('base64url'));
  await see.query(
    `with one as (select gen_random_uuid() as staff_id, gen_random_uuid() as membership_id, hash, n from unnest($3::text[]) with ordinality as each (hash, n)),
     s as (insert into staff (region_id, tenant_id, staff_id, login) select $1, $2, staff_id, '${login}' || n from one),
     m as (insert into membership (region_id, tenant_id, membership_id, staff_id, unit_id, display_name, display_kana, job_title, roles, valid_from)
       select $1, $2, membership_id, staff_id, (select unit_id from unit where region_id = $1 and tenant_id = $2 limit 1), '職員', 'ショクイン', '相談支援員',
         '{consultation_supporter}', '2020-01-01' from one)
     insert into session (region_id, session_id, staff_id, membership_id, token_hash, second_factor, device, idle_until, expires_at)
       select $1, gen_random_uuid(), staff_id, membership_id, hash, true, 'bench', now() + interval '1 hour', now() + interval '1 hour' from one`,
    [firstRegion, tenant, hashes],
  );
  return tokens;
}

async function unseatColleagues(see: pg.Client, tenant: string): Promise<void> {
  const theirs = `staff_id in (select staff_id from staff where region_id = $1 and tenant_id = $2 and login like '${login}%')`;
  for (const table of ['session', 'membership', 'staff'])
    await see.query(`delete from ${table} where region_id = $1 and ${table === 'session' ? '' : 'tenant_id = $2 and '}${theirs}`, [
      firstRegion,
      tenant,
    ]);
}

const noting = trusted('mutation note($input: CreateTaskInput!) { createTask(input: $input) { __typename } }');

/** Something to do, noted by one of them: it concerns everybody of the office. The clock starts before it is asked for. */
async function note(connection: Connection, title: string): Promise<number> {
  const bytes = requestBytes({ ...noting({ input: { idempotencyKey: randomUUID(), title } }), cookie: cookieOf(0, 0) });
  const sent = performance.now();
  const { body } = await connection.ask(bytes);
  if (!body.includes('TaskPayload')) throw new Error(body.toString());
  return sent;
}

/** What a thousand open pages cost while nothing happens, and how soon all of them hear of a change. */
export async function measureStreams(ground: Ground, setting: Setting): Promise<StreamCost> {
  const { keys } = setting;
  const see = new pg.Client(ground.superuserUrl);
  await see.connect();
  const flags = ['--expose-gc', '--import', fileURLToPath(new URL('heapTeller.ts', import.meta.url))];
  const running = await start('tsunagi', ground.gatewayUrl, flags);
  const open: OpenPage[] = [];
  try {
    const tokens = await seatColleagues(see, keys.tenant(0));
    await askOnce(running.port, requestBytes(inbox(setting).ways.tsunagi?.ask(0) as Ask));
    const openAll = async () => {
      for (const token of tokens)
        open.push(
          ...(await Promise.all(Array.from({ length: ofOneSession }, () => OpenPage.open(running.port, `__Host-tsunagi=${token}`)))),
        );
    };
    await heapOf(running); // what its start has thrown away is gone
    const residentBefore = running.memory();
    // Once for everything that is made at the first time, then for the measure.
    await openAll();
    for (const page of open.splice(0)) page.close();
    await wait(1500);
    const heapBefore = await heapOf(running);
    await openAll();
    await wait(1500);
    const resident = running.memory();
    const heap = await heapOf(running);
    const times: number[][] = [];
    const acting = new Connection(running.port);
    for (let n = 0; n <= acts; n++) {
      const heard = Promise.all(open.map((page) => page.next()));
      const sent = await note(acting, `電話をする ${n}`);
      const took = (await heard).map((at) => at - sent).sort((a, b) => a - b);
      if (n > 0) times.push(took);
      await wait(200);
    }
    acting.close();
    const at = (share: number) => spread(times.map((took) => shareOf(took, share)));
    return {
      pages,
      sessions: tokens.length,
      heap: heap - heapBefore,
      resident: resident === null || residentBefore === null ? null : { none: residentBefore, all: resident },
      p50: at(0.5),
      p99: at(0.99),
    };
  } finally {
    for (const page of open) page.close();
    await running.stop();
    await unseatColleagues(see, keys.tenant(0));
    await see.end();
  }
}
