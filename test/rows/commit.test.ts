import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { newId, readNews, schemas } from '@tsunagi/casework';
import { ask, becomeStaff, send, transact, transactByKey } from '@tsunagi/database';
import { region, World } from '../kit/world.js';

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());

/** In the flight of the commit: what comes before it has been answered. */
const divide = (by: number) =>
  transactByKey(world.house.orm, region, {}, async (em, clock) => {
    await clock.opened;
    send(em, 'select 1 / ?::int', [by]);
  });

/** How what was sent came to its end: each commit and rollback, in their order. */
const ends = async (work: () => Promise<unknown>): Promise<string[]> =>
  (await world.flightsOf(async () => void (await work()))).flat().flatMap(({ text }) => text.match(/^(commit|rollback)$/)?.[0] ?? []);

const tasks = schemas.find(({ meta }) => meta.tableName === 'task') as never;

it('commits nothing where a change met no row, and needs no way of its own to find that out', async () => {
  const [city, council] = await Promise.all([world.tenant('釧路', 'city'), world.tenant('厚岸', 'council')]);
  const { staffId } = await world.staff(city, ['supervisor']);
  const taskId = newId();
  await world.database.see.query('insert into task (region_id, tenant_id, task_id, title) values ($1, $2, $3, $4)', [
    region,
    city,
    taskId,
    '電話をする',
  ]);
  const rename = (title: string, as: string) =>
    transact(world.house.orm, { region, tenant: city, staff: staffId }, null, async ({ em }) => {
      const task = await em.findOneOrFail<{ title: string }>(tasks, { regionId: region, taskId } as never);
      await becomeStaff(em, staffId, as);
      task.title = title;
    });
  const flights = await world.flightsOf(() => rename('訪ねる', city));
  expect(flights.map((flight) => flight.at(-1)?.text === 'commit')).toEqual([false, true]);
  expect(await ends(() => expect(rename('書く', council)).rejects.toThrow('No row instead of one'))).toEqual(['commit']);
  const { rows } = await world.database.see.query('select title from task where task_id = $1', [taskId]);
  expect(rows).toEqual([{ title: '訪ねる' }]);
});

it('takes nothing back on a connection that a commit has given away, whether it held or not', async () => {
  expect(await ends(() => divide(1))).toEqual(['commit']);
  expect(await ends(() => expect(divide(0)).rejects.toThrow('division by zero'))).toEqual(['commit']);
});

it('knows no time before PostgreSQL has told it: a story that wants it first is begun again', async () => {
  let begun = 0;
  const now = await transactByKey(world.house.orm, region, {}, async (_em, clock) => {
    begun += 1;
    return clock.now;
  });
  expect([now instanceof Date, begun]).toEqual([true, 2]);
});

it('is told the time together with the first answer, and reads news in one way', async () => {
  const story = () =>
    transactByKey(world.house.orm, region, {}, async (em, clock) => {
      await ask(em, 'select 1');
      return clock.now;
    });
  expect((await world.flightsOf(story)).map((flight) => flight.at(-1)?.text)).toEqual(['select 1', 'commit']);
  const flights = await world.flightsOf(() => readNews(world.house.connections, region, newId()));
  expect(flights.map((flight) => flight.at(-1)?.text)).toEqual(['commit']);
});
