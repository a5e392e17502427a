import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { kushiro } from '@tsunagi/region';
import { act, calledConference, layKinds, seeBoard } from '../../kit/conference.js';
import { given as givenIn, tell } from '../../kit/given.js';
import { type TestStaff, World } from '../../kit/world.js';

let world: World;
let city: TestStaff; // convenes, and brings the case
let council: TestStaff; // hears it
beforeAll(async () => {
  world = await World.open();
  await layKinds(world);
  city = await world.staff(await world.tenant('釧路市', 'city'), ['supervisor'], { name: '市川 一' });
  council = await world.staff(await world.tenant('厚岸町社協', 'council'), ['consultation_supporter'], { name: '厚岸 海' });
});
afterAll(() => world.close());

const payload = '... on ConferencePayload { itemId }';

/** A case with all that its kind asks for, told to the council under this title. */
async function tellCase(meeting: string, title: string, consent: string): Promise<void> {
  const given = givenIn(world);
  const personId = await given.person(city);
  const consentId = consent === 'required' ? await given.consent(city, personId, [council], ['IDENTITY']) : null;
  const item = { conferenceId: meeting, sort: 'CASE', title, personId, consentId, fieldGroups: ['IDENTITY'] };
  const { itemId } = await tell(city, 'proposeItem', item, payload);
  const { withheld } = await act(city, 'distributeItem', 'DistributeItemInput', { itemId });
  expect(withheld).toEqual([]);
}

/** The ends of the two lines that the council has of it: the pages, and the record. */
async function endsOf(title: string): Promise<{ paper: string | undefined; minutes: string | undefined }> {
  const { rows } = await world.database.see.query<{ groups: string[]; until: Date }>(
    `select d.field_groups as groups, d.until from disclosure d join agenda_item i on i.item_id = d.origin_id
     where i.title = $1 and d.verb = 'opens' and d.to_staff_id = $2`,
    [title, council.staffId],
  );
  expect(rows).toHaveLength(2);
  const end = (group: string) => rows.find(({ groups }) => groups.includes(group))?.until.toISOString();
  return { paper: end('paper'), minutes: end('minutes') };
}

const aDay = 86_400_000;
/** The midnight in Japan with which the day ends that is so many days after the meeting. */
async function midnight(meeting: string, days: number): Promise<string> {
  const { data } = await city.ask('query ($id: ID!) { conference(id: $id) { endsAt } }', { id: meeting });
  const day = new Date(Date.parse(data.conference.endsAt) + 9 * 3_600_000).toISOString().slice(0, 10);
  return new Date(Date.parse(`${day}T00:00:00+09:00`) + (days + 1) * aDay).toISOString();
}

/** The item and its pages stand there as they will once that moment is past. */
async function letPass(title: string, moment: string): Promise<void> {
  const seconds = Math.ceil((Date.parse(moment) - Date.now()) / 1000) + 1;
  for (const table of ['agenda_brief', 'agenda_sheet', 'agenda_item'])
    await world.database.see.query(
      `update ${table} t set people = (select coalesce(jsonb_object_agg(p.key, p.value::bigint - $2::bigint), '{}') from jsonb_each_text(t.people) p)
       where t.item_id = (select item_id from agenda_item where title = $1)`,
      [title, seconds],
    );
}

const named = kushiro.conferenceKinds.filter(({ persons }) => persons === 'named');

it.each(named)('$code keeps the papers of a case open as long as it says, and the record as long as it says', async (kind) => {
  const title = `${kind.code} の案件`;
  const meeting = await calledConference(world, city, kind.code, [council]);
  await tellCase(meeting, title, kind.consent);
  const paper = await midnight(meeting, kind.paperDays);
  expect(await endsOf(title)).toEqual({ paper, minutes: await midnight(meeting, kind.minutesDays) });
  const seen = async () => (await seeBoard(council, meeting)).items.map((item: any) => ({ title: item.title, pages: item.sheets.length }));
  expect(await seen()).toEqual([{ title, pages: 1 }]);
  await letPass(title, paper);
  expect(await seen()).toEqual([{ title, pages: 0 }]);
});
