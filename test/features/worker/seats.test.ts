import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { RunningWorker } from '@tsunagi/worker';
import { act, calledConference, layKinds, seeBoard } from '../../kit/conference.js';
import { until, workerIn } from '../../kit/worker.js';
import { region, type TestStaff, World } from '../../kit/world.js';

let world: World;
let worker: RunningWorker;
let city: TestStaff; // convenes
let council: TestStaff; // sits there throughout
let [fuki, himawari] = ['', ''];
beforeAll(async () => {
  world = await World.open();
  await layKinds(world);
  city = await world.staff(await world.tenant('釧路市', 'city'), ['supervisor'], { name: '市川 一' });
  council = await world.staff(await world.tenant('厚岸町社協', 'council'), ['consultation_supporter'], { name: '厚岸 海' });
  fuki = await world.tenant('音別ふき蕗団', 'partner');
  himawari = await world.tenant('浜中ひまわり会', 'partner');
  worker = await workerIn(world);
});
afterAll(async () => {
  await worker.stop();
  await world.close();
});

/** A meeting in session, with somebody of another office beside the council. */
async function sitting(tenant: string, name: string): Promise<{ meeting: string; member: TestStaff; admin: TestStaff }> {
  const admin = await world.staff(tenant, ['tenant_admin'], { name: '管理 人' });
  const member = await world.staff(tenant, ['partner_coordinator'], { name });
  const meeting = await calledConference(world, city, 'coordination', [council, member]);
  await act(city, 'openConference', 'StepConferenceInput', { conferenceId: meeting });
  return { meeting, member, admin };
}

const namesAt = async (meeting: string): Promise<string[]> =>
  (await seeBoard(city, meeting)).members.map(({ name }: { name: string }) => name);

it('gives up the seats of a disabled account in every meeting, and nobody else’s', async () => {
  const { meeting, member, admin } = await sitting(fuki, '音別 蕗');
  expect(await namesAt(meeting)).toEqual(['市川 一', '厚岸 海', '音別 蕗']);
  const staffId = world.id('Staff', member.staffId);
  const { data } = await admin.ask('mutation ($id: ID!) { disableStaff(input: { staffId: $id }) { __typename } }', { id: staffId });
  expect(data.disableStaff.__typename).toBe('StaffPayload');
  await until('the seat is given up', async () => (await namesAt(meeting)).length === 2);
  expect(await namesAt(meeting)).toEqual(['市川 一', '厚岸 海']);
});

it('gives up, by the clock of the night, the seats of those whose last day has passed', async () => {
  const { meeting, member } = await sitting(himawari, '浜中 向');
  const { see } = world.database;
  await see.query(`update membership set valid_until = (now() at time zone 'Asia/Tokyo')::date - 1 where staff_id = $1`, [member.staffId]);
  await see.query(`select graphile_worker.add_job('give-up-seats', json_build_object('region', $1::int))`, [region]);
  await until('the seat is given up', async () => (await namesAt(meeting)).length === 2);
  expect(await namesAt(meeting)).toEqual(['市川 一', '厚岸 海']);
});
