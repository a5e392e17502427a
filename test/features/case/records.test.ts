import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { given, tell } from '../../kit/given.js';
import { type TestStaff, World } from '../../kit/world.js';

let world: World;
let author: TestStaff;
let sameUnit: TestStaff;
let otherUnit: TestStaff;
let council: TestStaff;
let person: string;
let caseId: string;

beforeAll(async () => {
  world = await World.open();
  const city = await world.tenant('釧路', 'city');
  const [third, fourth] = [await world.unit(city, '第3'), await world.unit(city, '第4')];
  author = await world.staff(city, ['caseworker'], { unit: third, name: '佐藤 一' });
  sameUnit = await world.staff(city, ['caseworker'], { unit: third });
  otherUnit = await world.staff(city, ['caseworker'], { unit: fourth });
  council = await world.staff(await world.tenant('厚岸', 'council'), ['consultation_supporter']);
  person = await given(world).person(author);
  caseId = (await author.ask(`query ($id: ID!) { person(id: $id) { cases { id } } }`, { id: person })).data.person.cases[0].id;
});
afterAll(() => world.close());

const payload =
  '... on RecordPayload { record { id version text audience by viewerCanChange } } ... on Conflict { version theirs { field value } }';
const contact = { method: 'phone', occurredAt: '2026-11-20T10:00:00+09:00', audience: 'TENANT' };
const write = async (who: TestStaff, text: string, more: Record<string, unknown> = {}) =>
  (await tell(who, 'writeRecord', { caseId, ...contact, text, ...more }, payload)).record;
const textsFor = async (who: TestStaff): Promise<string[]> => {
  const { data } = await who.ask(
    `query ($id: ID!) { person(id: $id, purpose: SUPERVISION) { records(first: 100) { edges { node { text } } } } }`,
    { id: person },
  );
  return data.person?.records.edges.map((edge: any) => edge.node.text) ?? [];
};

describe('a support record', () => {
  it('is kept as it was typed, and names its author to colleagues', async () => {
    const text = '㈱つなぎ ①　髙橋さん（﨑）と𠮷野家で。 ｶﾅ';
    expect(await write(author, text)).toMatchObject({ text, by: '佐藤 一', version: 1, viewerCanChange: true });
  });

  it.each([
    ['AUTHOR', [true, false, false]],
    ['UNIT', [true, true, false]],
    ['TENANT', [true, true, true]],
    ['SHARED', [true, true, true]],
  ])('for %s is read by author, unit and office as said', async (audience, expected) => {
    const text = `公開範囲 ${audience}`;
    await write(author, text, { audience });
    const reads = await Promise.all([author, sameUnit, otherUnit].map(async (who) => (await textsFor(who)).includes(text)));
    expect(reads).toEqual(expected);
    expect(await textsFor(council)).toEqual([]);
  });

  it('reaches another office only if it may be disclosed and the group 支援経過 was disclosed', async () => {
    const [consent, to] = [await given(world).consent(author, person, [council], ['IDENTITY', 'RECORDS']), council];
    const referral = await given(world).delivered(author, { person, to, consent, fieldGroups: ['IDENTITY', 'RECORDS'] });
    await tell(council, 'acceptReferral', { referralId: referral }, '... on ReferralPayload { referral { state } }');
    await write(author, 'あとから書いた、所内だけの話');
    await write(author, 'あとから書いた、提供してよい話', { audience: 'SHARED' });
    expect(await textsFor(council)).toEqual(expect.arrayContaining(['あとから書いた、提供してよい話', '公開範囲 SHARED']));
    expect(await textsFor(council)).not.toEqual(expect.arrayContaining(['あとから書いた、所内だけの話']));
    const { data } = await council.ask(`query ($id: ID!) { person(id: $id) { records { edges { node { by } } } } }`, { id: person });
    expect(data.person.records.edges[0].node.by).toBe('釧路 第3 caseworker');
  });

  it('is corrected by its author only: colleagues who read it may not, those who do not read it do not find it', async () => {
    const open = await write(author, '訂正前');
    const closed = await write(author, '自分だけ', { audience: 'AUTHOR' });
    const change = (who: TestStaff, recordId: string) =>
      tell(who, 'changeRecord', { idempotencyKey: undefined, recordId, expectedVersion: 1, text: '訂正後' }, payload);
    await expect(change(sameUnit, open.id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(change(sameUnit, closed.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(change(council, open.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await change(author, open.id)).record).toMatchObject({ text: '訂正後', version: 2 });
  });

  describe('that was corrected', () => {
    const record =
      'query ($id: ID!) { node(id: $id, purpose: SUPERVISION) { ... on Record { text earlier { version text method minutes replacedBy } } } }';
    const timeline =
      'query ($id: ID!) { person(id: $id, purpose: SUPERVISION) { timeline(first: 100, kinds: [RECORD]) { edges { node { text corrected } } } } }';
    const read = async (who: TestStaff, id: string) => (await who.ask(record, { id })).data.node;
    const isCorrected = async (who: TestStaff, text: string) =>
      (await who.ask(timeline, { id: person })).data.person?.timeline.edges.find((edge: any) => edge.node.text === text)?.node.corrected;
    const correct = (recordId: string, expectedVersion: number, more: Record<string, unknown>) =>
      tell(author, 'changeRecord', { idempotencyKey: undefined, recordId, expectedVersion, ...more }, payload);

    it('still tells whoever reads it what it said before, when and by whom it was put right', async () => {
      const { id } = await write(author, '家賃は4万円', { minutes: 20 });
      await correct(id, 1, { text: '家賃は5万円' });
      await correct(id, 2, { text: '家賃は5万円', method: 'visit' });
      expect(await read(otherUnit, id)).toEqual({
        text: '家賃は5万円',
        earlier: [
          { version: 2, text: '家賃は5万円', method: 'phone', minutes: 20, replacedBy: '佐藤 一' },
          { version: 1, text: '家賃は4万円', method: 'phone', minutes: 20, replacedBy: '佐藤 一' },
        ],
      });
      expect(await isCorrected(otherUnit, '家賃は5万円')).toBe(true);
      expect(await isCorrected(otherUnit, 'あとから書いた、所内だけの話')).toBe(false);
    });

    it('shows it to another office only where the record is disclosed, by office and role', async () => {
      const { id } = await write(author, '渡した文', { audience: 'SHARED' });
      await correct(id, 1, { text: '渡して直した文' });
      const [earlier] = (await read(council, id)).earlier;
      expect(earlier).toMatchObject({ text: '渡した文', replacedBy: '釧路 第3 caseworker' });
      const { id: own } = await write(author, '所内の文');
      await correct(own, 1, { text: '所内で直した文' });
      expect(await read(council, own)).toBeNull();
    });

    it('is not opened in what it said before when it is opened, and is closed in it when it is closed', async () => {
      const { id } = await write(author, '自分だけの覚え', { audience: 'AUTHOR' });
      await correct(id, 1, { text: '所内に出す文', audience: 'TENANT' });
      expect((await read(sameUnit, id)).earlier).toEqual([]);
      expect((await read(author, id)).earlier).toHaveLength(1);
      const { id: open } = await write(author, '開いていた文');
      await correct(open, 1, { text: '閉じる文' });
      expect((await read(otherUnit, open)).earlier).toHaveLength(1);
      await correct(open, 2, { audience: 'AUTHOR' });
      await correct(open, 3, { audience: 'TENANT' });
      expect((await read(otherUnit, open)).earlier).toEqual([]);
    });

    it('keeps nothing where only its readers changed', async () => {
      const { id } = await write(author, '同じ文');
      await correct(id, 1, { audience: 'UNIT', text: '同じ文' });
      expect((await read(author, id)).earlier).toEqual([]);
    });

    it('cannot be rewritten in what it said before, not even by the role that serves', async () => {
      const { rows } = await world.database.see.query(
        `select column_name from information_schema.column_privileges
         where grantee = 'tsunagi_gateway' and table_name = 'record_version' and privilege_type = 'UPDATE' order by 1`,
      );
      expect(rows.map((row) => row.column_name)).toEqual(['audience', 'readers']);
    });
  });

  it('keeps both texts when two windows correct it: nothing is overwritten, and the refusal carries the other text', async () => {
    const { id } = await write(author, '元の文');
    const change = (text: string) =>
      tell(author, 'changeRecord', { idempotencyKey: undefined, recordId: id, expectedVersion: 1, text, method: 'phone' }, payload);
    await change('先の窓');
    expect(await change('あとの窓')).toMatchObject({
      __typename: 'Conflict',
      code: 'VERSION_CONFLICT',
      version: 2,
      theirs: [{ field: 'text', value: '先の窓' }],
    });
    expect(await textsFor(author)).toContain('先の窓');
  });

  it.each([
    ['no text', { text: '　' }, { field: 'text', code: 'REQUIRED' }],
    ['a private-use character', { text: '外字\uE000' }, { field: 'text', code: 'PRIVATE_USE_CHARACTER' }],
    ['an unknown method', { method: 'telepathy' }, { field: 'method', code: 'UNKNOWN_CODE' }],
    ['a time without an offset', { occurredAt: '2026-11-20T10:00:00' }, { field: 'occurredAt', code: 'BAD_DATE' }],
    ['a time to come', { occurredAt: '2099-01-01T00:00:00Z' }, { field: 'occurredAt', code: 'DATE_IN_FUTURE' }],
    ['more minutes than a day has', { minutes: 1441 }, { field: 'minutes', code: 'OUT_OF_RANGE' }],
  ])('is not written with %s', async (_what, more, fault) => {
    const refused = await tell(author, 'writeRecord', { caseId, ...contact, text: '本文', ...more }, payload);
    expect(refused).toMatchObject({ __typename: 'InvalidInput', fields: [fault] });
  });

  it('is written once however often the same click arrives', async () => {
    const idempotencyKey = '019a0000-0000-7000-8000-00000000abcd';
    const [one, two] = [await write(author, '一度だけ', { idempotencyKey }), await write(author, '一度だけ', { idempotencyKey })];
    expect(two.id).toBe(one.id);
    expect((await textsFor(author)).filter((text) => text === '一度だけ')).toHaveLength(1);
  });
});
