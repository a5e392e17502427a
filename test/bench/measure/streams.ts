import { createHash, randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { firstRegion } from '../../kit/country.ts';
import { type Running, start } from '../contestants/contestant.ts';
import type { Ground } from '../database.ts';
import { askOnce, requestBytes } from '../http.ts';
import { type Spread, shareOf, spread } from '../numbers.ts';
import { inbox } from '../operations/inbox.ts';
import type { Ask, Setting } from '../operations/operation.ts';
import { OpenPage } from './OpenPage.ts';

export interface StreamCost {
  /** Open pages of one organisation, and of how many sessions. */
  pages: number;
  sessions: number;
  /** Megabytes of the gateway's heap for these pages while nothing happens. */
  heap: number;
  /** Its resident memory in megabytes: before any page was opened, and with all of them; some of what lies between is made once and stays. */
  resident: { none: number; all: number } | null;
  /** Milliseconds from sending a commit until a page has heard of it: middle and 99th percentile of the pages, over the commits. */
  p50: Spread;
  p99: Spread;
}

const pages = 1000;
const commits = 15;
/** As many as one session may have open. */
const ofOneSession = 5;

const wait = (time: number) => new Promise((wake) => setTimeout(wake, time));

const heapOf = ({ process: server }: Running): Promise<number> =>
  new Promise((told) => {
    server.once('message', (bytes) => told(Number(bytes) / 1024 / 1024));
    server.send('heap');
  });

/** Further sessions of one member of staff, as the sign-in would have opened them. */
async function openSessions(see: pg.Client, staff: string, count: number): Promise<string[]> {
  const tokens = Array.from({ length: count }, () => randomUUID());
  const hashes = tokens.map((token) => createHash('sha256').update(token).digest('base64url'));
  await see.query(
    `insert into session (region_id, session_id, staff_id, membership_id, token_hash, second_factor, device, idle_until, expires_at)
     select region_id, gen_random_uuid(), staff_id, membership_id, hash, true, 'bench', now() + interval '1 hour', now() + interval '1 hour'
     from membership, unnest($3::text[]) hash where region_id = $1 and staff_id = $2`,
    [firstRegion, staff, hashes],
  );
  return tokens;
}

/** One change that concerns everybody of an organisation. The clock starts when the commit is sent. */
async function change(see: pg.Client, tenant: string, version: number): Promise<number> {
  const id = randomUUID();
  await see.query('begin');
  await see.query(
    `insert into outbox (region_id, tenant_id, outbox_id, kind, subject_id, version) values ($1, $2, $3, 'mailbox', gen_random_uuid(), $4)`,
    [firstRegion, tenant, id, version],
  );
  await see.query(`select pg_notify('tsunagi', $1)`, [id]);
  const sent = performance.now();
  await see.query('commit');
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
    const tokens = await openSessions(see, keys.staff(0, 0), pages / ofOneSession);
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
    for (let n = 0; n <= commits; n++) {
      const heard = Promise.all(open.map((page) => page.next()));
      const sent = await change(see, keys.tenant(0), n);
      const took = (await heard).map((at) => at - sent).sort((a, b) => a - b);
      if (n > 0) times.push(took);
      await wait(200);
    }
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
    await see.end();
  }
}
