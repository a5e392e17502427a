import type { StaffRole } from '@tsunagi/access';
import { type DemoAccount, newId, openSession } from '@tsunagi/casework';
import { becomeStaff, transactByKey } from '@tsunagi/database';
import { cookiesOf, type Environment, type House, IdSeal, makeServer, openHouse } from '@tsunagi/gateway';
import { kushiro, putTimers } from '@tsunagi/region';
import { type Answer, TestBrowser } from './browser.js';
import { freshDatabase, type TestDatabase } from './database.js';
import { withoutRegion } from './statements.js';
import { type Flight, Wire } from './wire.js';

export const region = 10001;
export const secretKeyOfTests = Buffer.alloc(32, 7).toString('base64');

export interface TestStaff {
  staffId: string;
  tenantId: string;
  membershipId: string;
  login: string;
  browser: TestBrowser;
  /** One GraphQL request as this person, through the whole gateway. */
  ask<T = Record<string, any>>(query: string, variables?: Record<string, unknown>): Promise<Answer<T>>;
}

/** A gateway over a database of its own, with tools to lay a small world. */
export class World {
  #workerWire: Promise<Wire> | undefined;
  /** One for all that is asked of this world: it remembers what it has sealed, and some suites ask for an id ten thousand times. */
  readonly #ids = new IdSeal(secretKeyOfTests);

  private constructor(
    readonly database: TestDatabase,
    /** Between the gateway and PostgreSQL: what really passes can be counted. */
    readonly wire: Wire,
    readonly house: House & { close(): Promise<void> },
    readonly app: Awaited<ReturnType<typeof makeServer>>,
  ) {}

  /**
   * `settings` are what the environment of the program would say; the demo accounts are named once their staff exist. `log`
   * listens to what the gateway writes down.
   */
  static async open(
    settings: Partial<Environment> = {},
    demoAccounts: DemoAccount[] = [],
    from = freshDatabase(),
    log?: Parameters<typeof makeServer>[1],
  ): Promise<World> {
    const database = await from;
    const wire = await Wire.to(database.gatewayUrl);
    const environment: Environment = {
      mode: 'demo',
      host: '127.0.0.1',
      port: 0,
      databaseUrl: wire.url,
      region,
      secretKey: secretKeyOfTests,
      previousKeys: [],
      publicUrl: 'http://localhost',
      consoleFolder: null,
      embedded: true,
      documents: null,
      trustedProxies: [],
      logLevel: process.env.LOG_LEVEL ?? 'silent',
      ...settings,
    };
    const house = await openHouse(environment, demoAccounts);
    await database.see.query(`insert into region (region_id, code, name) values ($1, 'kushiro', '釧路圏域') on conflict do nothing`, [
      region,
    ]);
    await putTimers(database.see, region, kushiro.timers);
    return new World(database, wire, house, await makeServer(house, log));
  }

  async tenant(code: string, kind: string): Promise<string> {
    const id = newId();
    const hours = JSON.stringify({
      1: ['08:45', '17:30'],
      2: ['08:45', '17:30'],
      3: ['08:45', '17:30'],
      4: ['08:45', '17:30'],
      5: ['08:45', '17:30'],
    });
    await this.database.see.query(
      `insert into tenant (region_id, tenant_id, code, kind, name, name_kana, short_name, legal_regime, hours, active_from)
       values ($1, $2, $3, $4, $3, $3, $3, 'public', $5, '2020-01-01')`,
      [region, id, code, kind, hours],
    );
    return id;
  }

  /** A browser that nobody has signed in with yet. */
  browser(address?: string): TestBrowser {
    return new TestBrowser(this.app, address);
  }

  async unit(tenantId: string, name: string): Promise<string> {
    const id = newId();
    await this.database.see.query(
      `insert into unit (region_id, tenant_id, unit_id, code, name, valid_from) values ($1, $2, $3, $4, $4, '2020-01-01')`,
      [region, tenantId, id, name],
    );
    return id;
  }

  async staff(
    tenantId: string,
    roles: StaffRole[],
    { unit = null, name = '試験 職員' }: { unit?: string | null; name?: string } = {},
  ): Promise<TestStaff> {
    const staffId = newId();
    const login = `shiken-${staffId.slice(-8)}`;
    const membershipId = newId();
    await this.database.see.query(`insert into staff (region_id, tenant_id, staff_id, login) values ($1, $2, $3, $4)`, [
      region,
      tenantId,
      staffId,
      login,
    ]);
    await this.database.see.query(
      `insert into membership (region_id, tenant_id, membership_id, staff_id, display_name, display_kana, job_title, roles, unit_id, valid_from)
       values ($1, $2, $3, $4, $7, 'シケン ショクイン', $5, $6, $8, '2020-01-01')`,
      [region, tenantId, membershipId, staffId, roles[0], roles, name, unit],
    );
    return this.#atWork({ staffId, tenantId, membershipId, login });
  }

  /** A second membership of the same person, in another office; gives its key. */
  async secondPost({ staffId }: Pick<TestStaff, 'staffId'>, tenantId: string, roles: StaffRole[]): Promise<string> {
    const membershipId = newId();
    await this.database.see.query(
      `insert into membership (region_id, tenant_id, membership_id, staff_id, display_name, display_kana, job_title, roles, valid_from)
       values ($1, $2, $3, $4, '試験 職員', 'シケン ショクイン', $5, $6, '2020-01-01')`,
      [region, tenantId, membershipId, staffId, roles[0], roles],
    );
    return membershipId;
  }

  /** The same person, who works in another office too, at the desk of that one. */
  async alsoIn(tenantId: string, { staffId, login }: TestStaff, roles: StaffRole[]): Promise<TestStaff> {
    return this.#atWork({ staffId, tenantId, membershipId: await this.secondPost({ staffId }, tenantId, roles), login });
  }

  /** Somebody of the invented world, by the name they sign in with; in the post that signing in leads to. */
  async colleague(login: string): Promise<TestStaff> {
    const { rows } = await this.database.see.query(
      `select staff_id as "staffId", m.tenant_id as "tenantId", membership_id as "membershipId"
       from staff s join membership m using (region_id, staff_id) where login = $1 order by m.tenant_id = s.tenant_id desc limit 1`,
      [login],
    );
    return this.#atWork({ ...rows[0], login });
  }

  async #atWork(person: Omit<TestStaff, 'browser' | 'ask'>): Promise<TestStaff> {
    const { staffId, membershipId } = person;
    const { token } = await transactByKey(this.house.orm, region, {}, async (em, clock) => {
      await clock.opened;
      await becomeStaff(em, staffId);
      return openSession(em, clock.now, { region, staffId, membershipId, secondFactor: false, device: 'test' });
    });
    const browser = this.signedIn(token);
    return { ...person, browser, ask: (query, variables) => browser.ask(query, variables) };
  }

  /** A browser that holds the cookie of a session. */
  signedIn(token: string): TestBrowser {
    const browser = this.browser();
    browser.cookies.set(cookiesOf(this.house.environment).session, token);
    return browser;
  }

  /** The global id of a record, as the API would give it. */
  id(kind: Parameters<IdSeal['seal']>[0], uuid: string): string {
    return this.#ids.seal(kind, region, uuid);
  }

  /** What passed between the gateway and PostgreSQL while this was done. What is still being written behind earlier answers is none of it. */
  async flightsOf(work: () => Promise<unknown>): Promise<Flight[]> {
    await this.house.sessions.close();
    this.wire.take();
    await work();
    return this.wire.take();
  }

  /** The database as a worker reaches it, by a wire too. */
  async workerUrl(): Promise<string> {
    this.#workerWire ??= Wire.to(this.database.workerUrl);
    return (await this.#workerWire).url;
  }

  /** Every world is also a test of its statements, and of its worker's: none may pass that names a table without its region. */
  async close(): Promise<void> {
    await this.app.close();
    await this.house.close();
    await this.wire.close();
    const worker = await this.#workerWire;
    await worker?.close();
    await this.database.drop();
    const sent = [...this.wire.texts, ...(worker?.texts ?? [])].map((text) => ({ text, values: [] }));
    const astray = await withoutRegion([sent]);
    if (astray.length > 0) throw new Error(`Statements that do not say in which region:\n${astray.join('\n')}`);
  }
}
