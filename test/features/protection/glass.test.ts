import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { remindOfGlass, systemDesk } from '@tsunagi/casework';
import { given, tell } from '../../kit/given.js';
import { region, type TestStaff, World } from '../../kit/world.js';

let world: World;
let worker: TestStaff;
let mate: TestStaff;
let officer: TestStaff;
let judge: TestStaff;
let reviewersWorker: TestStaff;
let person: string;
let unmanned: string;
let coordinator: string;
const secret = '幣舞町4番地の隠れ家';

beforeAll(async () => {
  world = await World.open();
  const city = await world.tenant('釧路', 'city');
  const body = await world.tenant('支援機関', 'support_body');
  unmanned = await world.tenant('無人', 'support_body');
  coordinator = await world.tenant('調整', 'support_body');
  worker = await world.staff(city, ['caseworker']);
  mate = await world.staff(city, ['caseworker']);
  officer = await world.staff(city, ['privacy_officer']);
  judge = await world.staff(body, ['privacy_officer']);
  reviewersWorker = await world.staff(body, ['consultation_supporter']);
  await world.database.see.query('update tenant set glass_reviewer_id = $2 where tenant_id = $1', [city, body]);
});
afterAll(() => world.close());
beforeEach(async () => {
  person = await given(world).person(worker, {}, { address: { street: secret } });
  const set = {
    personId: person,
    readerIds: [world.id('Staff', worker.staffId)],
    until: new Date(Date.now() + 8e9).toISOString().slice(0, 10),
  };
  await tell(worker, 'protectPerson', set, '... on ProtectedPayload { person { id } }');
});

const open = (who: TestStaff, more: Record<string, unknown> = {}) =>
  tell(
    who,
    'breakGlass',
    { personId: person, reason: '安否の確認のため、警察からの要請です', minutes: 30, ...more },
    '... on PersonPayload { person { address { street } protection { readers { until } } } }',
  );
const see = async (who: TestStaff): Promise<any> =>
  (await who.ask(`query ($id: ID!) { person(id: $id, purpose: ASSIGNED) { address { street } } }`, { id: person })).data?.person?.address
    ?.street ?? null;
const waiting = async (who: TestStaff): Promise<any[]> =>
  (await who.ask('{ glassBreaks(judged: false) { id number who reason tenant { name } reviewer { name } canJudge } }')).data.glassBreaks;
const verdict = (who: TestStaff, glassId: string, judgement = 'JUSTIFIED') =>
  tell(
    who,
    'judgeGlass',
    { idempotencyKey: undefined, glassId, judgement, note: '要請の記録を確かめた' },
    '... on GlassPayload { glassBreak { judgement judgedBy } }',
  );
const notices = async (who: TestStaff): Promise<string[]> =>
  (await who.ask('{ notices(first: 50) { edges { node { kind } } } }')).data.notices.edges.map((each: any) => each.node.kind);

describe('an emergency access', () => {
  it('opens the address to the one who asked, at once and to nobody else', async () => {
    expect(await see(mate)).toBeNull();
    const { person: seen } = await open(mate);
    expect(seen.address.street).toBe(secret);
    expect(await see(mate)).toBe(secret);
    const third = await world.staff(mate.tenantId, ['caseworker']);
    expect(await see(third)).toBeNull();
  });

  it('closes after its minutes, an hour at most', async () => {
    expect(await open(mate, { minutes: 61 })).toMatchObject({ fields: [{ field: 'minutes', code: 'OUT_OF_RANGE' }] });
    await open(mate, { minutes: 60 });
    const ends = await world.database.see.query(
      `select extract(epoch from until - at)::int as seconds, (select (a.people ->> named_as($1, $2))::bigint - extract(epoch from g.at) from person_address a
         where a.person_id = g.person_id) as granted from glass_break g where judged_at is null order by at desc limit 1`,
      [mate.tenantId, mate.staffId],
    );
    expect(ends.rows[0].seconds).toBe(3600);
    expect(Number(ends.rows[0].granted)).toBeLessThanOrEqual(3600);
    // An hour passes on the row and on the ledger alike.
    await world.database.see.query(
      `update person_address set people = jsonb_set(people, array[named_as($1, $2)], to_jsonb(extract(epoch from now())::bigint - 1))
      where person_id = (select person_id from glass_break where judged_at is null order by at desc limit 1)`,
      [mate.tenantId, mate.staffId],
    );
    expect(await see(mate)).toBeNull();
  });

  it('asks for a reason in words', async () => {
    expect(await open(mate, { reason: '急ぎ' })).toMatchObject({ fields: [{ field: 'reason', code: 'TOO_SHORT' }] });
    expect(await open(mate, { reason: ' ' })).toMatchObject({ fields: [{ field: 'reason', code: 'REQUIRED' }] });
  });

  it('is told at once to those who are named, to the privacy officer, and to the one who has to judge', async () => {
    await open(mate);
    expect(await notices(worker)).toContain('glass.broken');
    expect(await notices(officer)).toContain('glass.broken');
    expect(await notices(judge)).toContain('glass.review');
  });

  it('stands in the access log as an emergency', async () => {
    await open(mate);
    const log = await worker.ask(`query ($id: ID!) { accessLog(personId: $id, first: 50) { edges { node { action emergency } } } }`, {
      id: person,
    });
    expect(log.data.accessLog.edges).toContainEqual({ node: { action: 'GLASS', emergency: true } });
  });

  it('is not needed by those who are named, nor where nothing is protected', async () => {
    expect(await open(worker)).toMatchObject({ code: 'ALREADY_NAMED' });
    person = await given(world).person(worker);
    expect(await open(mate)).toMatchObject({ code: 'NOT_PROTECTED' });
  });

  it('is open to the own office only, and only where somebody will judge it', async () => {
    await expect(open(reviewersWorker)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await world.database.see.query('update tenant set glass_reviewer_id = null where tenant_id = $1', [mate.tenantId]);
    expect(await open(mate)).toMatchObject({ code: 'NO_GLASS_REVIEWER' });
    await world.database.see.query('update tenant set glass_reviewer_id = $2 where tenant_id = $1', [mate.tenantId, judge.tenantId]);
  });

  it('is judged by the coordinator where the office that should judge has nobody for it, and opens nothing where neither has', async () => {
    const { see } = world.database;
    const reviewedBy = (tenant: string) =>
      see.query('update tenant set glass_reviewer_id = $2 where tenant_id = $1', [mate.tenantId, tenant]);
    await reviewedBy(unmanned);
    expect(await open(mate)).toMatchObject({ code: 'NO_GLASS_REVIEWER' });
    await see.query('update region set coordinator_tenant_id = $2 where region_id = $1', [region, coordinator]);
    expect(await open(mate)).toMatchObject({ code: 'NO_GLASS_REVIEWER' });
    await world.staff(coordinator, ['privacy_officer']);
    expect((await open(mate)).person.address.street).toBe(secret);
    await see.query('update region set coordinator_tenant_id = null where region_id = $1', [region]);
    await reviewedBy(judge.tenantId);
  });
});

describe('its review', () => {
  it('belongs to the privacy officer of another organisation, who learns a number and no name', async () => {
    await open(mate);
    const [glass] = await waiting(judge);
    expect(glass).toMatchObject({ tenant: { name: '釧路' }, reviewer: { name: '支援機関' }, canJudge: true });
    expect(JSON.stringify(glass)).not.toMatch(/花子|幣舞/);
    const [own] = await waiting(officer);
    expect(own.canJudge).toBe(false);
    await expect(verdict(officer, own.id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(verdict(reviewersWorker, own.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(verdict(mate, own.id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('is a task that is done by judging it and in no other way', async () => {
    await open(mate);
    const tasks = `{ tasks(scope: OFFICE, state: OPEN, first: 50) { edges { node { id version glassBreak { id } } } } }`;
    const [glass] = await waiting(judge);
    const mine = async () => (await judge.ask(tasks)).data.tasks.edges.find((each: any) => each.node.glassBreak?.id === glass.id)?.node;
    const task = await mine();
    const input = { idempotencyKey: undefined, taskId: task.id };
    expect(await tell(reviewersWorker, 'finishTask', input, '... on TaskPayload { __typename }')).toMatchObject({
      code: 'TASK_NEEDS_JUDGEMENT',
    });
    expect(await tell(reviewersWorker, 'snoozeTask', { ...input, until: '2099-01-01' }, '... on TaskPayload { __typename }')).toMatchObject(
      { code: 'TASK_NEEDS_JUDGEMENT' },
    );
    expect((await verdict(judge, glass.id)).glassBreak).toMatchObject({ judgement: 'JUSTIFIED' });
    expect(await mine()).toBeUndefined();
  });

  it('is said once, and comes back to the one who opened the glass', async () => {
    await open(mate);
    const [glass] = await waiting(judge);
    await verdict(judge, glass.id, 'UNJUSTIFIED');
    expect(await verdict(judge, glass.id)).toMatchObject({ code: 'GLASS_JUDGED' });
    expect(await notices(mate)).toContain('glass.judged');
    const judged = await mate.ask('{ glassBreaks(judged: true) { id judgement judgementNote } }');
    expect(judged.data.glassBreaks).toContainEqual({ id: glass.id, judgement: 'UNJUSTIFIED', judgementNote: '要請の記録を確かめた' });
  });

  it('has to come before the same person opens the same address again', async () => {
    await open(mate, { minutes: 5 });
    await world.database.see.query(
      `insert into disclosure (region_id, tenant_id, line_id, person_id, verb, opens_line_id, field_groups, from_tenant_id, to_tenant_id, basis, origin, starts_at, until, recorded_by)
       select region_id, tenant_id, gen_random_uuid(), person_id, 'ends', line_id, field_groups, from_tenant_id, to_tenant_id, basis, origin, now(), now(), recorded_by
       from disclosure where origin = 'glass' and region_id = $1 and verb = 'opens'`,
      [region],
    );
    expect(await open(mate)).toMatchObject({ code: 'GLASS_WAITS_FOR_REVIEW' });
    const [glass] = await waiting(judge);
    await verdict(judge, glass.id);
    expect((await open(mate)).person.address.street).toBe(secret);
  });

  it('is asked for again each week once it is late, of those who judge and of those who answer for it; until then nothing more is opened', async () => {
    const opener = await world.staff(worker.tenantId, ['caseworker']);
    const { see } = world.database;
    await open(opener);
    const { rows } = await see.query<{ id: string }>('select glass_id as id from glass_break where staff_id = $1', [opener.staffId]);
    const glassId = rows[0]?.id as string;
    const due = await see.query("select run_at from graphile_worker.jobs where task_identifier = 'glass-late' and key = $1", [
      `glass:${glassId}`,
    ]);
    expect(due.rows).toHaveLength(1);
    const ask = () => remindOfGlass(systemDesk(world.house.orm, region, worker.tenantId, 'test'), { glassId });
    expect(await ask()).toBe(true);
    expect(await notices(judge)).toContain('glass.late');
    expect(await notices(officer)).toContain('glass.late');
    person = await given(world).person(worker, {}, { address: { street: secret } });
    const until = new Date(Date.now() + 8e9).toISOString().slice(0, 10);
    await tell(
      worker,
      'protectPerson',
      { personId: person, readerIds: [world.id('Staff', worker.staffId)], until },
      '... on ProtectedPayload { person { id } }',
    );
    await see.query("update glass_break set review_due_on = '2026-01-05' where glass_id = $1", [glassId]);
    expect(await open(opener)).toMatchObject({ code: 'GLASS_WAITS_FOR_REVIEW' });
    await verdict(judge, world.id('GlassBreak', glassId));
    expect(await ask()).toBe(false);
    expect((await open(opener)).person.address.street).toBe(secret);
  });
});

describe('Whoever has to do with it', () => {
  /** A privacy officer of the office that judges, who has this behind them. */
  const officerWith = async (past: (staffId: string) => Promise<unknown>): Promise<TestStaff> => {
    const each = await world.staff(judge.tenantId, ['privacy_officer']);
    await past(each.staffId);
    return each;
  };
  const sql = (text: string, values: unknown[]) => world.database.see.query(text, values);

  it('does not judge: who worked in that office, was named for the address, or looked after the person', async () => {
    await open(mate);
    const { rows } = await sql('select person_id from glass_break where judged_at is null and staff_id = $1 order by at desc limit 1', [
      mate.staffId,
    ]);
    const [{ person_id: personId }] = rows;
    const involved = {
      'worked there once': await officerWith((staff) =>
        sql(
          `insert into membership (region_id, tenant_id, membership_id, staff_id, display_name, display_kana, job_title, roles, valid_from, ended_at)
           values ($1, $2, gen_random_uuid(), $3, '元職員', 'モト', '職員', '{caseworker}', '2020-01-01', now())`,
          [region, mate.tenantId, staff],
        ),
      ),
      'looks after them here': await officerWith((staff) =>
        sql(
          `with own as (insert into person (region_id, tenant_id, person_id, number, created_by) values ($1, $2, gen_random_uuid(), 'Z-1', $3) returning *),
             link as (insert into person_link (region_id, tenant_id, link_id, person_id, other_tenant_id, other_person_id, origin)
               select region_id, tenant_id, gen_random_uuid(), person_id, $4, $5, 'referral' from own)
           insert into support_case (region_id, tenant_id, case_id, person_id, number, status, opened_on, lead_staff_id, created_by)
           select region_id, tenant_id, gen_random_uuid(), person_id, 'Z-2', 'open', '2026-01-10', $3, $3 from own`,
          [region, judge.tenantId, staff, mate.tenantId, personId],
        ),
      ),
      'was in charge of a referral': await officerWith((staff) =>
        sql(
          `insert into referral (region_id, tenant_id, referral_id, person_id, case_id, number, kind, receiver_tenant_id, state, sender_staff_id, handler_staff_id, readers)
           select region_id, tenant_id, gen_random_uuid(), person_id, case_id, 'T-' || $2::uuid, 'handoff', $3::uuid, 'completed', $4, $2::uuid,
             jsonb_build_object($3::uuid, extract(epoch from now() + interval '1 day')::bigint)
           from support_case where person_id = $1`,
          [personId, staff, judge.tenantId, worker.staffId],
        ),
      ),
    };
    for (const [words, who] of Object.entries(involved)) {
      const [asked] = await waiting(who);
      expect([words, asked?.canJudge]).toEqual([words, false]);
      const refused = await verdict(who, asked.id).catch((error: { code?: string }) => error);
      expect([words, refused.code]).toEqual([words, 'FORBIDDEN']);
    }
    const [asked] = await waiting(judge);
    expect(asked.canJudge).toBe(true);
    expect(await verdict(judge, asked.id)).toMatchObject({ glassBreak: { judgement: 'JUSTIFIED' } });
  });
});
