import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { act, calledConference, layKinds, seeBoard } from '../../kit/conference.js';
import { given, tell } from '../../kit/given.js';
import { region, type TestStaff, World } from '../../kit/world.js';

let world: World;
let city: TestStaff;
let welfare: TestStaff;
let clinic: TestStaff; // has nothing to do with any of them
let told: TestStaff; // convene
let stranger: TestStaff;
beforeAll(async () => {
  world = await World.open();
  await layKinds(world);
  city = await world.staff(await world.tenant('釧路市', 'city'), ['caseworker', 'supervisor']);
  welfare = await world.staff(await world.tenant('社協', 'welfare_council'), ['caseworker', 'supervisor']);
  clinic = await world.staff(await world.tenant('診療所', 'clinic'), ['caseworker', 'supervisor']);
  const convening = async (name: string) => world.staff(await world.tenant(name, 'support_body'), ['chief_consultation_supporter']);
  [told, stranger] = [await convening('くらしごと'), await convening('よりどころ')];
});
afterAll(() => world.close());

const names = async (who: TestStaff, text: string): Promise<string[]> =>
  (await who.ask('query ($text: String!) { identifyingWords(text: $text) { kind text } }', { text })).data.identifyingWords
    .filter(({ kind }: { kind: string }) => kind === 'NAME')
    .map(({ text: found }: { text: string }) => found);

const changed = '... on PersonPayload { person { id } }';
const rename = (by: TestStaff, personId: string, identity: object) =>
  tell(by, 'changeIdentity', { personId, idempotencyKey: undefined, ...identity }, changed);

describe('A text is compared with the names of those whom its writer may read:', () => {
  it('each of them as it is written, the kana as heard, and nobody else is asked whose name it is', async () => {
    await given(world).person(city, {
      familyName: '鴇沼',
      familyKana: 'トキヌマ',
      givenName: 'ゆりね',
      givenKana: 'ユリネ',
      alias: 'マリア・デラクルス サントス',
      formerName: '鵺野',
      substituteSpelling: '朱鷺沼',
    });
    for (const [text, found] of [
      ['昨日、鴇沼の家まで送る', ['鴇沼']],
      ['道でゆりねに会う', ['ゆりね']],
      ['ときぬまの前の道。', ['ときぬま']],
      ['雪はトキヌマまで', ['トキヌマ']],
      ['今はマリア・デラクルス サントスという', ['マリア・デラクルス サントス']],
      ['前は鵺野、または朱鷺沼。', ['朱鷺沼', '鵺野']],
      ['マリア・デラクルスの店', []], // the whole name or nothing
      ['ユリの花', []],
    ] as const) {
      expect([text, (await names(city, text)).sort()]).toEqual([text, [...found].sort()]);
      expect([text, await names(clinic, text)]).toEqual([text, []]);
    }
  });

  it('among two who share the head of a long name, the one who is meant', async () => {
    for (const givenName of ['グエンティミンハン', 'グエンティミンラン'])
      await given(world).person(city, { givenName, givenKana: givenName });
    for (const name of ['グエンティミンハン', 'グエンティミンラン']) expect(await names(city, `${name}の店`)).toEqual([name]);
    expect(await names(city, 'グエンティミンの店')).toEqual([]);
  });

  it('put right, the new name is known and the old one is not any more', async () => {
    const person = await given(world).person(city, { familyName: '鵤木', familyKana: 'イカルギ' });
    await rename(city, person, { expectedVersion: 1, familyName: '鶍木', familyKana: 'イスカギ', alias: '鶍屋' });
    expect(await names(city, '鵤木とイカルギの雪')).toEqual([]);
    expect(await names(city, '鶍木と鶍屋、イスカギの雪')).toEqual(['鶍木', '鶍屋', 'イスカギ']);
  });

  it('in a text of twenty thousand letters too', async () => {
    await given(world).person(city, { familyName: '鸛谷', familyKana: 'コウノヤ' });
    const text = Array.from({ length: 19_990 }, (_, at) => String.fromCodePoint(0x4e00 + ((at * 7919) % 20_000))).join('');
    expect(await names(city, `${text.replaceAll('鸛', '雪')}\n鸛谷の家`)).toContain('鸛谷');
  });
});

describe('The name of somebody of another office is known', () => {
  const identity = { familyName: '鶲田', familyKana: 'ヒタキダ', givenName: '鷭子', givenKana: 'バンコ', alias: '鶲屋' };
  const text = 'ヒタキダ、鶲田と鷭子、鶲屋の雪';
  const found = ['ヒタキダ', '鶲田', '鷭子', '鶲屋'];

  it('while it stands in the own inbox, whatever it is put right to, and not afterwards', async () => {
    const person = await given(world).person(city, identity);
    const consent = await given(world).consent(city, person, [welfare], ['IDENTITY']);
    expect(await names(welfare, text)).toEqual([]);
    await given(world).delivered(city, { person, to: welfare, consent, fieldGroups: ['IDENTITY'] });
    expect(await names(welfare, text)).toEqual(found);
    expect(await names(clinic, text)).toEqual([]);
    await rename(city, person, { expectedVersion: 1, familyName: '鸊田', alias: null });
    expect(await names(welfare, '鸊田と鶲田、鶲屋')).toEqual(['鸊田']);
    await tell(city, 'withdrawConsent', { consentId: consent, method: 'ORAL' }, '... on ConsentPayload { endedDisclosures }');
    expect(await names(welfare, '鸊田と鷭子')).toEqual([]);
    expect(await names(city, '鸊田と鷭子')).toEqual(['鸊田', '鷭子']);
  });

  it('not from an inbox to which the name was not given', async () => {
    const person = await given(world).person(city, { ...identity, familyName: '鷚田' });
    const consent = await given(world).consent(city, person, [welfare], ['WORK']);
    await given(world).delivered(city, { person, to: welfare, consent, fieldGroups: ['WORK'] });
    expect(await names(welfare, '鷚田の雪')).toEqual([]);
  });

  it('where it was opened by no referral, for as long as that lasts', async () => {
    const person = await given(world).person(city, { ...identity, familyName: '鶸田' });
    const { rows } = await world.database.see.query(`select person_id from person_identity where family_name = '鶸田'`);
    const { person_id: personId } = rows[0];
    expect(person).toBe(world.id('Person', personId));
    const open = async (until: string) => {
      await world.database.see.query('delete from disclosure where person_id = $1', [personId]);
      await world.database.see.query(
        `insert into disclosure (region_id, tenant_id, line_id, person_id, verb, field_groups, from_tenant_id, to_tenant_id, basis, origin, starts_at, until, recorded_by)
         values ($1, $2, gen_random_uuid(), $3, 'opens', '{identity}', $2, $4, 'law', 'manual', now() - interval '1 day', now() + $5::interval, $6)`,
        [region, city.tenantId, personId, welfare.tenantId, until, city.staffId],
      );
      await world.database.see.query(
        `update person_identity set readers = jsonb_build_object($2::text, extract(epoch from now() + $3::interval)::bigint) where person_id = $1`,
        [personId, welfare.tenantId, until],
      );
    };
    await open('1 day');
    expect(await names(welfare, '鶸田の雪')).toEqual(['鶸田']);
    expect(await names(clinic, '鶸田の雪')).toEqual([]);
    await open('-1 minute');
    expect(await names(welfare, '鶸田の雪')).toEqual([]);
  });
});

describe('Whoever sits there may be named,', () => {
  it('but not by two letters of kana that are also the name of somebody in the own records', async () => {
    const member = await world.staff(clinic.tenantId, ['supervisor'], { name: 'スミス レナ' });
    const conferenceId = await calledConference(world, told, 'plenary', [member]);
    await act(told, 'openConference', 'StepConferenceInput', { conferenceId });
    const write = () => act(told, 'writeNotes', 'WriteNotesInput', { conferenceId, notes: [{ kind: 'NOTE', text: 'レナさんから報告' }] });
    expect((await write()).written).toHaveLength(1);
    await given(world).person(told, { givenName: '玲奈', givenKana: 'レナ' });
    expect(await write()).toMatchObject({ code: 'NOT_ANONYMOUS' });
  });
});

describe('What is written at a meeting in which no person may be discussed', () => {
  it('is compared with the names in the own inbox too', async () => {
    const identity = { familyName: '鵥原', familyKana: 'カケスハラ', alias: '鵥屋' };
    const person = await given(world).person(city, identity);
    const consent = await given(world).consent(city, person, [told], ['IDENTITY']);
    await given(world).delivered(city, { person, to: told, consent, fieldGroups: ['IDENTITY'] });
    for (const [who, code] of [
      [told, 'NOT_ANONYMOUS'],
      [stranger, undefined],
    ] as const) {
      const conferenceId = await calledConference(world, who, 'plenary', []);
      await act(who, 'openConference', 'StepConferenceInput', { conferenceId });
      for (const text of ['鵥原の前の雪', '鵥屋まで送る', 'かけすはらの雪']) {
        const written = await act(who, 'writeNotes', 'WriteNotesInput', { conferenceId, notes: [{ kind: 'NOTE', text }] });
        expect([text, written.code]).toEqual([text, code]);
      }
    }
  });

  it('and so is the reason why an item is struck, unless somebody has read it again', async () => {
    const conferenceId = await calledConference(world, city, 'plenary', []);
    const issue = { idempotencyKey: crypto.randomUUID(), conferenceId, sort: 'ISSUE', title: '冬の送迎', purpose: '地域で話す' };
    await act(city, 'proposeItem', 'ProposeItemInput', issue);
    const [{ id: itemId }] = (await seeBoard(city, conferenceId)).items;
    const strike = (reason: string, more: object = {}) => act(city, 'strikeItem', 'StrikeItemInput', { itemId, reason, ...more });
    expect(await strike('佐藤さんのことなので')).toMatchObject({ code: 'NOT_ANONYMOUS' });
    expect((await seeBoard(city, conferenceId)).items).toMatchObject([{ state: 'PROPOSED' }]);
    await strike('佐藤さん通りのことなので', { anonymityConfirmed: true });
    expect((await seeBoard(city, conferenceId)).items).toMatchObject([{ state: 'STRUCK' }]);
  });
});
