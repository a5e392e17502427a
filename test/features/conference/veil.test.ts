import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { act, calledConference, layKinds, seeBoard } from '../../kit/conference.js';
import { given, tell } from '../../kit/given.js';
import { textOf } from '../../kit/pdf.js';
import { type TestStaff, World } from '../../kit/world.js';

let world: World;
let city: TestStaff; // convenes
let council: TestStaff; // brings the case
let partner: TestStaff; // hears it
let meeting: string;
let person: string;
let itemId: string;

const veiled = '関係機関の職員（支援措置により伏せています）';
const payload = '... on ConferencePayload { itemId }';
const step = (name: string) => act(city, name, 'StepConferenceInput', { conferenceId: meeting });

const bring = async (sort: string, more: Record<string, unknown>): Promise<string> =>
  (await tell(council, 'proposeItem', { conferenceId: meeting, sort, title: '相談の進め方', ...more }, payload)).itemId;
const hand = (id: string) => act(council, 'distributeItem', 'DistributeItemInput', { itemId: id, exceptions: [] });

/** Who presents each item, and which office it came from. */
const items = async (who: TestStaff): Promise<any[]> => {
  const { data } = await who.ask(
    `query ($id: ID!) { conference(id: $id) { items { id presenter tenant { shortName } } members { office } } }`,
    {
      id: meeting,
    },
  );
  expect(data.conference.members.map(({ office }: any) => office)).toContain('厚岸町社協');
  return data.conference.items.map(({ id, presenter, tenant }: any) => ({ id, presenter, office: tenant.shortName }));
};
const words = async (who: TestStaff, url: string): Promise<string> => {
  const { statusCode, rawPayload } = await who.browser.get(url);
  expect(statusCode).toBe(200);
  return (await textOf(rawPayload)).join('').replace(/\s/g, '').normalize('NFKC');
};

beforeAll(async () => {
  world = await World.open();
  await layKinds(world);
  city = await world.staff(await world.tenant('釧路市', 'city'), ['supervisor'], { name: '市川 一' });
  council = await world.staff(await world.tenant('厚岸町社協', 'council'), ['consultation_supporter'], { name: '厚岸 海' });
  partner = await world.staff(await world.tenant('音別ふき蕗団', 'partner'), ['partner_coordinator'], { name: '音別 蕗' });
  meeting = await calledConference(world, city, 'support_9', [council, partner]);
  person = await given(world).person(council, { familyName: '乙川' }, { address: { street: '奔渡4番地' } });
  itemId = await bring('CASE', { personId: person, fieldGroups: ['IDENTITY'] });
  await tell(council, 'addPaper', { itemId, title: '経過', text: '経過です' }, payload);
  await hand(itemId);
});
afterAll(() => world.close());

describe('the case of somebody at a meeting', () => {
  it('is presented by name and office to all who sit there', async () => {
    for (const who of [city, council, partner])
      expect(await items(who)).toEqual([{ id: itemId, presenter: '厚岸 海（厚岸町社協）', office: '厚岸町社協' }]);
  });

  it('comes from an office that is named to its own people alone once the person hides', async () => {
    const set = {
      personId: person,
      readerIds: [world.id('Staff', council.staffId)],
      until: new Date(Date.now() + 8e9).toISOString().slice(0, 10),
    };
    await tell(council, 'protectPerson', set, '... on ProtectedPayload { __typename }');
    for (const who of [city, partner]) expect(await items(who)).toEqual([{ id: itemId, presenter: veiled, office: '伏せています' }]);
    expect(await items(council)).toEqual([{ id: itemId, presenter: '厚岸 海（厚岸町社協）', office: '厚岸町社協' }]);
  });

  it('does so from the first where the person hid before, and what is about nobody stays plain', async () => {
    const hiding = await bring('CASE', { personId: person, fieldGroups: ['IDENTITY'] });
    await hand(hiding);
    const open = await bring('ISSUE', {});
    const told = new Map((await items(partner)).map((each) => [each.id, each.presenter]));
    expect(told.get(hiding)).toBe(veiled);
    expect(told.get(open)).toBe('厚岸 海（厚岸町社協）');
  });

  it('is presented on no paper of others by that office, whoever prints it', async () => {
    const seat = new Map((await seeBoard(city, meeting)).members.map((each: any) => [each.name, each.id]));
    const pack = (name: string) => `/papers/conference-pack/${seat.get(name)}.pdf`;
    const mine = await words(council, pack('厚岸 海'));
    expect(mine).not.toContain('関係機関の職員');
    for (const who of [city, partner]) {
      const text = await words(who, pack('音別 蕗'));
      expect(text).toContain('関係機関の職員');
      expect(text.match(/厚岸海/g)).toHaveLength(1); // of the issue, which is about nobody
    }
    await step('openConference');
    const notes = [{ key: randomUUID(), itemId, kind: 'DECISION', text: '見学する' }];
    await act(city, 'writeNotes', 'WriteNotesInput', { conferenceId: meeting, notes });
    await step('endConference');
    expect(await words(partner, `/papers/conference-minutes/${meeting}.pdf`)).toContain('関係機関の職員');
    expect(await words(council, `/papers/conference-minutes/${meeting}.pdf`)).not.toContain('関係機関の職員');
  });
});
