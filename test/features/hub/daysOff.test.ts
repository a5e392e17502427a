import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDay } from '@tsunagi/casework';
import { diner, hubOf } from '../../kit/hub.js';
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

it('names beside its days others that are over, and can still be written and published', async () => {
  const [weekly, until] = ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU', localDay(new Date()).subtract({ days: 1 }).toString()];
  const { id, version } = await hubOf(keeper).published({ name: '曜日の変わった会', schedules: [{ rrule: weekly }] });
  const write = (schedules: object[], over: number) =>
    hubOf(keeper).act('changeHubEntry', {
      entryId: id,
      expectedVersion: over,
      content: { ...diner, name: '曜日の変わった会', schedules: [{ rrule: weekly }, ...schedules] },
    });
  const { entry } = await write([{ rrule: weekly, until }], version);
  const done = await hubOf(keeper).act('publishHubEntry', { entryId: id, expectedVersion: entry.version });
  expect(done.entry.state).toBe('PUBLISHED');
  const never = await write([{ rrule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', until }], done.entry.version);
  expect(never.fields).toEqual([{ field: 'schedules', code: 'SCHEDULE_NEVER_OCCURS' }]);
});

describe('the calendar that an entry names', () => {
  const addressOf = async (content: object, kind: string): Promise<string | null> => {
    const { id } = await hubOf(keeper).published({ schedules: [{ rrule: 'FREQ=DAILY' }], ...content }, kind);
    return (await keeper.ask(`{ hubEntry(id: "${id}") { calendarUrl } }`)).data.hubEntry.calendarUrl;
  };
  const open = (address: string | null) => get(new URL(String(address)).pathname);

  it.each(['PLACE', 'SITE', 'SERVICE', 'PROGRAMME', 'WORK', 'INFORMATION'])('can be opened by anybody: of a %s', async (kind) => {
    const { statusCode, body } = await open(await addressOf({ name: '日のある会' }, kind));
    expect([statusCode, body.includes('SUMMARY:日のある会')]).toEqual([200, true]);
  });

  it('tells of a place without days of its own what takes place there', async () => {
    const { id } = await hubOf(keeper).published({ name: '日のない家', schedules: [] }, 'SITE');
    await hubOf(keeper).published({ name: '家での会', placeId: id, schedules: [{ rrule: 'FREQ=DAILY' }] }, 'PROGRAMME');
    const { data } = await keeper.ask(`{ hubEntry(id: "${id}") { calendarUrl } }`);
    expect((await open(data.hubEntry.calendarUrl)).body).toContain('SUMMARY:家での会');
  });

  it('is none of an organisation, of what has no days, and of what the region alone reads', async () => {
    expect(await addressOf({}, 'ORGANISATION')).toBeNull();
    expect(await addressOf({ schedules: [] }, 'SERVICE')).toBeNull();
    expect(await addressOf({ audience: 'REGION' }, 'PLACE')).toBeNull();
  });
});
