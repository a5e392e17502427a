import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fireTimer, ledgerPeriods, raiseUnmet, systemDesk } from '@tsunagi/casework';
import { kushiro } from '@tsunagi/region';
import { given, tell } from '../../kit/given.js';
import { hubOf } from '../../kit/hub.js';
import { region, type TestStaff, World } from '../../kit/world.js';

let world: World;
let city: TestStaff;
let council: TestStaff;
beforeAll(async () => {
  world = await World.open();
  city = await world.staff(await world.tenant('釧路', 'city'), ['caseworker', 'hub_editor']);
  council = await world.staff(await world.tenant('厚岸', 'council'), ['consultation_supporter']);
  await world.database.see.query(`update tenant set municipality_code = '01206' where tenant_id = $1`, [city.tenantId]);
});
afterAll(() => world.close());

const plain = { title: 'ことばだけの課題', level: 'COMMUNITY', kind: 'work' };
const need = '... on HubNeedPayload { need { stateNote state } }';
const ledger = async (): Promise<Record<string, any>[]> =>
  (await world.database.see.query('select to_jsonb(u) as line from unmet_need u')).rows.map(({ line }) => line);

const somebody = (): Promise<string> =>
  given(world).person(city, { familyName: '秘密', familyKana: 'ヒミツ' }, { address: { municipalityCode: '01663', locality: '霧多布' } });

async function referred(needs: string[]): Promise<string> {
  const lay = given(world);
  const person = await somebody();
  const consent = await lay.consent(city, person, [council], ['IDENTITY']);
  const referral = await lay.delivered(city, { person, to: council, consent, fieldGroups: ['IDENTITY'], needs });
  await council.ask(`mutation { openReferral(input: { referralId: "${referral}" }) { __typename } }`);
  return referral;
}
const decline = (referralId: string, reason: string, by = 'PROVIDER') =>
  tell(council, 'declineReferral', { referralId, reason, by }, '... on ReferralPayload { referral { state } }');

describe('a referral that is declined', () => {
  it('leaves in the ledger a subject, a month and the town of the office that sent, and nothing that leads to anybody', async () => {
    await decline(await referred(['work', 'rent']), 'capacity');
    const lines = await ledger();
    expect(lines.map(({ kind }) => kind).sort()).toEqual(['rent', 'work']);
    for (const line of lines) {
      expect(Object.keys(line).sort()).toEqual(['cause', 'first_of_person', 'kind', 'month', 'municipality_code', 'region_id', 'unmet_id']);
      expect(line).toMatchObject({ cause: 'declined', municipality_code: '01206', month: expect.stringMatching(/-01$/) });
      // Made up of chance alone: a key that counts up would tell when it was written.
      expect(line.unmet_id[14]).toBe('4');
    }
    expect(JSON.stringify(lines)).not.toMatch(/01663|秘密|霧多布/);
  });

  it('is told as well of one that ran out of time without an answer', async () => {
    const before = await ledger();
    await referred(['debt']);
    const { rows } = await world.database.see.query(
      `select timer_id, due_at from timer where step = 'expire' and cancelled_at is null and fired_at is null order by due_at desc limit 1`,
    );
    const desk = systemDesk(world.house.orm, region, city.tenantId, 'test');
    expect(await fireTimer({ ...desk, now: new Date(rows[0].due_at.getTime() + 60_000) }, rows[0].timer_id)).toBe('expire');
    const added = (await ledger()).filter(({ unmet_id: id }) => !before.some((line) => line.unmet_id === id));
    expect(added).toMatchObject([{ kind: 'debt', cause: 'expired', municipality_code: '01206' }]);
    expect(JSON.stringify(added)).not.toMatch(/01663|秘密|霧多布/);
  });

  it('says nothing of the region where the person did not want it, or is helped already', async () => {
    const before = (await ledger()).length;
    await decline(await referred(['work']), 'duplicate');
    await decline(await referred(['work']), 'person_declined', 'PERSON');
    expect((await ledger()).length).toBe(before);
  });
});

describe('the ledger', () => {
  it('tells what is large and hides what is small, with as much beside it as is needed', async () => {
    const add = (kind: string, town: string, times: number) =>
      world.database.see.query(
        `insert into unmet_need (region_id, unmet_id, month, kind, municipality_code, cause)
         select 10001, gen_random_uuid(), '2025-05-01', $1, $2, 'declined' from generate_series(1, $3)`,
        [kind, town, times],
      );
    for (const town of ['01206', '01661', '01662']) for (const kind of ['work', 'rent', 'food']) await add(kind, town, 20);
    await add('debt', '01663', 2);
    const { data } = await council.ask(
      '{ unmetNeeds(period: "2025-04") { threshold total rows { kind total byMunicipality { of count } } totals { of count } } }',
    );
    const { rows, totals, total } = data.unmetNeeds;
    const row = (kind: string) => rows.find((each: any) => each.kind === kind);
    // Of three towns two: were all three told, the sum would say that there was nothing anywhere else.
    expect(row('work').byMunicipality.filter(({ count }: any) => count !== null)).toEqual([
      { of: expect.any(String), count: 20 },
      { of: expect.any(String), count: 20 },
    ]);
    expect(row('debt')).toMatchObject({ total: null });
    expect(totals.find(({ of }: any) => of === '01663').count).toBeNull();
    // Nothing and a little look alike, so nobody can say to which of them the rest of the sum belongs.
    expect(row('debt').byMunicipality.every(({ count }: any) => count === null)).toBe(true);
    expect(rows.filter(({ total: each }: any) => each === null).length).toBeGreaterThan(2);
    expect(total).toBe(182);
  });

  it('is told for a period that is over only', async () => {
    const { errors } = await council.ask('{ unmetNeeds(period: "2099-04") { total } }');
    expect(errors?.[0]?.extensions).toMatchObject({ details: { fields: { period: 'UNKNOWN_CODE' } } });
  });
});

describe('what the ledger may tell', () => {
  const [period = ''] = ledgerPeriods(new Date(), kushiro.ledger);
  const month = (after: number): string => {
    const [year = 0, first = 0] = period.split('-').map(Number);
    return new Date(Date.UTC(year, first - 1 + after, 1)).toISOString().slice(0, 10);
  };
  const lacking = (kind: string, town: string | null, times: number, inMonth: string) =>
    world.database.see.query(
      `insert into unmet_need (region_id, unmet_id, month, kind, municipality_code, cause)
       select 10001, gen_random_uuid(), $4, $1, $2, 'expired' from generate_series(1, $3)`,
      [kind, town, times, inMonth],
    );
  const towns = kushiro.municipalities.map(({ code }) => code);
  const night = () => raiseUnmet(systemDesk(world.house.orm, region, city.tenantId, 'test'), kushiro.ledger, towns);
  const arisen = async (): Promise<any[]> =>
    (
      await council.ask('{ hubNeeds(first: 50) { edges { node { id version title text kind municipalityCode origin state level } } } }')
    ).data.hubNeeds.edges.flatMap(({ node }: any) => (node.origin === 'REFERRAL' ? [node] : []));

  it('becomes a need about nobody, once, when the period is over; what it hides becomes none, and people go on with it', async () => {
    for (const town of ['01206', '01661', '01662'])
      for (const kind of ['housing', 'rent', 'taxes']) await lacking(kind, town, 20, month(0));
    // Enough for the threshold, and yet hidden in the ledger: a need of this town, or of this month, would say it.
    await lacking('work', '01662', kushiro.ledger.threshold, month(1));
    await lacking('care', '01662', 20, month(kushiro.ledger.months));
    const { data } = await council.ask(`{ unmetNeeds(period: "${period}") { rows { kind total byMunicipality { of count } } } }`);
    const told = data.unmetNeeds.rows.flatMap(({ kind, byMunicipality }: any) =>
      byMunicipality.flatMap(({ of, count }: any) => (count === null ? [] : [`${kind} ${of}`])),
    );
    expect(await night()).toEqual({ raised: told.length });
    expect(await night()).toEqual({ raised: 0 });
    const found = await arisen();
    expect(found.map(({ kind, municipalityCode }) => `${kind} ${municipalityCode ?? ''}`).sort()).toEqual(told.sort());
    expect(told.length).toBeGreaterThan(3);
    expect(found.some(({ kind }) => kind === 'work' || kind === 'care')).toBe(false);
    const [need] = found;
    expect(need).toMatchObject({ state: 'RAISED', level: 'COMMUNITY' });
    expect(`${need.title}${need.text}`).not.toMatch(/\d件|町の|秘密/);
    const moved = await hubOf(city).act(
      'moveHubNeed',
      { needId: need.id, expectedVersion: need.version, state: 'SETTLED' },
      '... on HubNeedPayload { need { state } }',
    );
    expect(moved.need.state).toBe('SETTLED');
    expect(await night()).toEqual({ raised: 0 });
  });

  it('is nobody’s to say by hand', async () => {
    expect(await tell(council, 'raiseHubNeed', { need: plain, origin: 'REFERRAL' }, need)).toMatchObject({
      fields: [{ field: 'origin', code: 'UNKNOWN_CODE' }],
    });
  });
});

describe('a need', () => {
  const suggested = async (needId: string): Promise<{ entry: { id: string; name: string }; reasons: string[]; score: number }[]> =>
    (await council.ask(`{ needSuggestions(needId: "${needId}") { entry { id name } reasons score free } }`)).data.needSuggestions;

  it('is read again by whoever raises or changes it, where a word in it may show who it is about', async () => {
    const told = { title: '送迎が足りない', text: '佐藤さんが来られない', level: 'COMMUNITY', kind: 'work' };
    const refused = await tell(council, 'raiseHubNeed', { need: told }, need);
    expect(refused).toMatchObject({ __typename: 'Conflict', code: 'NOT_ANONYMOUS' });
    expect(await tell(council, 'raiseHubNeed', { need: told, anonymityConfirmed: true }, need)).toMatchObject({
      need: { state: 'RAISED' },
    });
    const id = await hubOf(council).need();
    const change = (more: object) => hubOf(council).act('changeHubNeed', { needId: id, expectedVersion: 1, need: told, ...more }, need);
    expect(await change({})).toMatchObject({ code: 'NOT_ANONYMOUS' });
    expect(await change({ anonymityConfirmed: true })).toMatchObject({ need: { state: 'RAISED' } });
  });

  it('goes from 出た to 定着, by whoever keeps it and nobody else', async () => {
    const id = await hubOf(council).need();
    const moved = await hubOf(council).act(
      'moveHubNeed',
      { needId: id, expectedVersion: 1, state: 'TRIED', note: '一か月やってみる' },
      '... on HubNeedPayload { need { state stateNote } }',
    );
    expect(moved.need).toEqual({ state: 'TRIED', stateNote: '一か月やってみる' });
    expect(await hubOf(council).act('moveHubNeed', { needId: id, expectedVersion: 2, state: 'TRIED' }, need)).toMatchObject({
      code: 'HUB_NEED_STATE',
    });
    await expect(hubOf(city).act('moveHubNeed', { needId: id, expectedVersion: 2, state: 'SETTLED' }, need)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('is answered by resources that are proposed with their reasons, and judged by a person; and the other way round', async () => {
    const food = { needs: ['food'], name: '夕ごはんの会' };
    const near = await hubOf(city).published({
      ...food,
      municipalityCode: '01206',
      transport: true,
      schedules: [{ rrule: 'FREQ=WEEKLY;BYDAY=SA' }],
    });
    await hubOf(city).room(near.id, { capacity: 8, free: 2 });
    const far = await hubOf(city).published({ ...food, name: '遠くの会', municipalityCode: '01663', areas: ['01663'], schedules: [] });
    await hubOf(city).published({ needs: ['debt'], name: '別の話' });
    const needId = await hubOf(council).need({ kind: 'food', weekday: 6, transport: true });
    const fits = ['SUBJECT', 'AREA', 'DAY'];
    const { data } = await council.ask(`{ needSuggestions(needId: "${needId}") { entry { id name } reasons score free } }`);
    const mine = data.needSuggestions.filter(({ entry }: any) => [near.id, far.id].includes(entry.id));
    expect(mine).toEqual([
      { entry: { id: near.id, name: '夕ごはんの会' }, reasons: [...fits, 'ROOM', 'CAPACITY', 'TRANSPORT'], score: 11, free: 2 },
      { entry: { id: far.id, name: '遠くの会' }, reasons: ['SUBJECT', 'CAPACITY'], score: 5, free: null },
    ]);
    await hubOf(council).act('matchHubNeed', { needId, entryId: near.id, decision: 'ACCEPTED', note: '見学から' }, need);
    await hubOf(council).act('matchHubNeed', { needId, entryId: far.id, decision: 'REJECTED' }, need);
    const read = await city.ask(
      `{ hubNeed(id: "${needId}") { matches { entry { name } decision reasons } } needsForEntry(entryId: "${near.id}") { need { title } score } }`,
    );
    expect(read.data.hubNeed.matches).toEqual([
      { entry: { name: '夕ごはんの会' }, decision: 'ACCEPTED', reasons: [...fits, 'ROOM', 'CAPACITY', 'TRANSPORT'] },
      { entry: { name: '遠くの会' }, decision: 'REJECTED', reasons: ['SUBJECT', 'CAPACITY'] },
    ]);
    expect(read.data.needsForEntry).toEqual([{ need: { title: '朝の送迎' }, score: 11 }]);
    // What has been judged is not proposed again.
    expect((await suggested(needId)).map(({ entry }) => entry.id)).not.toContain(near.id);
  });
});

/** Whatever holds what is known of people, or leads to them. */
const ofPeople =
  'person|person_\\w+|support_case|case_\\w+|household_member|support_record|record_version|attachment|task|consent|consent_\\w+|disclosure|' +
  'protection|glass_break|referral|referral_\\w+|mailbox|mailbox_\\w+|label_token|search_token|agenda_\\w+|conference_note|conference|conference_member';

it('has no way from the hub to a case, nor back: no key of the one points to the other, and no column is called like one', async () => {
  const see = (sql: string, values: unknown[]) => world.database.see.query(sql, values).then(({ rows }) => rows);
  const tables: string[] = (
    await see(`select relname from pg_class where relkind = 'r' and relname ~ $1 order by 1`, ['^(hub_|unmet_need|partner_application)'])
  ).map(({ relname }) => relname);
  expect(tables).toEqual(
    expect.arrayContaining(['hub_photo', 'hub_hold', 'hub_group', 'hub_group_member', 'hub_import_row', 'partner_application']),
  );
  const keys = await see(
    `select conrelid::regclass::text as "from", confrelid::regclass::text as "to" from pg_constraint where contype = 'f'
       and ((conrelid::regclass::text = any($1) and not confrelid::regclass::text = any($1)) or (confrelid::regclass::text = any($1) and not conrelid::regclass::text = any($1)))`,
    [tables],
  );
  expect(keys.filter(({ to }) => !['region', 'tenant'].includes(to))).toEqual([]);
  expect(keys.length).toBeGreaterThan(10); // to the registry, so that the question is one
  const named = await see(
    `select table_name, column_name from information_schema.columns where table_schema = 'public' and table_name = any($1)
       and column_name ~ '^(person|case|referral|conference|record|consent|agenda|item|mailbox|disclosure|household|assignee)_?(id|number)?$'`,
    [tables],
  );
  expect(named).toEqual([]);
  // The other way round: of all that holds people nothing names anything of the hub, but a meeting its working group; and only
  // a kind of meeting in which nobody may be spoken about by name.
  const back = await see(
    `select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'public' and table_name ~ $1
       and not table_name = any($2) and table_name <> 'person_link' and column_name ~ '^(hub|entry|need|group|hold|link|unmet|photo|import|revision|application|organisation|place)_ids?$'`,
    [`^(${ofPeople})$`, tables],
  );
  expect(back.map(({ name }) => name)).toEqual(['conference.group_id']);
  const checks = await see(
    `select pg_get_constraintdef(oid) as text from pg_constraint where conrelid = 'conference'::regclass and contype = 'c' and pg_get_constraintdef(oid) ~ 'group_id'`,
    [],
  );
  expect(checks.map(({ text }) => text)).toEqual([
    "CHECK (((group_id IS NULL) OR (kind_code = ANY (ARRAY['working_group'::text, 'plenary'::text]))))",
  ]);
  const kinds = kushiro.conferenceKinds.filter(({ code }) => ['working_group', 'plenary'].includes(code));
  expect(kinds.map(({ persons, itemKinds }) => [persons === 'named', itemKinds])).toEqual([
    [false, []],
    [false, []],
  ]);
  const views = await see(`select viewname from pg_views where schemaname = 'public' and definition ~ 'hub_' and definition ~ $1`, [
    `\\m(${ofPeople})\\M`,
  ]);
  expect(views).toEqual([]);
  const bodies = await see(
    `select proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace and n.nspname = 'public'
     where prosrc ~ 'hub_' and prosrc ~ $1`,
    [`\\m(${ofPeople})\\M`],
  );
  expect(bodies).toEqual([]);
});
