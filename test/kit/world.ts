import { randomUUID } from 'node:crypto';
import type { StaffRole } from '@tsunagi/access';
import { newId, openSession } from '@tsunagi/casework';
import { becomeStaff, transactByKey } from '@tsunagi/database';
import { cookieName, type House, IdSeal, makeServer, openHouse } from '@tsunagi/gateway';
import { freshDatabase, type TestDatabase } from './database.js';

export const region = 10001;
const secretKey = Buffer.alloc(32, 7).toString('base64');

export interface TestStaff {
  staffId: string;
  tenantId: string;
  /** One GraphQL request as this person, through the whole gateway; gives data and errors as a client sees them. */
  ask<T = Record<string, any>>(
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<{ data: T; errors?: { message: string; extensions: Record<string, any> }[] }>;
}

/** A gateway over a database of its own, with tools to lay a small world. */
export class World {
  private constructor(
    readonly database: TestDatabase,
    readonly house: House & { close(): Promise<void> },
    readonly app: Awaited<ReturnType<typeof makeServer>>,
  ) {}

  static async open(): Promise<World> {
    const database = await freshDatabase();
    const house = await openHouse({
      mode: 'demo',
      host: '127.0.0.1',
      port: 0,
      databaseUrl: database.gatewayUrl,
      region,
      secretKey,
      publicUrl: 'http://localhost',
      consoleFolder: null,
    });
    await database.see.query(`insert into region (region_id, code, name) values ($1, 'kushiro', '釧路圏域') on conflict do nothing`, [
      region,
    ]);
    return new World(database, house, await makeServer(house));
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
      `insert into tenant (region_id, tenant_id, code, kind, name, name_kana, short_name, legal_regime, number_prefix, hours, active_from)
       values ($1, $2, $3, $4, $3, $3, $3, 'public', $3, $5, '2020-01-01')`,
      [region, id, code, kind, hours],
    );
    return id;
  }

  async staff(tenantId: string, roles: StaffRole[]): Promise<TestStaff> {
    const staffId = newId();
    const membershipId = newId();
    await this.database.see.query(`insert into staff (region_id, tenant_id, staff_id, login) values ($1, $2, $3, $4)`, [
      region,
      tenantId,
      staffId,
      randomUUID(),
    ]);
    await this.database.see.query(
      `insert into membership (region_id, tenant_id, membership_id, staff_id, display_name, display_kana, job_title, roles, valid_from)
       values ($1, $2, $3, $4, '試験 職員', 'シケン ショクイン', $5, $6, '2020-01-01')`,
      [region, tenantId, membershipId, staffId, roles[0], roles],
    );
    const token = await transactByKey(this.house.orm, region, {}, async (em, now) => {
      await becomeStaff(em, staffId);
      return openSession(em, now, { region, staffId, membershipId, secondFactor: false, device: 'test' });
    });
    const ask = async (query: string, variables: Record<string, unknown> = {}) => {
      const answer = await this.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json' },
        cookies: { [cookieName]: token },
        payload: { query, variables },
      });
      return answer.json();
    };
    return { staffId, tenantId, ask };
  }

  /** The global id of a record, as the API would give it. */
  id(kind: Parameters<IdSeal['seal']>[0], uuid: string): string {
    return new IdSeal(secretKey).seal(kind, region, uuid);
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.house.close();
    await this.database.drop();
  }
}
