import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { act, calledConference, layKinds, seeBoard } from '../../kit/conference.js';
import { given as givenIn, tell } from '../../kit/given.js';
import { textOf } from '../../kit/pdf.js';
import { seatOf } from '../../kit/statutory.js';
import { type TestStaff, World } from '../../kit/world.js';

let world: World;
let city: TestStaff; // convenes, keeps the record
let mate: TestStaff; // of the same office, sits there and approves
let council: TestStaff;
let partner: TestStaff; // sits there, and is told only what is about nobody
let stranger: TestStaff;
let meeting: string;
let seats: Record<'city' | 'mate' | 'council' | 'partner' | 'guest', string>;

const payload = '... on ConferencePayload { itemId conference { id members { id } } }';
const get = (who: TestStaff | null, url: string) =>
  world.app.inject({ method: 'GET', url, ...(who && { cookies: Object.fromEntries(who.browser.cookies) }) });
const paper = (name: string, id: string): string => `/papers/conference-${name}/${id}.pdf`;
const wordsOf = async (who: TestStaff, url: string): Promise<string> => {
  const answer = await get(who, url);
  expect({ url: url.slice(0, 30), status: answer.statusCode }).toEqual({ url: url.slice(0, 30), status: 200 });
  return (await textOf(answer.rawPayload)).join('').replace(/\s/g, '');
};
const step = (who: TestStaff, name: string) => act(who, name, 'StepConferenceInput', { conferenceId: meeting });

/** An own case of this office, without consent, told to all who have pledged but these. */
async function bring(who: TestStaff, familyName: string, title: string, without: string[]): Promise<string> {
  const personId = await givenIn(world).person(who, { familyName, familyKana: 'シケン' }, { contact: { mobile: '090-0000-4321' } });
  const item = { conferenceId: meeting, sort: 'CASE', title, personId, fieldGroups: ['IDENTITY', 'CONTACT'] };
  const { itemId } = await tell(who, 'proposeItem', item, payload);
  await tell(who, 'addPaper', { itemId, title: '経過', text: `${title}の経過です` }, payload);
  const exceptions = without.map((memberId) => ({ memberId, fieldGroups: [], nothing: true }));
  await act(who, 'distributeItem', 'DistributeItemInput', { itemId, exceptions });
  return itemId;
}

beforeAll(async () => {
  world = await World.open();
  await layKinds(world);
  const cityId = await world.tenant('釧路市', 'city');
  city = await world.staff(cityId, ['supervisor'], { name: '市川 一' });
  mate = await world.staff(cityId, ['supervisor'], { name: '市川 二' });
  const councilId = await world.tenant('厚岸町社協', 'council');
  council = await world.staff(councilId, ['consultation_supporter'], { name: '厚岸 海' });
  stranger = await world.staff(councilId, ['consultation_supporter'], { name: '厚岸 山' });
  partner = await world.staff(await world.tenant('音別ふき蕗団', 'partner'), ['partner_coordinator'], { name: '音別 蕗' });
  const in2 = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
  const plan = { kindCode: 'support_9', title: '支援会議', place: '市役所5階', startsAt: in2(0.2), endsAt: in2(2) };
  meeting = (await tell(city, 'planConference', plan, payload)).conference.id;
  for (const who of [
    { staffId: world.id('Staff', mate.staffId), part: 'MEMBER' },
    { memberTenantId: world.id('Tenant', councilId), part: 'MEMBER' },
    { memberTenantId: world.id('Tenant', partner.tenantId), part: 'GUEST' },
    { name: '民生 委子', office: '民生委員', part: 'GUEST' },
  ])
    await act(city, 'addConferenceMember', 'AddConferenceMemberInput', { conferenceId: meeting, ...who });
  const [one, two, three, four, five] = (await seeBoard(city, meeting)).members.map((each: { id: string }) => each.id);
  seats = { city: one, mate: two, council: three, partner: four, guest: five };
  for (const [who, memberId] of [[council, three] as const, [partner, four] as const])
    await act(who, 'nameConferenceMember', 'NameMemberInput', { memberId, staffId: world.id('Staff', who.staffId) });
  await step(city, 'callConference');
  for (const [who, memberId] of [[city, one] as const, [mate, two] as const, [council, three] as const, [partner, four] as const])
    await act(who, 'acceptSeat', 'AcceptSeatInput', { memberId });
  await act(city, 'notePledge', 'NotePledgeInput', { memberId: five });
  await tell(city, 'proposeItem', { conferenceId: meeting, sort: 'ISSUE', title: '冬の足' }, payload);
});
afterAll(() => world.close());

describe('会議資料', () => {
  beforeAll(async () => {
    await bring(city, '甲野', '市の案件', [seats.partner]);
    await bring(council, '乙川', '町の案件', [seats.partner, seats.city]);
  });

  it('holds for each participant what was handed to them, and for nobody else what was not', async () => {
    const [ofMate, ofCity, ofPartner] = [
      await wordsOf(mate, paper('pack', seats.mate)),
      await wordsOf(city, paper('pack', seats.city)),
      await wordsOf(partner, paper('pack', seats.partner)),
    ];
    for (const words of ['甲野花子', '090-0000-4321', '市の案件の経過です', '乙川花子', '町の案件の経過です', '冬の足', '市川二様用'])
      expect(ofMate).toContain(words);
    expect(ofCity).toContain('市の案件の経過です');
    for (const words of ['乙川', '町の案件']) expect(ofCity).not.toContain(words);
    expect(ofPartner).toContain('冬の足');
    for (const words of ['甲野', '乙川', '案件', '議題2']) expect(ofPartner).not.toContain(words);
  });

  it('is printed by the convener for somebody without an account, cut by what both were told, and says so', async () => {
    const [byMate, byCity] = [await wordsOf(mate, paper('pack', seats.guest)), await wordsOf(city, paper('pack', seats.guest))];
    for (const words of ['民生委子様用', '甲野花子', '乙川花子', '印刷した人に伝えられていない議題の資料は'])
      expect(byMate).toContain(words);
    expect(byCity).toContain('甲野花子');
    for (const words of ['乙川', '町の案件']) expect(byCity).not.toContain(words);
  });

  it('stands in the log as printed, page by page, before it leaves, and no cache keeps it', async () => {
    const count = async () =>
      (
        await world.database.see.query(
          `select count(*)::int as looks from access_log where actor_staff_id = $1 and action = 'printed' and operation = 'print:conference-pack' and subject_kind = 'AgendaSheet'`,
          [council.staffId],
        )
      ).rows[0].looks;
    const before = await count();
    const answer = await get(council, paper('pack', seats.council));
    expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', 'content-disposition': expect.stringContaining('attachment') });
    expect(await count()).toBe(before + 6);
  });

  it('is nobody else’s: not a colleague’s, not another member’s, not a stranger’s', async () => {
    expect((await get(council, paper('pack', seats.mate))).statusCode).toBe(403);
    expect((await get(stranger, paper('pack', seats.council))).statusCode).toBe(403); // the office was asked, and knows who sits there
    expect((await get(null, paper('pack', seats.council))).statusCode).toBe(401);
    expect((await get(city, paper('pack', 'x'))).statusCode).toBe(404);
  });

  it('says of an item that was told to others only that its papers are not in it', async () => {
    const elsewhere = await calledConference(world, city, 'coordination', [council, partner]);
    const personId = await givenIn(world).person(city, { familyName: '戊沢', familyKana: 'シケン' });
    const consentId = await givenIn(world).consent(city, personId, [council], ['IDENTITY']);
    const item = { conferenceId: elsewhere, sort: 'CASE', title: '同意のある相談', personId, consentId, fieldGroups: ['IDENTITY'] };
    const { itemId } = await tell(city, 'proposeItem', item, payload);
    await act(city, 'distributeItem', 'DistributeItemInput', { itemId });
    const packOf = async (who: TestStaff) => wordsOf(who, paper('pack', await seatOf(who, elsewhere)));
    const [ofCouncil, ofPartner] = [await packOf(council), await packOf(partner)];
    expect(ofCouncil).toContain('戊沢花子');
    expect(ofCouncil).not.toContain('お渡ししていないもの');
    for (const words of ['同意のある相談', 'お渡ししていないもの：この議題の資料']) expect(ofPartner).toContain(words);
    expect(ofPartner).not.toContain('戊沢');
  });

  it('is empty of what was ended: a guest who was taken off the list gets no pack any more', async () => {
    await act(city, 'removeConferenceMember', 'RemoveConferenceMemberInput', { conferenceId: meeting, memberId: seats.guest });
    expect((await get(city, paper('pack', seats.guest))).statusCode).toBe(404);
    const { rows } = await world.database.see.query(
      `select count(*)::int as lines from agenda_sheet where people ? (select member_id::text from conference_member where removed_at is not null)`,
    );
    expect(rows[0].lines).toBe(0);
  });
});

describe('Handing out again', () => {
  const again = (itemId: string, more: object = {}) => act(city, 'distributeItem', 'DistributeItemInput', { itemId, ...more });
  const ask = 'query ($id: ID!) { conference(id: $id) { items { id brief { leftOut lessTo { memberId fieldGroups } } sheets { id } } } }';
  const sees = async (who: TestStaff, itemId: string) =>
    (await who.ask(ask, { id: meeting })).data.conference.items.find((each: { id: string }) => each.id === itemId);

  it('leaves those out who were left out on purpose, until whoever brought it says otherwise', async () => {
    const itemId = await bring(city, '丙山', '後から配る相談', [seats.partner]);
    expect((await again(itemId)).withheld).toEqual([{ memberId: seats.partner, because: 'LEFT_OUT' }]);
    expect((await again(itemId, { exceptions: [{ memberId: seats.council, fieldGroups: [], nothing: true }] })).withheld).toHaveLength(2);
    expect(await sees(partner, itemId)).toBeUndefined();
    expect((await sees(city, itemId)).brief.leftOut.sort()).toEqual([seats.partner, seats.council].sort());
    const exceptions = [{ memberId: seats.partner, fieldGroups: ['IDENTITY', 'CONTACT'], nothing: false }];
    expect((await again(itemId, { exceptions })).withheld).toEqual([{ memberId: seats.council, because: 'LEFT_OUT' }]);
    expect((await sees(partner, itemId)).sheets).toHaveLength(3);
    // Another office is handed the papers, and not the names of those who were kept from them.
    expect((await sees(partner, itemId)).brief.leftOut).toEqual([]);
    await tell(city, 'strikeItem', { idempotencyKey: undefined, itemId, reason: '取り下げます' }, payload);
  });

  it('tells a member no more than the last time, where that was less than the others are told', async () => {
    const itemId = await bring(city, '丁野', '少なく配る相談', [seats.council]);
    const exceptions = [{ memberId: seats.partner, fieldGroups: ['IDENTITY'], nothing: false }];
    await again(itemId, { exceptions });
    await again(itemId);
    expect((await sees(partner, itemId)).sheets).toHaveLength(2);
    expect(await wordsOf(partner, paper('pack', seats.partner))).toContain('お渡ししていないもの：連絡先');
    // Whoever brought it finds what was chosen for whom; nobody else is told that somebody has more or less.
    expect((await sees(city, itemId)).brief.lessTo).toEqual([{ memberId: seats.partner, fieldGroups: ['IDENTITY'] }]);
    expect((await sees(mate, itemId)).brief.lessTo).toEqual([{ memberId: seats.partner, fieldGroups: ['IDENTITY'] }]);
    expect((await sees(partner, itemId)).brief.lessTo).toEqual([]);
    await again(itemId, { exceptions: [{ memberId: seats.partner, fieldGroups: ['IDENTITY', 'CONTACT'], nothing: false }] });
    expect((await sees(city, itemId)).brief.lessTo).toEqual([]);
    expect((await sees(partner, itemId)).sheets).toHaveLength(3);
    await again(itemId, { exceptions });
    await tell(city, 'strikeItem', { idempotencyKey: undefined, itemId, reason: '取り下げます' }, payload);
  });
});

describe('守秘の誓約の一覧', () => {
  it('is for the convener: who has pledged, how and when, and room to sign', async () => {
    const words = await wordsOf(city, paper('pledges', meeting));
    for (const each of ['厚岸海', '音別蕗', '画面', '生活困窮者自立支援法9条', '署名']) expect(words).toContain(each);
    expect((await get(council, paper('pledges', meeting))).statusCode).toBe(403);
    expect((await get(stranger, paper('pledges', meeting))).statusCode).toBe(403);
  });
});

describe('会議録', () => {
  it('is none before the meeting is over', async () => {
    await step(city, 'openConference');
    expect((await get(city, paper('minutes', meeting))).statusCode).toBe(409);
  });

  it('is assembled from the lines that its reader hears, and is a draft until it is approved', async () => {
    await act(council, 'attendConference', 'AttendConferenceInput', { conferenceId: meeting });
    const items = (await seeBoard(city, meeting)).items.map((each: { id: string }) => each.id);
    const said = [
      { itemId: items[0], kind: 'NEED', text: '朝の足がない' },
      { itemId: items[1], kind: 'DECISION', text: '見学を11月中に' },
      { itemId: items[1], kind: 'HOMEWORK', text: '見学先に電話する', memberId: seats.council, dueOn: '2099-11-30' },
      { kind: 'NOTE', text: '次回は12月' },
    ];
    const notes = said.map((note) => ({ key: randomUUID(), ...note }));
    await act(city, 'writeNotes', 'WriteNotesInput', { conferenceId: meeting, notes });
    expect((await seeBoard(city, meeting)).notes.map((note: { text: string }) => note.text)).toEqual(said.map(({ text }) => text));
    await step(city, 'endConference');
    const [ofCouncil, ofPartner] = [await wordsOf(council, paper('minutes', meeting)), await wordsOf(partner, paper('minutes', meeting))];
    for (const each of ['会議録（案）', '見学を11月中に', '担当厚岸海（厚岸町社協）', '令和81年11月30日まで', '次回は12月', '朝の足がない'])
      expect(ofCouncil).toContain(each);
    for (const each of ['見学', '案件', '甲野']) expect(ofPartner).not.toContain(each);
    expect(ofPartner).toContain('朝の足がない');
  });

  it('bears who confirmed it, what they remarked, and who approved it', async () => {
    await step(city, 'circulateMinutes');
    await act(council, 'confirmMinutes', 'ConfirmMinutesInput', { memberId: seats.council, remark: '12月は休みです' });
    for (const name of ['examineMinutes', 'approveMinutes']) await step(mate, name); // was asked, and was not there
    const words = await wordsOf(mate, paper('minutes', meeting));
    for (const each of ['厚岸海（厚岸町社協）：12月は休みです', '市川二']) expect(words).toContain(each);
    expect(words).not.toContain('（案）');
  });
});
