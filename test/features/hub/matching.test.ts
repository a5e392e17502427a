import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDay, points, systemDesk, watchEntries } from '@tsunagi/casework';
import { tell } from '../../kit/given.js';
import { agreed, hubOf } from '../../kit/hub.js';
import { region, type TestStaff, World } from '../../kit/world.js';

let world: World;
let city: TestStaff;
let council: TestStaff;
beforeAll(async () => {
  world = await World.open();
  city = await world.staff(await world.tenant('釧路', 'city'), ['caseworker', 'hub_editor']);
  council = await world.staff(await world.tenant('厚岸', 'council'), ['consultation_supporter']);
});
afterAll(() => world.close());

const suggested = async (needId: string): Promise<{ entry: { id: string; name: string }; reasons: string[]; score: number }[]> =>
  (await council.ask(`{ needSuggestions(needId: "${needId}") { entry { id name } reasons score free } }`)).data.needSuggestions;

it('takes place on a day only as long as its days last, and every week on that of its first', async () => {
  const today = localDay(new Date());
  const weekday = today.add({ days: 1 }).dayOfWeek;
  const code = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'][weekday - 1];
  const [from, until] = [30, 1].map((days) => today.subtract({ days }).toString());
  const over = { rrule: `FREQ=WEEKLY;BYDAY=${code}`, from, until };
  await hubOf(city).published({ name: '去年の会', schedules: [over, { rrule: 'FREQ=MONTHLY;BYMONTHDAY=1' }] });
  await hubOf(city).published({ name: '毎週の会', schedules: [{ rrule: 'FREQ=WEEKLY', from: today.add({ days: 1 }).toString() }] });
  const found = (await hubOf(city).search(`weekday: ${weekday}`)).map(({ name }) => name);
  expect(found).toContain('毎週の会');
  expect(found).not.toContain('去年の会');
});

it('is found by its weekday no longer from the night on after its last day', async () => {
  const [yesterday, tomorrow] = [-1, 1].map((days) => localDay(new Date()).add({ days }).toString());
  const schedules = [{ rrule: 'FREQ=WEEKLY;BYDAY=WE,FR', until: tomorrow, from: '2026-01-07' }, { rrule: 'FREQ=WEEKLY;BYDAY=FR' }];
  const { id } = await hubOf(city).published({ name: '水曜の終わる会', schedules });
  const found = async (weekday: number) => (await hubOf(city).search(`weekday: ${weekday}`, 'id')).some((each) => each.id === id);
  expect([await found(3), await found(5)]).toEqual([true, true]);
  await world.database.see.query(
    `update hub_public set content = jsonb_set(content, '{schedules,0,until}', to_jsonb($1::text)) where name = '水曜の終わる会'`,
    [yesterday],
  );
  await watchEntries(systemDesk(world.house.orm, region, city.tenantId, 'test'));
  expect([await found(3), await found(5)]).toEqual([false, true]);
});

describe('a need', () => {
  it('asks for people of an age or for somebody’s skill, and is answered by what is for that age and by who has the skill', async () => {
    const [school, elders, anybody] = await Promise.all([
      hubOf(city).published({ needs: ['parenting'], name: '宿題の会', minAge: 6, maxAge: 15 }),
      hubOf(city).published({ needs: ['parenting'], name: '年長者の会', minAge: 65 }),
      hubOf(city).published({ needs: ['parenting'], name: 'だれでもの会' }),
    ]);
    const tutor = await hubOf(city).published({ needs: ['parenting'], name: '勉強を教える人', ...agreed }, 'SKILL');
    const needId = await hubOf(council).need({ title: '宿題を見る人', kind: 'parenting', minAge: 12, maxAge: 18, skill: true });
    const reasonOf = Object.fromEntries((await suggested(needId)).map(({ entry, reasons }) => [entry.id, reasons]));
    expect(reasonOf[school.id]).toContain('TARGET');
    expect(reasonOf[anybody.id]).not.toContain('TARGET');
    expect(reasonOf[tutor.id]).toContain('SKILL');
    expect(reasonOf[elders.id]).toBeUndefined();
    const wanting = async (entryId: string) =>
      (await city.ask(`{ needsForEntry(entryId: "${entryId}") { reasons score need { title } } }`)).data.needsForEntry;
    expect(await wanting(tutor.id)).toEqual([
      { reasons: ['SUBJECT', 'SKILL', 'AREA', 'CAPACITY'], score: 9, need: { title: '宿題を見る人' } },
    ]);
    expect((await wanting(school.id))[0].reasons).toContain('TARGET');
    expect(await wanting(elders.id)).toEqual([]);
    expect(
      await tell(
        council,
        'raiseHubNeed',
        { need: { title: '逆の年齢', level: 'COMMUNITY', kind: 'work', minAge: 18, maxAge: 12 } },
        '... on HubNeedPayload { need { id } }',
      ),
    ).toMatchObject({
      fields: [{ field: 'maxAge', code: 'ENDS_BEFORE_BEGINNING' }],
    });
  });

  it('counts the room of an organisation only while it takes referrals and says that it has room', async () => {
    const { id } = await hubOf(city).published({ needs: ['taxes'], name: '税の相談' });
    const needId = await hubOf(council).need({ kind: 'taxes' });
    const reasons = async () => (await suggested(needId)).find(({ entry }) => entry.id === id)?.reasons;
    expect(await reasons()).toContain('CAPACITY');
    await world.database.see.query(`update tenant set capacity = 'waitlist' where tenant_id = $1`, [city.tenantId]);
    await world.house.registry.refresh();
    expect(await reasons()).toEqual(['SUBJECT', 'AREA']);
    await world.database.see.query(`update tenant set capacity = 'open' where tenant_id = $1`, [city.tenantId]);
    await world.house.registry.refresh();
  });

  it('finds the best of all that answer, wherever it stands among hundreds; and says as many points as reasons', async () => {
    await hubOf(city).published({ name: '写される会', needs: ['debt'], municipalityCode: '01661', areas: ['01661'], schedules: [] });
    const copies = 300;
    const copied = `from hub_public p, generate_series(1, ${copies}) n where p.name = $1`;
    const entryId = `md5('copy' || n)::uuid`;
    for (const sql of [
      `insert into hub_entry (region_id, tenant_id, entry_id, kind, state, content, updated_by)
       select p.region_id, p.tenant_id, ${entryId}, p.kind, 'published', p.content, p.tenant_id ${copied}`,
      `insert into hub_public (region_id, tenant_id, entry_id, kind, audience, name, name_kana, content, published_at, changed_at)
       select p.region_id, p.tenant_id, ${entryId}, p.kind, p.audience, '写し' || n, 'ア', p.content, now(), now() ${copied}`,
      `insert into hub_token (region_id, tenant_id, token, entry_id, audience, weight)
       select t.region_id, t.tenant_id, t.token, ${entryId}, t.audience, t.weight
       from hub_token t, hub_public p, generate_series(1, ${copies}) n where t.entry_id = p.entry_id and p.name = $1`,
    ])
      await world.database.see.query(sql, ['写される会']);
    const best = await hubOf(city).published({ needs: ['debt'], name: 'んの会', nameKana: 'ンノカイ', transport: true, minAge: 20 });
    const needId = await hubOf(council).need({ kind: 'debt', weekday: 6, transport: true, minAge: 30 });
    const found = await suggested(needId);
    expect(found).toHaveLength(20);
    expect(found[0]).toMatchObject({ entry: { id: best.id }, reasons: ['SUBJECT', 'AREA', 'DAY', 'TARGET', 'CAPACITY', 'TRANSPORT'] });
    for (const { reasons, score } of found)
      expect(score).toBe(reasons.reduce((sum, reason) => sum + points[reason.toLowerCase() as keyof typeof points], 0));
  });
});
