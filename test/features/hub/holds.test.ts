import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { expireHold, localDay, systemDesk } from '@tsunagi/casework';
import { tell } from '../../kit/given.js';
import { hubOf } from '../../kit/hub.js';
import { region, type TestStaff, World } from '../../kit/world.js';

let world: World;
let partner: TestStaff;
let city: TestStaff;
let other: TestStaff;
beforeAll(async () => {
  world = await World.open();
  partner = await world.staff(await world.tenant('蕗団', 'partner'), ['partner_coordinator']);
  city = await world.staff(await world.tenant('釧路', 'city'), ['caseworker']);
  other = await world.staff(await world.tenant('厚岸', 'council'), ['consultation_supporter']);
});
afterAll(() => world.close());

let entryId: string;
beforeEach(async () => {
  entryId = (await hubOf(partner).published({ name: `場 ${randomUUID().slice(0, 4)}` })).id;
  await hubOf(partner).room(entryId, { capacity: 5, free: 2 });
});

const inDays = (days: number): string => localDay(new Date()).add({ days }).toString();
const payload = '... on HubHoldPayload { hold { id places } entry { room { free held available } } }';
const hold = (who: TestStaff, places: number, until = inDays(3)) => tell(who, 'holdPlace', { entryId, places, until }, payload);
const act = (who: TestStaff, mutation: string, holdId: string) => hubOf(who).act(mutation, { holdId }, payload);
const seenBy = async (who: TestStaff): Promise<any> =>
  (
    await who.ask(
      `{ hubEntry(id: "${entryId}") { room { capacity free held available } holds { places until tenant { shortName } viewerCanTake } availableActions } }`,
    )
  ).data.hubEntry;
const lastNotice = async (who: TestStaff): Promise<string> =>
  (await who.ask('{ notices(first: 1) { edges { node { kind } } } }')).data.notices.edges[0].node.kind;
const keyOf = async (table: string): Promise<string> =>
  (await world.database.see.query(`select hold_id from ${table} order by created_at desc limit 1`)).rows[0].hold_id;

describe('a place that is held', () => {
  it('is kept from others, and the keeper sees for which organisation and nothing more', async () => {
    const { hold: held, entry } = await hold(city, 2);
    expect(held.places).toBe(2);
    expect(entry.room).toEqual({ free: 2, held: 2, available: 0 });
    expect(await hold(other, 1)).toMatchObject({ __typename: 'Conflict', code: 'HUB_NO_ROOM' });
    expect((await seenBy(partner)).holds).toEqual([{ places: 2, until: inDays(3), tenant: { shortName: '釧路' }, viewerCanTake: true }]);
    expect(await seenBy(other)).toMatchObject({ room: { available: 0 }, holds: [], availableActions: [] });
    const { rows } = await world.database.see.query('select to_jsonb(h) as row from hub_hold h limit 1');
    expect(Object.keys(rows[0].row).sort()).toEqual(
      'created_at ended_at entry_id hold_id keeper_tenant_id places region_id state tenant_id until version'.split(' '),
    );
  });

  it('is free again when its holder gives it back, and gone when the keeper counts it as taken', async () => {
    const first = await hold(city, 1);
    expect((await act(city, 'releaseHold', first.hold.id)).entry.room).toEqual({ free: 2, held: 0, available: 2 });
    expect(await act(city, 'releaseHold', first.hold.id)).toMatchObject({ code: 'HUB_HOLD_ENDED' });
    const second = await hold(city, 1);
    await expect(act(city, 'takeHeldPlace', second.hold.id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(act(other, 'releaseHold', second.hold.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await act(partner, 'takeHeldPlace', second.hold.id)).entry.room).toEqual({ free: 1, held: 0, available: 1 });
  });

  it('tells its holder when the keeper cannot keep it', async () => {
    const { hold: held } = await hold(other, 1);
    await act(partner, 'releaseHold', held.id);
    const { data } = await other.ask('{ notices(first: 1) { edges { node { kind words } } } }');
    expect(data.notices.edges[0].node).toEqual({ kind: 'hub.hold_released', words: '押さえていた空きを、管理する組織が戻しました' });
  });

  it('ends by itself after its last day, and the holder is told', async () => {
    await hold(city, 2);
    const { rows } = await world.database.see.query(
      `select payload, run_at from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where identifier = 'expire-hold' order by j.id desc limit 1`,
    );
    expect(rows[0].run_at).toEqual(new Date(`${inDays(4)}T00:00:00+09:00`));
    await expireHold(systemDesk(world.house.orm, region, city.tenantId, 'test'), { holdId: await keyOf('hub_hold') });
    expect((await seenBy(city)).room).toEqual({ capacity: 5, free: 2, held: 0, available: 2 });
    expect(await lastNotice(city)).toBe('hub.hold_expired');
    expect((await seenBy(city)).holds).toEqual([]);
  });

  it('goes to one of two who want the last place at once', async () => {
    const answers = await Promise.all([hold(city, 2), hold(other, 2)]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['Conflict', 'HubHoldPayload']);
    expect((await seenBy(city)).room.held).toBe(2);
  });

  it('is for two weeks at most, of places that are counted, by those who work with people', async () => {
    expect(await hold(city, 1, inDays(15))).toMatchObject({ fields: [{ field: 'until', code: 'DATE_TOO_LATE' }] });
    expect(await hold(city, 0)).toMatchObject({ fields: [{ field: 'places', code: 'OUT_OF_RANGE' }] });
    await hubOf(partner).room(entryId, {});
    expect(await hold(city, 1)).toMatchObject({ code: 'HUB_ROOM_NOT_COUNTED' });
    const clerk = await world.staff(city.tenantId, ['statistician']);
    await expect(hold(clerk, 1)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

it('is held three times at once by one organisation, and by others beside it', async () => {
  await hubOf(partner).room(entryId, { capacity: 9, free: 9 });
  const held = [await hold(city, 1), await hold(city, 1), await hold(city, 1)];
  expect(await hold(city, 1)).toMatchObject({ __typename: 'Conflict', code: 'HUB_HOLDS_ENOUGH' });
  expect((await hold(other, 1)).__typename).toBe('HubHoldPayload');
  await act(city, 'releaseHold', held[0].hold.id);
  expect((await hold(city, 1)).__typename).toBe('HubHoldPayload');
});

describe('the room that a keeper shows', () => {
  const set = (capacity: number | null, free: number | null) => hubOf(partner).room(entryId, { capacity, free });
  it('is never less than those who are there and the places that are held', async () => {
    await hold(city, 1);
    expect(await set(3, 1)).toMatchObject({ fields: [{ field: 'capacity', code: 'ROOM_BELOW_PLACED' }] });
    expect(await set(5, 0)).toMatchObject({ fields: [{ field: 'free', code: 'ROOM_BELOW_HELD' }] });
    expect((await set(null, null)).fields.map(({ code }: { code: string }) => code)).toEqual(['ROOM_BELOW_HELD', 'ROOM_BELOW_HELD']);
    expect((await set(5, 4)).entry.state).toBe('PUBLISHED');
    expect((await set(2, 1)).entry.state).toBe('PUBLISHED');
  });

  it('goes with the entry when it ends: held places are given back and their holders told', async () => {
    await hold(city, 1);
    expect((await hubOf(partner).act('endHubEntry', { entryId, until: inDays(0), reason: '閉めました' })).entry.state).toBe('ENDED');
    expect(await lastNotice(city)).toBe('hub.hold_released');
    expect((await seenBy(city)).holds).toEqual([]);
    expect(await hold(city, 1)).toMatchObject({ code: 'HUB_ENTRY_ENDED' });
  });
});

describe('receivers for a referral', () => {
  it('are proposed one for each organisation, with what speaks for them and the room they have', async () => {
    const work = (name: string, more: object) => ({ name, needs: ['work'], topics: [], ...more });
    await hubOf(partner).published(work('蕗の収穫', { areas: ['01206'], transport: true, minAge: 15, maxAge: 39 }), 'WORK');
    await hubOf(partner).published(work('蕗の講座', { areas: ['01661'] }), 'PROGRAMME');
    const keeper = await world.staff(other.tenantId, ['hub_editor']);
    await hubOf(keeper).published(work('町の内職', { areas: ['01662'], municipalityCode: '01662' }), 'WORK');
    const ask = async (args: string) =>
      (
        await city.ask(
          `{ receiverSuggestions(needs: ["work"], ${args}) { tenant { shortName } entry { name } reasons score room { available } } }`,
        )
      ).data.receiverSuggestions;
    expect(await ask('municipality: "01206", transport: true, age: 20')).toEqual([
      {
        tenant: { shortName: '蕗団' },
        entry: { name: '蕗の収穫' },
        reasons: ['SUBJECT', 'AREA', 'TARGET', 'CAPACITY', 'TRANSPORT'],
        score: 9,
        room: { available: null },
      },
      { tenant: { shortName: '厚岸' }, entry: { name: '町の内職' }, reasons: ['SUBJECT', 'CAPACITY'], score: 5, room: { available: null } },
    ]);
    expect((await ask('municipality: "01206", age: 50'))[0].entry.name).toBe('蕗の講座');
    expect((await ask('first: 1')).length).toBe(1);
    expect((await partner.ask('{ receiverSuggestions(needs: ["work"]) { tenant { shortName } } }')).data.receiverSuggestions).toEqual([
      { tenant: { shortName: '厚岸' } },
    ]);
    await world.database.see.query(`update tenant set takes_referrals = false where tenant_id = $1`, [other.tenantId]);
    expect((await ask('first: 9')).map(({ tenant }: any) => tenant.shortName)).toEqual(['蕗団']);
  });

  it('are asked for by a subject that there is', async () => {
    const { errors } = await city.ask('{ receiverSuggestions(needs: ["nonsense"]) { score } }');
    expect(errors?.[0]?.extensions.code).toBe('INVALID');
  });
});
