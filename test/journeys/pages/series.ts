import { act, calledConference } from '../../kit/conference.js';
import { given, tell } from '../../kit/given.js';
import type { World } from '../../kit/world.js';

/** A meeting of くらしごと that did not come to a case, the next of its series, and a case marked for such a meeting. Global ids. */
export interface Series {
  over: string;
  next: string;
  /** Whose case is marked; the chief works on it. */
  marked: string;
}

const laid = new WeakMap<World, Promise<Series>>();

/** The same series again for every page of a test file. */
export function series(world: World): Promise<Series> {
  const known = laid.get(world) ?? layOut(world);
  laid.set(world, known);
  return known;
}

const everything = ['IDENTITY', 'WORK', 'RECORDS'];

async function layOut(world: World): Promise<Series> {
  const [chief, caseworker] = await Promise.all([world.colleague('fukuhara.chizuru'), world.colleague('sano.mizuki')]);
  const name = { familyName: '白糠', givenName: '五郎', familyKana: 'シラヌカ', givenKana: 'ゴロウ' };
  const personId = await given(world).person(chief, name);
  const consentId = await given(world).consent(chief, personId, [caseworker], everything);
  const over = await calledConference(world, chief, 'coordination', [caseworker]);
  await act(chief, 'changeConference', 'ChangeConferenceInput', { conferenceId: over, recurrence: 'FREQ=WEEKLY' });
  const about = { title: '50代の方の住まい', purpose: '冬の住まいを決めたい', personId, consentId, fieldGroups: ['IDENTITY', 'WORK'] };
  await tell(chief, 'proposeItem', { conferenceId: over, sort: 'CASE', ...about }, '');
  await act(chief, 'openConference', 'StepConferenceInput', { conferenceId: over });
  await act(chief, 'endConference', 'StepConferenceInput', { conferenceId: over });
  const payload = '... on ConferencePayload { conference { id } }';
  const next = (await tell(chief, 'planNextConference', { conferenceId: over }, payload)).conference.id;
  return {
    over,
    next,
    marked: await mark(world, { familyName: '弟子屈', givenName: '六花', familyKana: 'テシカガ', givenKana: 'リッカ' }),
  };
}

/** Somebody whose case the chief wants spoken of at the next 支援調整会議, with a consent for it. */
export async function mark(world: World, name: Record<string, string>): Promise<string> {
  const [chief, caseworker] = await Promise.all([world.colleague('fukuhara.chizuru'), world.colleague('sano.mizuki')]);
  const person = await given(world).person(chief, name);
  await given(world).consent(chief, person, [caseworker], everything);
  const { data } = await chief.ask('query ($id: ID!) { person(id: $id) { cases { id } } }', { id: person });
  const input = { caseId: data.person.cases[0].id, kindCode: 'coordination', reason: '家計と仕事の順を決めたい' };
  await tell(chief, 'markCandidate', input, '... on PersonPayload { person { id } }');
  return person;
}
