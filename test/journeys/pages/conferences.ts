import { act, calledConference, seeBoard } from '../../kit/conference.js';
import { given, tell } from '../../kit/given.js';
import type { World } from '../../kit/world.js';

/** Meetings of くらしごと with the city and a council, one in each state that has a page of its own. Global ids. */
export interface Staged {
  called: string;
  open: string;
  circulated: string;
}

const stages = new WeakMap<World, Promise<Staged>>();

/** The same meetings again for every page of a test file. */
export function staged(world: World): Promise<Staged> {
  const known = stages.get(world) ?? stage(world);
  stages.set(world, known);
  return known;
}

async function stage(world: World): Promise<Staged> {
  const [chief, caseworker, council] = await Promise.all(
    ['fukuhara.chizuru', 'sano.mizuki', 'sakamoto.miyo'].map((login) => world.colleague(login)),
  );
  if (!chief || !caseworker || !council) throw new Error('The invented world has lost somebody.');
  const name = { familyName: '阿寒', givenName: '四郎', familyKana: 'アカン', givenKana: 'シロウ' };
  const person = await given(world).person(chief, name);
  const consent = await given(world).consent(chief, person, [caseworker, council], ['IDENTITY', 'WORK', 'RECORDS']);
  const meet = async (title: string): Promise<string> => {
    const conferenceId = await calledConference(world, chief, 'coordination', [caseworker, council]);
    const item = { conferenceId, sort: 'CASE', title, personId: person, consentId: consent, fieldGroups: ['IDENTITY', 'WORK'] };
    const { itemId } = await tell(
      chief,
      'proposeItem',
      { ...item, purpose: '見学先と送迎を決めたい' },
      '... on ConferencePayload { itemId }',
    );
    await tell(chief, 'proposeItem', { conferenceId, sort: 'ISSUE', title: '朝の送迎が足りない' }, '');
    await act(chief, 'distributeItem', 'DistributeItemInput', { itemId });
    return conferenceId;
  };
  const hold = async (): Promise<string> => {
    const conferenceId = await meet('40代の方の仕事さがし');
    await act(chief, 'openConference', 'StepConferenceInput', { conferenceId });
    await act(council, 'attendConference', 'AttendConferenceInput', { conferenceId });
    const { items, members } = await seeBoard(chief, conferenceId);
    const notes = [
      { itemId: items[0].id, kind: 'NOTE', text: '本人は朝が早くても通えると話している' },
      { itemId: items[0].id, kind: 'DECISION', text: '見学を11月中にする' },
      { itemId: items[0].id, kind: 'HOMEWORK', text: '見学先に電話する', memberId: members[2].id, dueOn: '2099-11-27' },
      { itemId: items[1].id, kind: 'NEED', text: '阿寒からの朝の送迎' },
    ];
    await act(chief, 'writeNotes', 'WriteNotesInput', { conferenceId, notes });
    return conferenceId;
  };
  const [called, open, circulated] = [await meet('40代の方の住まい'), await hold(), await hold()];
  await act(chief, 'endConference', 'StepConferenceInput', { conferenceId: circulated });
  await act(chief, 'circulateMinutes', 'StepConferenceInput', { conferenceId: circulated });
  return { called, open, circulated };
}
