import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { act, calledConference, layKinds } from '../../kit/conference.js';
import { given as givenIn, tell } from '../../kit/given.js';
import { type TestStaff, World } from '../../kit/world.js';

let world: World;
let given: ReturnType<typeof givenIn>;
let city: TestStaff; // calls meetings, and works with people
let worker: TestStaff; // of the city, works on the case
let secretary: TestStaff; // of the city, keeps its meetings and works on no case
let council: TestStaff;

beforeAll(async () => {
  world = await World.open();
  given = givenIn(world);
  await layKinds(world);
  const cityId = await world.tenant('釧路市', 'city');
  city = await world.staff(cityId, ['supervisor'], { name: '市川 一' });
  worker = await world.staff(cityId, ['caseworker'], { name: '市川 働' });
  secretary = await world.staff(cityId, ['conference_secretary'], { name: '市川 務' });
  council = await world.staff(await world.tenant('厚岸町社協', 'council'), ['consultation_supporter'], { name: '厚岸 海' });
});
afterAll(() => world.close());

const payload = '... on PersonPayload { person { id } }';
const mark = (who: TestStaff, input: object): Promise<any> =>
  tell(who, 'markCandidate', { reason: '冬の住まいを決めたい', ...input }, payload);
const takeOff = (who: TestStaff, candidateId: string): Promise<any> =>
  tell(who, 'unmarkCandidate', { idempotencyKey: undefined, candidateId }, payload);
const propose = (who: TestStaff, input: object): Promise<any> =>
  tell(who, 'proposeItem', { sort: 'CASE', title: '案件', fieldGroups: ['IDENTITY'], ...input }, '... on ConferencePayload { itemId }');

/** A person of the city and their open case. */
async function someone(): Promise<{ person: string; caseId: string }> {
  const person = await given.person(worker);
  const { data } = await worker.ask('query ($id: ID!) { person(id: $id) { cases { id } } }', { id: person });
  return { person, caseId: data.person.cases[0].id };
}

const onPage = async (who: TestStaff, person: string): Promise<any[]> => {
  const query =
    'query ($id: ID!) { person(id: $id, purpose: CONFERENCE) { candidates { id kindCode conferenceId meeting reason markedBy name } } }';
  return (await who.ask(query, { id: person })).data.person?.candidates ?? null;
};
const onAgenda = async (who: TestStaff, id: string): Promise<any> => {
  const query = 'query ($id: ID!) { conference(id: $id) { candidateCount candidates { id name reason kindCode caseId personId } } }';
  return (await who.ask(query, { id })).data.conference;
};

describe('A case that a meeting should speak of', () => {
  let meeting: string;
  let person: string;
  let caseId: string;
  let id: string;

  beforeAll(async () => {
    meeting = await calledConference(world, city, 'support_9', [council]);
    ({ person, caseId } = await someone());
  });

  it('is marked by whoever works on it, once for each kind of meeting, with the reason', async () => {
    expect(await mark(worker, { caseId, kindCode: 'support_9' })).toMatchObject({ person: { id: person } });
    expect(await mark(city, { caseId, kindCode: 'support_9' })).toMatchObject({ code: 'ALREADY_CANDIDATE' });
    const [seen] = await onPage(city, person);
    expect(seen).toMatchObject({ kindCode: 'support_9', conferenceId: null, reason: '冬の住まいを決めたい', name: null });
    expect(seen.markedBy).toBe('市川 働');
    ({ id } = seen);
  });

  it('is found by whoever builds the agenda and may bring it, with whose it is', async () => {
    expect(await onAgenda(city, meeting)).toEqual({
      candidateCount: 1,
      candidates: [{ id, name: '試験 花子', reason: '冬の住まいを決めたい', kindCode: 'support_9', caseId, personId: person }],
    });
  });

  it('is nothing to other offices, to colleagues who work on no case, and to a meeting where one has no seat', async () => {
    expect(await onAgenda(council, meeting)).toEqual({ candidateCount: 0, candidates: [] });
    expect(await onAgenda(secretary, meeting)).toEqual({ candidateCount: 0, candidates: [] });
    expect(await onPage(council, person)).toBeNull();
    for (const other of [council, secretary]) {
      await expect(mark(other, { caseId, kindCode: 'coordination' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(takeOff(other, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    const elsewhere = await calledConference(world, city, 'coordination', []);
    expect((await onAgenda(city, elsewhere)).candidateCount).toBe(1); // under the rule of 支援会議, for a single item
    const study = await calledConference(world, city, 'case_study', []);
    expect((await onAgenda(city, study)).candidateCount).toBe(0);
  });

  it('is for a meeting in which cases are spoken of, and that still takes some', async () => {
    const other = await someone();
    expect(await mark(worker, { caseId: other.caseId, kindCode: 'plenary' })).toMatchObject({ code: 'NO_PERSONS_HERE' });
    expect(await mark(worker, { caseId: other.caseId, kindCode: 'case_study' })).toMatchObject({ code: 'ANONYMOUS_ONLY' });
    expect((await mark(worker, { caseId: other.caseId })).fields).toEqual([{ field: 'kindCode', code: 'REQUIRED' }]);
    expect((await mark(worker, { caseId: other.caseId, kindCode: 'support_9', reason: ' ' })).fields).toEqual([
      { field: 'reason', code: 'REQUIRED' },
    ]);
    const over = await calledConference(world, city, 'support_9', []);
    await act(city, 'cancelConference', 'StepConferenceInput', { conferenceId: over });
    expect(await mark(city, { caseId: other.caseId, conferenceId: over })).toMatchObject({ code: 'CONFERENCE_STATE' });
    expect((await onAgenda(city, over)).candidateCount).toBe(0);
  });

  it('goes by itself once it stands on an agenda of that kind', async () => {
    expect(await propose(city, { conferenceId: meeting, personId: person, caseId })).toMatchObject({ itemId: expect.any(String) });
    expect(await onPage(city, person)).toEqual([]);
    expect((await onAgenda(city, meeting)).candidateCount).toBe(0);
  });

  it('goes by itself once it is closed', async () => {
    const other = await someone();
    await mark(worker, { caseId: other.caseId, kindCode: 'support_9' });
    const { data } = await worker.ask('query ($id: ID!) { person(id: $id) { cases { version } } }', { id: other.person });
    const { version } = data.person.cases[0];
    await tell(
      worker,
      'closeCase',
      { idempotencyKey: undefined, caseId: other.caseId, expectedVersion: version, reason: 'improved' },
      payload,
    );
    expect(await onPage(city, other.person)).toEqual([]);
    expect(await mark(worker, { caseId: other.caseId, kindCode: 'support_9' })).toMatchObject({ code: 'CASE_CLOSED' });
  });

  it('is taken off by a colleague, and is not on any agenda then', async () => {
    const other = await someone();
    await mark(worker, { caseId: other.caseId, kindCode: 'support_9' });
    const [{ id: candidate }] = await onPage(city, other.person);
    expect(await takeOff(city, candidate)).toMatchObject({ person: { id: other.person } });
    expect(await onPage(worker, other.person)).toEqual([]);
    await expect(takeOff(city, candidate)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const { rows } = await world.database.see.query(
      `select verb from audit_event where verb like 'candidate.%' and subject_id = (select max(subject_id::text)::uuid from audit_event where verb = 'candidate.unmarked') order by at`,
    );
    expect(rows.map(({ verb }) => verb)).toEqual(['candidate.marked', 'candidate.unmarked']);
  });
});

it('waits for the meeting that was meant, and for the next of the kind where that takes no more', async () => {
  const meant = await calledConference(world, city, 'support_9', []);
  const other = await calledConference(world, city, 'support_9', []);
  const { person, caseId } = await someone();
  await mark(city, { caseId, conferenceId: meant });
  expect((await onPage(city, person))[0]).toMatchObject({ conferenceId: meant, meeting: '定例の会議' });
  expect((await onAgenda(city, meant)).candidateCount).toBe(1);
  expect((await onAgenda(city, other)).candidateCount).toBe(0);
  await act(city, 'cancelConference', 'StepConferenceInput', { conferenceId: meant });
  expect((await onAgenda(city, other)).candidateCount).toBe(1);
});

describe('A mark that is picked', () => {
  let meeting: string; // 支援調整会議, where a single item may follow the rule of a 支援会議

  const strike = (itemId: string) => act(city, 'strikeItem', 'StrikeItemInput', { itemId, reason: '日を改めます' });
  const marked = async (input: object): Promise<{ person: string; caseId: string; candidateId: string }> => {
    const found = await someone();
    await mark(worker, { caseId: found.caseId, kindCode: 'support_9', ...input });
    return { ...found, candidateId: (await onPage(worker, found.person))[0].id };
  };
  const brought = async ({ person, caseId, candidateId }: { person: string; caseId: string; candidateId: string }, more: object = {}) => {
    const consentId = await given.consent(worker, person, [council], ['IDENTITY']);
    const done = await propose(city, { conferenceId: meeting, personId: person, caseId, consentId, candidateId, ...more });
    expect(done).toMatchObject({ itemId: expect.any(String) });
    return done.itemId as string;
  };

  beforeAll(async () => {
    meeting = await calledConference(world, city, 'coordination', [council]);
  });

  it('is done with, though its case is brought under another rule than it was marked for', async () => {
    const before = (await onAgenda(city, meeting)).candidateCount;
    const found = await marked({});
    expect((await onAgenda(city, meeting)).candidateCount).toBe(before + 1);
    await brought(found);
    expect((await onAgenda(city, meeting)).candidateCount).toBe(before);
    expect(await onPage(worker, found.person)).toEqual([]);
  });

  it('says nothing of another person, and of nothing that somebody has taken off meanwhile', async () => {
    const [found, other] = [await marked({}), await marked({})];
    await takeOff(city, found.candidateId);
    await brought(found);
    await brought({ ...(await someone()), candidateId: other.candidateId });
    expect(await onPage(worker, other.person)).toHaveLength(1);
  });

  it('is given back when the item is struck, but for one that was set anew meanwhile', async () => {
    const found = await marked({ reason: '一度目' });
    const item = await brought(found);
    await strike(item);
    expect(await onPage(worker, found.person)).toMatchObject([{ id: found.candidateId, reason: '一度目', markedBy: '市川 働' }]);
    expect((await onAgenda(city, meeting)).candidates.map(({ id }: any) => id)).toContain(found.candidateId);
    const once = await brought(found);
    await mark(city, { caseId: found.caseId, kindCode: 'support_9', reason: '二度目' });
    await strike(once);
    expect(await onPage(worker, found.person)).toMatchObject([{ reason: '二度目', markedBy: '市川 一' }]);
  });

  it('is given back when the meeting is cancelled', async () => {
    const other = await calledConference(world, city, 'coordination', [council]);
    const found = await marked({});
    await brought(found, { conferenceId: other });
    expect(await onPage(worker, found.person)).toEqual([]);
    await act(city, 'cancelConference', 'StepConferenceInput', { conferenceId: other });
    expect(await onPage(worker, found.person)).toMatchObject([{ id: found.candidateId }]);
  });

  it('of several open cases wants to know which, and then leaves the marks of the others', async () => {
    const found = await marked({ reason: '二つのうちの一つ' });
    // As records that were brought from elsewhere may have it: the desk itself opens no second one.
    await world.database.see.query(`insert into support_case select (c).* from (select jsonb_populate_record(s, jsonb_build_object('case_id',
      gen_random_uuid(), 'number', number || '-2')) as c from support_case s join conference_candidate k using (region_id, case_id)
      where k.reason = '二つのうちの一つ') anew`);
    const { data } = await worker.ask('query ($id: ID!) { person(id: $id) { cases { id } } }', { id: found.person });
    const second = data.person.cases.map(({ id }: any) => id).find((id: string) => id !== found.caseId);
    await mark(worker, { caseId: second, kindCode: 'coordination' });
    const consentId = await given.consent(worker, found.person, [council], ['IDENTITY']);
    const unnamed = { conferenceId: meeting, personId: found.person, consentId, candidateId: found.candidateId };
    expect((await propose(city, unnamed)).fields).toEqual([{ field: 'caseId', code: 'REQUIRED' }]);
    expect(await onPage(worker, found.person)).toHaveLength(2);
    await brought(found);
    expect(await onPage(worker, found.person)).toMatchObject([{ kindCode: 'coordination' }]);
  });

  it('ends alone where no case is named, for nobody said which one is meant', async () => {
    const found = await marked({});
    await mark(worker, { caseId: found.caseId, kindCode: 'coordination' });
    await brought(found, { caseId: null });
    expect(await onPage(worker, found.person)).toMatchObject([{ kindCode: 'coordination' }]);
  });

  it('is deleted once the meeting has spoken of its case', async () => {
    const found = await marked({ reason: '話し合われる候補' });
    const itemId = await brought(found);
    const kept = async () => (await world.database.see.query(`select 1 from conference_candidate where reason = '話し合われる候補'`)).rows;
    expect(await kept()).toHaveLength(1);
    await act(city, 'openConference', 'StepConferenceInput', { conferenceId: meeting });
    const line = { key: randomUUID(), itemId, kind: 'NOTE', text: '話し合った' };
    await act(city, 'writeNotes', 'WriteNotesInput', { conferenceId: meeting, notes: [line] });
    await act(city, 'endConference', 'StepConferenceInput', { conferenceId: meeting });
    expect(await kept()).toEqual([]);
  });
});
