import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { namedAs } from '@tsunagi/access';
import { act, calledConference, seeBoard } from '../../kit/conference.js';
import { given, tell } from '../../kit/given.js';
import { textOf } from '../../kit/pdf.js';
import { bringCase, openStatutory, type Statutory, seatOf } from '../../kit/statutory.js';
import type { TestStaff } from '../../kit/world.js';

let laid: Statutory;
let third: TestStaff; // of the city too, calls meetings and has no seat
let told: { item: string; person: string }; // to the city
let untold: { item: string; person: string }; // to the others only

const line = (text: string, itemId?: string) => ({ key: randomUUID(), itemId, kind: 'NOTE', text });
const write = (who: TestStaff, ...notes: object[]) => act(who, 'writeNotes', 'WriteNotesInput', { conferenceId: laid.meeting, notes });
const step = (who: TestStaff, name: string) => act(who, name, 'StepConferenceInput', { conferenceId: laid.meeting });
const steps = async (who: TestStaff): Promise<string[]> => (await seeBoard(who, laid.meeting)).availableActions;
const read = async (who: TestStaff) => {
  const { items, notes } = await seeBoard(who, laid.meeting);
  const sheets = items.flatMap((each: { sheets: unknown[] }) => each.sheets);
  return {
    items: items.map((each: { title: string }) => each.title),
    notes: notes.map((each: { text: string }) => each.text),
    sheets: sheets.length,
  };
};
const nothing = { items: [], notes: [], sheets: 0 };
const minuted = { items: ['冬の足', '市も聞く案件'], notes: ['次回は12月', '市の人も聞いた話'], sheets: 0 };

/** What the ledger of the council says of this person, as the council reads it. */
const ledgerOf = async (person: string): Promise<any[]> =>
  (
    await laid.council.ask('query ($id: ID!) { person(id: $id) { disclosures { basis basisNote to { name } live endReason } } }', {
      id: person,
    })
  ).data.person.disclosures;

beforeAll(async () => {
  laid = await openStatutory();
  const { world, city, council, meeting } = laid;
  third = await world.staff(city.tenantId, ['supervisor'], { name: '市川 三' });
  await tell(city, 'proposeItem', { conferenceId: meeting, sort: 'ISSUE', title: '冬の足' }, '');
  told = await bringCase(world, council, meeting, { title: '市も聞く案件' });
  untold = await bringCase(world, council, meeting, { title: '市は聞かない案件', without: [await seatOf(city, meeting)] });
  await step(city, 'openConference');
  await act(council, 'attendConference', 'AttendConferenceInput', { conferenceId: meeting });
  await write(city, line('次回は12月'), line('市の人も聞いた話', told.item));
  await act(city, 'handOverRecord', 'HandOverRecordInput', { conferenceId: meeting, memberId: await seatOf(council, meeting) });
  await write(council, line('市の人は聞いていない話', untold.item));
  await step(city, 'endConference');
});
afterAll(() => laid.world.close());

describe('Whoever is to approve minutes and had no seat', () => {
  it('reads nothing of them before they go round, and says that they read before they approve', async () => {
    const { city, mate } = laid;
    expect(await step(mate, 'examineMinutes')).toMatchObject({ code: 'CONFERENCE_STATE' });
    await step(city, 'circulateMinutes');
    expect(await read(mate)).toEqual(nothing);
    expect(await step(mate, 'approveMinutes')).toMatchObject({ code: 'MINUTES_NOT_READ' });
    expect(await steps(mate)).toEqual(expect.arrayContaining(['EXAMINE', 'REVISE']));
    expect(await steps(mate)).not.toContain('APPROVE');
  });

  it('is not whoever wrote them, nor anybody of another office', async () => {
    const { city, stranger } = laid;
    expect(await step(city, 'examineMinutes')).toMatchObject({ code: 'AUTHOR_CANNOT_APPROVE' });
    expect(await steps(city)).not.toEqual(expect.arrayContaining(['EXAMINE']));
    await expect(step(stranger, 'examineMinutes')).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('reads items and record as far as a colleague was told of them, and no paper', async () => {
    const { mate } = laid;
    await step(mate, 'examineMinutes');
    expect(await read(mate)).toEqual(minuted);
    expect(await steps(mate)).toEqual(expect.arrayContaining(['APPROVE']));
    expect(await steps(mate)).not.toContain('EXAMINE');
    expect(await read(third)).toEqual(nothing);
    const { data } = await mate.ask('query ($id: ID!) { conference(id: $id) { examinedUntil ownAnswer } }', { id: laid.meeting });
    const days = (Date.parse(data.conference.examinedUntil) - Date.now()) / 86_400_000;
    expect(data.conference.ownAnswer).toBeNull();
    expect(days).toBeGreaterThan(6.9);
    expect(days).toBeLessThanOrEqual(7);
  });

  it('has them on paper too, and no pack', async () => {
    const { world, mate, city, meeting } = laid;
    const get = (url: string) => world.app.inject({ method: 'GET', url, cookies: Object.fromEntries(mate.browser.cookies) });
    const paper = await get(`/papers/conference-minutes/${meeting}.pdf`);
    const words = (await textOf(paper.rawPayload)).join('').replace(/\s/g, '');
    expect(words).toContain('市の人も聞いた話');
    expect(words).not.toContain('聞いていない');
    const pack = await get(`/papers/conference-pack/${await seatOf(city, meeting)}.pdf`);
    expect((await textOf(pack.rawPayload)).join('')).not.toContain('試験');
  });

  it('stands in the ledger of that person on the basis of the meeting, and in the log with each look', async () => {
    const lines = (await ledgerOf(told.person)).filter((each) => each.basisNote === '会議録の決裁のため');
    expect(lines).toEqual([{ basis: 'CONFERENCE', basisNote: '会議録の決裁のため', to: { name: '釧路市' }, live: true, endReason: null }]);
    expect((await ledgerOf(untold.person)).filter((each) => each.to.name === '釧路市')).toEqual([]);
    const { rows } = await laid.world.database.see.query(
      `select distinct person_id, basis from access_log where actor_staff_id = $1 and subject_kind = 'ConferenceNote'`,
      [laid.mate.staffId],
    );
    expect(rows.map((row) => [laid.world.id('Person', row.person_id), row.basis])).toEqual([[told.person, 'disclosed']]);
  });

  it('changes, hands on and takes part in nothing by it', async () => {
    const { mate, meeting } = laid;
    const refused = { code: 'FORBIDDEN' };
    await expect(write(mate, line('決裁者の行'))).rejects.toMatchObject(refused);
    await expect(act(mate, 'attendConference', 'AttendConferenceInput', { conferenceId: meeting })).rejects.toMatchObject(refused);
    await expect(act(mate, 'proposeItem', 'ProposeItemInput', { conferenceId: meeting, sort: 'ISSUE', title: '議題' })).rejects.toThrow();
    const { data } = await mate.ask('query ($id: ID!) { person(id: $id) { number } }', { id: told.person });
    expect(data?.person ?? null).toBeNull();
  });

  it('reads no more once they are sent back to be written on, and is told so', async () => {
    const { city, mate, council } = laid;
    const news = await laid.world.database.see.query('select count(*)::int as n from outbox where $1 = any(staff_ids)', [mate.staffId]);
    await step(city, 'reviseMinutes');
    expect(await read(mate)).toEqual(nothing);
    const after = await laid.world.database.see.query('select count(*)::int as n from outbox where $1 = any(staff_ids)', [mate.staffId]);
    expect(after.rows[0].n).toBe(news.rows[0].n + 1);
    expect((await read(council)).notes).toContain('市の人も聞いた話');
    expect((await ledgerOf(told.person)).find((each) => each.basisNote === '会議録の決裁のため')).toMatchObject({
      live: false,
      endReason: 'conference.minutes_settled',
    });
  });

  it('reads no more once seven days are over, and may open them anew', async () => {
    const { city, mate, world, meeting } = laid;
    await step(city, 'circulateMinutes');
    await step(mate, 'examineMinutes');
    expect(await read(mate)).toEqual(minuted);
    const past = `jsonb_build_object('${namedAs(mate.tenantId, mate.staffId)}', 1)`;
    const { see } = world.database;
    await see.query(`update conference set examiners = jsonb_build_object($1::text, 1) where examiners <> '{}'`, [mate.staffId]);
    for (const table of ['agenda_item', 'conference_note']) await see.query(`update ${table} set people = people || ${past}`);
    await see.query(`update disclosure set until = now() where 'for_approval' = any(sayings) and until > now()`);
    expect(await read(mate)).toEqual(nothing);
    expect(await step(mate, 'approveMinutes')).toMatchObject({ code: 'MINUTES_NOT_READ' });
    expect((await seeBoard(mate, meeting)).availableActions).toContain('EXAMINE');
    await step(mate, 'examineMinutes');
    expect(await read(mate)).toEqual(minuted);
  });

  it('opens them so often and no oftener until they go round anew, and whoever sent them round is told each time', async () => {
    const { city, mate, world, meeting } = laid;
    const { see } = world.database;
    const run = (name: string) => see.query(`update conference set examiners = '{}' where title is not null`).then(() => step(mate, name));
    const told = async () => {
      const { rows } = await see.query(`select staff_id, count(*)::int as n from notice where kind = 'conference.examined' group by 1`);
      return rows;
    };
    const [before] = await told();
    expect(before).toEqual({ staff_id: city.staffId, n: 3 });
    expect(await run('examineMinutes')).not.toHaveProperty('code');
    expect(await run('examineMinutes')).toMatchObject({ code: 'MINUTES_OPENED_OFTEN' });
    expect((await seeBoard(third, meeting)).availableActions).not.toContain('EXAMINE');
    expect(await step(third, 'examineMinutes')).toMatchObject({ code: 'MINUTES_OPENED_OFTEN' });
    expect(await told()).toEqual([{ staff_id: city.staffId, n: 4 }]);
    await step(city, 'circulateMinutes');
    expect(await run('examineMinutes')).not.toHaveProperty('code');
  });

  it('reads no more once they are approved; those who sat there go on reading', async () => {
    const { city, mate } = laid;
    await step(third, 'examineMinutes'); // two may read at once; one approves
    expect((await step(mate, 'approveMinutes')).conference.state).toBe('APPROVED');
    for (const who of [mate, third]) expect(await read(who)).toEqual(nothing);
    expect(await read(city)).toMatchObject({ items: minuted.items, notes: minuted.notes });
    const { rows } = await laid.world.database.see.query(
      `select count(*)::int as left from disclosure o where verb = 'opens' and to_staff_id = any($1) and until > now()
         and not exists (select from disclosure e where e.opens_line_id = o.line_id)`,
      [[mate.staffId, third.staffId]],
    );
    expect(rows[0].left).toBe(0);
  });
});

describe('A consent that is taken back while its record lies open for approval', () => {
  it('closes it to whoever was to approve as to all others', async () => {
    const { world, city, council, mate } = laid;
    const meeting = await calledConference(world, city, 'coordination', [council]);
    const person = await given(world).person(council);
    const consent = await given(world).consent(council, person, [city], ['IDENTITY']);
    const about = {
      conferenceId: meeting,
      sort: 'CASE',
      title: '同意の案件',
      personId: person,
      consentId: consent,
      fieldGroups: ['IDENTITY'],
    };
    const { itemId } = await tell(council, 'proposeItem', about, '... on ConferencePayload { itemId }');
    await act(council, 'distributeItem', 'DistributeItemInput', { itemId });
    await act(city, 'openConference', 'StepConferenceInput', { conferenceId: meeting });
    await act(city, 'writeNotes', 'WriteNotesInput', { conferenceId: meeting, notes: [line('同意のもとでの話', itemId)] });
    for (const name of ['endConference', 'circulateMinutes']) await act(city, name, 'StepConferenceInput', { conferenceId: meeting });
    await act(mate, 'examineMinutes', 'StepConferenceInput', { conferenceId: meeting });
    expect((await seeBoard(mate, meeting)).notes).toHaveLength(1);
    await tell(council, 'withdrawConsent', { consentId: consent, method: 'ORAL' }, '... on ConsentPayload { endedDisclosures }');
    expect((await seeBoard(mate, meeting)).notes).toEqual([]);
  });
});
