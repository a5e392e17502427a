import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDay, systemDesk, watchEntries } from '@tsunagi/casework';
import { hubOf } from '../../kit/hub.js';
import { TestStream } from '../../kit/stream.js';
import { region, type TestStaff, World } from '../../kit/world.js';

let world: World;
let partner: TestStaff;
let stranger: TestStaff;
beforeAll(async () => {
  world = await World.open();
  partner = await world.staff(await world.tenant('蕗団', 'partner'), ['partner_coordinator']);
  stranger = await world.staff(await world.tenant('厚岸', 'council'), ['consultation_supporter']);
});
afterAll(() => world.close());

const watch = () => watchEntries(systemDesk(world.house.orm, region, partner.tenantId, 'test'));
const confirmed = (id: string, daysAgo: number) =>
  world.database.see.query(`update hub_public set confirmed_on = current_date - $2::int where name = $1`, [id, daysAgo]);
const notices = async (who = partner): Promise<any[]> =>
  (await who.ask('{ notices(first: 5) { edges { node { kind number } } } }')).data.notices.edges.map(({ node }: any) => node);

describe('every night', () => {
  it('the keeper is asked two weeks before an entry counts as out of date, and once it does; in one notice for all', async () => {
    for (const name of ['新しい場', '近い場', '古い場', 'もっと古い場']) await hubOf(partner).published({ name });
    await confirmed('近い場', 170);
    await confirmed('古い場', 181);
    await confirmed('もっと古い場', 400);
    expect(await watch()).toEqual({ asked: 3, ended: 0 });
    expect(await notices()).toEqual([
      { kind: 'hub.confirm_soon', number: '「近い場」' },
      { kind: 'hub.stale', number: '「もっと古い場」ほか1件' },
    ]);
    expect(await watch()).toEqual({ asked: 0, ended: 0 });
    await world.database.see.query(
      `update hub_public set confirmed_on = current_date - 181, reminded_on = current_date - 11 where name = '近い場'`,
    );
    expect(await watch()).toEqual({ asked: 1, ended: 0 });
    expect(await notices(stranger)).toEqual([]);
  });

  it('what has had its last day ends, and what was held of it is given back', async () => {
    const { id } = await hubOf(partner).published({ name: '終わる場', until: localDay(new Date()).add({ days: 1 }).toString() });
    await hubOf(partner).act('setHubRoom', { entryId: id, capacity: 3, free: 2 });
    const { tell } = await import('../../kit/given.js');
    const until = localDay(new Date()).add({ days: 1 }).toString();
    await tell(stranger, 'holdPlace', { entryId: id, places: 1, until }, '... on HubHoldPayload { hold { id } }');
    expect((await watch()).ended).toBe(0);
    await world.database.see.query(`update hub_public set ended_on = current_date - 1 where name = '終わる場'`);
    expect((await watch()).ended).toBe(1);
    expect((await partner.ask(`{ hubEntry(id: "${id}", draft: true) { state room { held } } }`)).data.hubEntry).toEqual({
      state: 'ENDED',
      room: { held: 0 },
    });
    expect((await notices(stranger))[0].kind).toBe('hub.hold_released');
  });
});

it('tells every screen of the region that something of the hub has changed, and not what', async () => {
  const stream = await TestStream.open(world, stranger);
  const need = await hubOf(partner).need({ title: '秘密でない課題' });
  expect(await stream.until('change')).toEqual([{ event: 'change', data: { kind: 'need', id: need, version: 0 } }]);
  expect(JSON.stringify(stream.heard)).not.toContain('課題');
  stream.close();
});
