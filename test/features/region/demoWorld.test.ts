import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { receivingRoles } from '@tsunagi/access';
import { referralStates } from '@tsunagi/casework';
import { demoAccountsOf, kushiro, loadDemoWorld, loadRegion, tenantIdOf } from '@tsunagi/region';
import pg from 'pg';
import { freshDatabase, type TestDatabase } from '../../kit/database.js';
import { demoDatabase } from '../../kit/demoDatabase.js';
import { expectFoldOfLedger } from '../../kit/ledger.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await demoDatabase();
});
afterAll(() => database.drop());

const ask = async <Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> => (await database.see.query(sql, values)).rows;
const count = async (sql: string): Promise<number> =>
  (await ask<{ count: number }>(`select count(*)::int as count from ${sql}`))[0]?.count ?? 0;
const idOf = (code: string) => tenantIdOf(kushiro.regionId, code);

describe('loading', () => {
  it('does nothing where the world already is', async () => {
    const before = await count('audit_event');
    expect(await loadDemoWorld(database.gatewayUrl)).toBe('whole');
    expect(await count('audit_event')).toBe(before);
  });

  it('invents the same people each time', async () => {
    const names = await ask<{ name: string }>(
      `select family_name || ' ' || given_name as name from person join person_identity using (region_id, person_id)
       where person.tenant_id = $1 and origin = 'own' order by name`,
      [idOf('council-tsurui')],
    );
    expect(names.map(({ name }) => name)).toEqual([
      '佐藤 伸二',
      '千葉 雅彦',
      '小林 澪',
      '新田 昌子',
      '渡邊 健一',
      '石川 由美',
      '長谷川 彩花',
    ]);
  });

  it('tells a world whose loading was broken off from a whole one, and leaves it alone', async () => {
    const other = await freshDatabase();
    await loadRegion(other.migratorUrl, kushiro);
    await other.see.query(`insert into staff (region_id, tenant_id, staff_id, login) select $1, $2, $3, 'x'`, [
      kushiro.regionId,
      idOf(kushiro.coordinator),
      demoAccountsOf(kushiro).find(({ key }) => key === 'kg-chief')?.staffId,
    ]);
    expect(await loadDemoWorld(other.gatewayUrl)).toBe('half');
    expect((await other.see.query('select from person')).rowCount).toBe(0);
    await other.drop();
  });
});

describe('the people', () => {
  it('are sixty and more, in every town and in the city, each with kana, an age and a number', async () => {
    expect(await count(`person where origin = 'own'`)).toBeGreaterThanOrEqual(60);
    const lived = await ask<{ code: string }>(
      'select distinct municipality_code as code from person_address where municipality_code is not null order by 1',
    );
    expect(lived.map(({ code }) => code)).toEqual(kushiro.municipalities.map(({ code }) => code).sort());
    expect(await count(`person_identity where family_kana = '' or birth_date is null`)).toBe(0);
  });

  it('have a life in every field group, and at least four records in each case that their own office keeps open', async () => {
    for (const table of ['case_household', 'household_member', 'case_benefit', 'case_money', 'case_health', 'case_work', 'case_safety']) {
      expect({ table, rows: await count(table) }).toEqual({ table, rows: expect.any(Number) });
      expect(await count(table)).toBeGreaterThan(2);
    }
    const thin = await ask(`select c.number from support_case c join person p using (region_id, person_id)
      left join support_record r using (region_id, case_id) where p.origin = 'own' and c.status = 'open' group by c.number having count(r.record_id) < 4`);
    expect(thin).toEqual([]);
  });

  it('are looked up by nobody but the named once their address is protected', async () => {
    const [hidden] = await ask<{ person_id: string; tenant_id: string; people: Record<string, number> }>(
      'select person_id, tenant_id, people from person_address where protected_since is not null limit 1',
    );
    const ofOffice = 'select staff_id, $2::jsonb ? named_as(tenant_id, staff_id) as named from membership where tenant_id = $1';
    const office = await ask<{ staff_id: string; named: boolean }>(ofOffice, [hidden?.tenant_id, JSON.stringify(hidden?.people)]);
    const client = new pg.Client({ connectionString: database.gatewayUrl });
    await client.connect();
    const sees = async (staff: string | undefined) => {
      await client.query(
        `select set_config('app.region', $1, false), set_config('app.tenant', $2, false), set_config('app.staff', $3, false)`,
        [String(kushiro.regionId), hidden?.tenant_id, staff],
      );
      return (await client.query('select from person_address where person_id = $1', [hidden?.person_id])).rowCount;
    };
    expect(await sees(office.find(({ named }) => named)?.staff_id)).toBe(1);
    expect(await sees(office.find(({ named }) => !named)?.staff_id)).toBe(0);
    await client.end();
  });
});

describe('the staff', () => {
  it('are forty and more in a dozen organisations and more, and no two have the same login', async () => {
    expect(await count('staff')).toBeGreaterThanOrEqual(40);
    expect(await count('(select distinct tenant_id from membership) t')).toBeGreaterThanOrEqual(12);
    expect(await count('(select distinct login from staff) l')).toBe(await count('staff'));
  });

  it('include in each council somebody who can sign in with one click and send', async () => {
    const oneClick = demoAccountsOf(kushiro).map(({ staffId }) => staffId);
    const senders = await ask<{ code: string }>(
      `select distinct t.code from membership m join tenant t using (region_id, tenant_id)
       where t.kind = 'council' and m.roles && $1 and m.staff_id = any($2) order by 1`,
      [receivingRoles.filter((role) => role !== 'partner_coordinator'), oneClick],
    );
    const ofTowns = kushiro.tenants.filter(({ kind, municipalityCode }) => kind === 'council' && municipalityCode !== '01206');
    expect(senders.map(({ code }) => code)).toEqual(ofTowns.map(({ code }) => code).sort());
  });

  it('include one person with two posts', async () => {
    expect(await count('(select staff_id from membership group by 1 having count(distinct tenant_id) > 1) m')).toBe(1);
  });

  it('can each be entered as, with something to say about it', async () => {
    const known = new Set((await ask<{ staff_id: string }>('select staff_id from staff')).map(({ staff_id }) => staff_id));
    for (const account of demoAccountsOf(kushiro)) {
      expect(known.has(account.staffId)).toBe(true);
      expect(account.description.ja.length).toBeGreaterThan(10);
    }
  });
});

describe('the referrals', () => {
  it('stand in every state', async () => {
    const found = await ask<{ state: string }>('select distinct state from referral');
    const reached = Object.keys(referralStates);
    expect(found.map(({ state }) => state).sort()).toEqual(reached.sort());
  });

  it('go in the four directions, each with some under way and some with a result', async () => {
    const routes: [from: string, to: string[]][] = [
      ['kushiro-city', ['council-akkeshi']],
      ['council-tsurui', ['kushiro-social-enterprise']],
      ['kushiro-social-enterprise', ['hello-work-kushiro']],
      ['kushiro-social-enterprise', kushiro.tenants.filter(({ kind }) => kind === 'partner').map(({ code }) => code)],
    ];
    for (const [from, to] of routes) {
      const states = await ask<{ state: string }>(
        'select distinct state from referral where tenant_id = $1 and receiver_tenant_id = any($2)',
        [idOf(from), to.map(idOf)],
      );
      expect(states.map(({ state }) => state)).toEqual(expect.arrayContaining(['requested', 'info_needed', 'in_progress', 'completed']));
    }
  });

  it('are told to the end by three voices', async () => {
    const whole = await ask('select referral_id from referral_outcome group by 1 having count(distinct voice) = 3');
    expect(whole.length).toBeGreaterThan(3);
  });

  it('stand where their events have led them, and nothing in them lies ahead', async () => {
    const strays = await ask(`select r.number from referral r where r.state <> 'draft' and r.state is distinct from (
      select e.to_state from referral_event e where e.referral_id = r.referral_id order by e.at desc, e.event_id desc limit 1)`);
    expect(strays).toEqual([]);
    expect(await count('referral_event where at > now()')).toBe(0);
    expect(await count('support_record where occurred_at > now()')).toBe(0);
  });

  it('that wait for an answer have a deadline near today, whatever day it is', async () => {
    const far = await ask(`select number, reply_due_on from referral where state in ('requested', 'received', 'info_needed')
      and reply_due_on not between current_date - 7 and current_date + 21`);
    expect(far).toEqual([]);
  });

  it('are seen by those to whom the ledger opens them, in every row', async () => {
    expect(await expectFoldOfLedger(database)).toBeGreaterThan(1000);
  });

  it('have been looked at, and the log says by whom and for what', async () => {
    expect(await count(`access_log where basis = 'disclosed' and purpose = 'referral'`)).toBeGreaterThan(20);
    expect(await count('access_log where at > now()')).toBe(0);
  });
});

describe('the conferences', () => {
  const meetings = () =>
    ask<{ state: string; kind: string; offices: number }>(
      `select c.state, c.kind_code as kind, count(distinct m.member_tenant_id)::int as offices
       from conference c join conference_member m using (region_id, conference_id) group by c.region_id, c.conference_id order by c.starts_at`,
    );

  it('are one that is approved, one that sits now and one to come, each of its own kind and with people of five offices and more', async () => {
    const found = await meetings();
    expect(found.map(({ state }) => state)).toEqual(['approved', 'open', 'called']);
    expect(new Set(found.map(({ kind }) => kind)).size).toBe(3);
    for (const { offices } of found) expect(offices).toBeGreaterThanOrEqual(5);
    expect(await count('conference where state = $$called$$ and starts_at > now()')).toBe(1);
    expect(await count('conference where state = $$open$$ and now() between starts_at and ends_at')).toBe(1);
  });

  it('hold cases of several offices, with and without consent, whose record has decisions, homework and needs', async () => {
    const items = await ask<{ basis: string; offices: number }>(
      'select basis, count(distinct tenant_id)::int as offices from agenda_item where basis is not null group by 1 order by 1',
    );
    expect(items).toEqual([
      { basis: 'conference', offices: expect.any(Number) },
      { basis: 'consent', offices: expect.any(Number) },
    ]);
    const kinds = await ask<{ kind: string }>('select distinct kind from conference_note order by 1');
    expect(kinds.map(({ kind }) => kind)).toEqual(['decision', 'homework', 'need', 'note']);
    expect(await count('conference_note where written_at > now()')).toBe(0);
  });

  it('tell a guest without an account of a case that takes consent only where the person has agreed to that guest', async () => {
    const told = `disclosure where origin = 'conference' and basis = 'consent' and to_member_id is not null and to_staff_id is null`;
    expect(await count(told)).toBeGreaterThan(0);
    expect(await count(`${told} and not 'person_agreed' = any(sayings)`)).toBe(0);
  });

  it('leave homework on desks of other offices, some of it done', async () => {
    expect(await count('task where conference_id is not null and done_at is not null')).toBeGreaterThanOrEqual(2);
    expect(await count('(select distinct tenant_id from task where conference_id is not null and done_at is null) t')).toBeGreaterThan(2);
  });

  it('can be entered by somebody of the demo who sits in them', async () => {
    const oneClick = demoAccountsOf(kushiro).map(({ staffId }) => staffId);
    for (const { conference_id } of await ask<{ conference_id: string }>('select conference_id from conference'))
      expect(
        await count(`conference_member where conference_id = '${conference_id}' and staff_id in ('${oneClick.join(`','`)}')`),
      ).toBeGreaterThan(1);
  });
});
