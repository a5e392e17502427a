import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { fieldGroupNames } from '@tsunagi/access';
import { act, calledConference, layKinds, seeBoard } from '../../kit/conference.js';
import { layEveryGroup } from '../../kit/everyGroup.js';
import { tell } from '../../kit/given.js';
import { type TestStaff, World } from '../../kit/world.js';

let world: World;
let city: TestStaff;
let council: TestStaff;

beforeAll(async () => {
  world = await World.open();
  await layKinds(world);
  city = await world.staff(await world.tenant('釧路市', 'city'), ['supervisor']);
  council = await world.staff(await world.tenant('厚岸町社協', 'council'), ['consultation_supporter']);
});
afterAll(() => world.close());

it('prints a page of each field group in which only one thing is known', async () => {
  const [laid] = await layEveryGroup(world, city, council.tenantId, [[]]);
  const groups = fieldGroupNames.map((group) => group.toUpperCase());
  const meeting = await calledConference(world, city, 'support_9', [city, council]);
  const item = {
    conferenceId: meeting,
    sort: 'CASE',
    title: '案件',
    personId: world.id('Person', laid?.personId ?? ''),
    fieldGroups: groups,
  };
  const { itemId } = await tell(city, 'proposeItem', item, '... on ConferencePayload { itemId }');
  await act(city, 'distributeItem', 'DistributeItemInput', { itemId });
  const [{ sheets }] = (await seeBoard(council, meeting)).items;
  expect(sheets.map((sheet: { fieldGroup: string }) => sheet.fieldGroup)).toEqual(groups);
  expect(sheets.filter((sheet: { lines: string[] }) => sheet.lines.length === 0)).toEqual([]);
  expect(sheets.flatMap((sheet: { lines: string[] }) => sheet.lines).join()).not.toMatch(/null|undefined|NaN/);
});
