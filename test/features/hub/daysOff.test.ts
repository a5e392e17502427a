import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { localDay } from '@tsunagi/casework';
import { hubOf } from '../../kit/hub.js';
import { type TestStaff, World } from '../../kit/world.js';

let world: World;
let keeper: TestStaff;
beforeAll(async () => {
  world = await World.open();
  keeper = await world.staff(await world.tenant('試験', 'partner'), ['partner_coordinator']);
});
afterAll(() => world.close());

const get = (url: string) => world.app.inject({ method: 'GET', url });

it('names days off, in the calendar by leaving them out', async () => {
  const today = localDay(new Date());
  const [off, on] = [1, 2].map((days) => today.add({ days }).toString()) as [string, string];
  const { id } = await hubOf(keeper).published({
    name: '休みのある会',
    schedules: [{ rrule: 'FREQ=DAILY', opensAt: '10:00', except: [off] }],
  });
  const [service] = JSON.parse((await get(`/hsds/services?search=${encodeURIComponent('休みのある会')}`)).body).contents;
  expect(service.schedules[0].notes).toBe(`休み ${off.slice(5).split('-').map(Number).join('/')}`);
  const { body } = await get(`/open/places/${service.id}.ics`);
  expect(body).toContain(`DTSTART:${on.replaceAll('-', '')}T010000Z`);
  expect(body).not.toContain(off.replaceAll('-', ''));
  const { data } = await keeper.ask(`{ hubEntry(id: "${id}") { schedules { except words } nextDates { on } } }`);
  expect(data.hubEntry.schedules[0]).toMatchObject({ except: [off], words: expect.stringContaining('休み') });
  expect(data.hubEntry.nextDates.map((each: any) => each.on)).not.toContain(off);
  const refused = await hubOf(keeper).act('changeHubEntry', {
    entryId: id,
    expectedVersion: 2,
    content: { name: '休みのある会', nameKana: 'ヤスミ', schedules: [{ rrule: 'FREQ=DAILY;COUNT=1', from: off, except: [off] }] },
  });
  expect(refused).toMatchObject({ fields: [{ field: 'schedules', code: 'SCHEDULE_NEVER_OCCURS' }] });
});
