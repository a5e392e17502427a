import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { act } from '../../kit/conference.js';
import { tell } from '../../kit/given.js';
import { openStatutory, type Statutory } from '../../kit/statutory.js';
import type { TestStaff } from '../../kit/world.js';

let all: Statutory;
beforeAll(async () => {
  all = await openStatutory();
});
afterAll(() => all.world.close());

const recur = (who: TestStaff, more: object = {}, conferenceId = all.meeting): Promise<any> =>
  act(who, 'changeConference', 'ChangeConferenceInput', { conferenceId, recurrence: 'FREQ=WEEKLY', ...more }).catch((error) => error);
const step = (name: string, conferenceId = all.meeting): Promise<any> => act(all.city, name, 'StepConferenceInput', { conferenceId });
const offered = async (who: TestStaff): Promise<string[]> =>
  (await who.ask('query ($id: ID!) { conference(id: $id) { availableActions } }', { id: all.meeting })).data.conference.availableActions;
const planNext = (conferenceId = all.meeting): Promise<any> =>
  tell(all.city, 'planNextConference', { conferenceId }, '... on ConferencePayload { conference { id title } }').catch((error) => error);

it('can be said of a meeting in every state until it is cancelled, by who convenes it, and nothing else with it', async () => {
  const { city, council, meeting } = all;
  for (const name of ['openConference', 'endConference', 'circulateMinutes']) {
    await step(name);
    expect(await offered(city)).toContain('RECUR');
    expect(await offered(city)).not.toContain('CHANGE');
    expect(await offered(council)).not.toContain('RECUR');
    expect((await recur(city)).conference.id).toBe(meeting);
    expect((await recur(city, { place: '別の部屋' })).code).toBe('CONFERENCE_STATE');
    expect((await recur(council)).code).toBe('FORBIDDEN');
    expect((await recur(city, { recurrence: 'FREQ=SECONDLY' })).fields).toEqual([{ field: 'recurrence', code: 'BAD_RECURRENCE' }]);
  }
});

it('tells the truth to who was refused for want of a rule: with one the next meeting is planned, once it is over too', async () => {
  const { city } = all;
  await recur(city, { recurrence: null });
  expect((await planNext()).code).toBe('NOT_RECURRING');
  expect(await offered(city)).not.toContain('NEXT');
  await recur(city);
  expect(await offered(city)).toContain('NEXT');
  const { conference } = await planNext();
  await step('cancelConference', conference.id);
  expect((await recur(city, {}, conference.id)).code).toBe('CONFERENCE_STATE');
});
