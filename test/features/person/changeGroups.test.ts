import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seenBy } from '../../kit/flights.js';
import { given, tell } from '../../kit/given.js';
import { type TestStaff, World } from '../../kit/world.js';

let world: World;
let city: TestStaff;
let council: TestStaff;
let officer: TestStaff;
let person: string;
let caseId: string;

beforeAll(async () => {
  world = await World.open();
  city = await world.staff(await world.tenant('釧路', 'city'), ['caseworker']);
  officer = await world.staff(city.tenantId, ['privacy_officer']);
  council = await world.staff(await world.tenant('厚岸', 'council'), ['consultation_supporter']);
  person = await given(world).person(city);
  caseId = (await city.ask(`query ($id: ID!) { person(id: $id) { cases { id } } }`, { id: person })).data.person.cases[0].id;
});
afterAll(() => world.close());

const both = '... on Conflict { version theirs { field value } }';
const payload = `... on PersonPayload { person { identity { familyName alias birthDate version } contact { mobile version } address { locality version }
  household { kind size version members { id name version } } benefit { welfareStatus benefits version } money { rent savings version }
  health { conditions version } work { employmentStatus version } safety { risks version } } } ${both}`;
const change = (who: TestStaff, mutation: string, input: Record<string, unknown>) =>
  tell(who, mutation, { idempotencyKey: undefined, ...input }, payload);

const groups: [string, string, Record<string, unknown>, Record<string, unknown>][] = [
  ['changeHousehold', 'household', { kind: 'single', size: 1 }, { kind: 'single', size: 1, version: 1 }],
  [
    'changeBenefit',
    'benefit',
    { welfareStatus: 'APPLIED', benefits: ['unemployment'] },
    { welfareStatus: 'APPLIED', benefits: ['unemployment'], version: 1 },
  ],
  ['changeMoney', 'money', { rent: 42_000 }, { rent: 42_000, savings: null, version: 1 }],
  ['changeHealth', 'health', { conditions: '腰痛' }, { conditions: '腰痛', version: 1 }],
  ['changeWork', 'work', { employmentStatus: 'unemployed' }, { employmentStatus: 'unemployed', version: 1 }],
  ['changeSafety', 'safety', { risks: ['self_harm'] }, { risks: ['self_harm'], version: 1 }],
];

describe('what is known of a life', () => {
  it.each(groups)('%s: is written down for the first time, then changed over its version', async (mutation, group, fields, expected) => {
    const first = await change(city, mutation, { caseId, expectedVersion: 0, ...fields });
    expect(first.person[group]).toMatchObject(expected);
    const second = await change(city, mutation, { caseId, expectedVersion: 1, note: '追記' });
    expect(second.person[group]).toMatchObject({ ...expected, version: 2 });
    expect(await change(city, mutation, { caseId, expectedVersion: 1, note: '別の窓' })).toMatchObject({
      __typename: 'Conflict',
      code: 'VERSION_CONFLICT',
      version: 2,
      theirs: [{ field: 'note', value: '追記' }],
    });
  });

  it.each(groups)('%s: a stranger does not find the case, an insider without a part in it may not', async (mutation, _group, fields) => {
    await expect(change(council, mutation, { caseId, expectedVersion: 0, ...fields })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(change(officer, mutation, { caseId, expectedVersion: 0, ...fields })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it.each([
    ['changeHousehold', { kind: 'castle' }, { field: 'kind', code: 'UNKNOWN_CODE' }],
    ['changeHousehold', { size: 31 }, { field: 'size', code: 'OUT_OF_RANGE' }],
    ['changeBenefit', { benefits: ['lottery'] }, { field: 'benefits', code: 'UNKNOWN_CODE' }],
    ['changeMoney', { rent: -1 }, { field: 'rent', code: 'OUT_OF_RANGE' }],
    ['changeHealth', { conditions: '\uE001' }, { field: 'conditions', code: 'PRIVATE_USE_CHARACTER' }],
    ['changeWork', { leftWorkOn: '令和8年' }, { field: 'leftWorkOn', code: 'BAD_DATE' }],
    ['changeWork', { employmentStatus: null }, { field: 'employmentStatus', code: 'REQUIRED' }],
    ['changeSafety', { risks: null }, { field: 'risks', code: 'REQUIRED' }],
  ])('%s refuses %j and writes nothing', async (mutation, fields, fault) => {
    const refused = await change(city, mutation, { caseId, expectedVersion: 2, ...fields });
    expect(refused).toMatchObject({ __typename: 'InvalidInput', fields: [fault] });
  });

  it('reaches those to whom the group was disclosed before there was anything in it', async () => {
    const other = await given(world).person(city);
    const [{ id }] = (await city.ask(`query ($id: ID!) { person(id: $id) { cases { id } } }`, { id: other })).data.person.cases;
    const consent = await given(world).consent(city, other, [council], ['IDENTITY', 'MONEY']);
    const referral = await given(world).delivered(city, { person: other, to: council, consent, fieldGroups: ['IDENTITY', 'MONEY'] });
    await tell(council, 'acceptReferral', { referralId: referral }, '... on ReferralPayload { referral { state } }');
    await change(city, 'changeMoney', { caseId: id, expectedVersion: 0, rent: 30_000 });
    await change(city, 'changeHealth', { caseId: id, expectedVersion: 0, conditions: '通院中' });
    const { data } = await council.ask(`query ($id: ID!) { person(id: $id) { money { rent } health { conditions } } }`, { id: other });
    expect(data.person).toEqual({ money: { rent: 30_000 }, health: null });
  });
});

describe('name, contact and address', () => {
  it('are changed field by field: what is left out stays, null clears', async () => {
    const one = await change(city, 'changeIdentity', { personId: person, expectedVersion: 1, alias: '花ちゃん' });
    expect(one.person.identity).toMatchObject({ familyName: '試験', alias: '花ちゃん', version: 2 });
    const two = await change(city, 'changeIdentity', { personId: person, expectedVersion: 2, alias: null, familyName: '髙﨑' });
    expect(two.person.identity).toMatchObject({ familyName: '髙﨑', alias: null, version: 3 });
    await change(city, 'changeContact', { personId: person, expectedVersion: 1, mobile: '090-0000-2222' });
    await change(city, 'changeAddress', { personId: person, expectedVersion: 1, locality: '松葉町' });
  });

  it('keep both texts when two windows change them, and the log says that the other text was shown', async () => {
    const before = (await seenBy(world, city.tenantId)).length;
    const { data } = await city.ask(
      `mutation ($input: ChangeContactInput!) { changeContact(input: $input) { ... on Conflict { theirs { field value } } } }`,
      { input: { personId: person, expectedVersion: 1, mobile: '090-0000-3333', email: null } },
    );
    expect(data.changeContact.theirs).toEqual([{ field: 'mobile', value: '090-0000-2222' }]);
    expect((await seenBy(world, city.tenantId)).slice(before)).toEqual([expect.objectContaining({ subject: 'PersonContact' })]);
  });

  it('and so does a draft or a task about the person that two windows change: whose words were shown stands in the log', async () => {
    const lay = given(world);
    const consent = await lay.consent(city, person, [council], ['IDENTITY']);
    const about = { person, to: council, consent, fieldGroups: ['IDENTITY'] };
    const draft = await lay.draft(city, { ...about, request: '前の文' });
    const { task } = await tell(city, 'createTask', { personId: person, title: '前の題' }, '... on TaskPayload { task { id } }');
    const before = (await seenBy(world, city.tenantId)).length;
    const late = { expectedVersion: 99, idempotencyKey: undefined };
    const theirs = '... on Conflict { theirs { field value } }';
    const draftTwice = tell(
      city,
      'draftReferral',
      {
        ...{ referralId: draft, expectedVersion: 99, personId: person, receiverTenantId: world.id('Tenant', council.tenantId) },
        ...{ kind: 'HANDOFF', urgent: false, needs: [], summary: '一\n二\n三', request: '後の文' },
        ...{ replyDueOn: '2099-01-15', fieldGroups: ['IDENTITY'], basis: 'CONSENT', consentId: consent },
      },
      theirs,
    );
    expect((await draftTwice).theirs).toEqual([{ field: 'request', value: '前の文' }]);
    const edited = await tell(city, 'changeTask', { ...late, taskId: task.id, title: '後の題' }, theirs);
    expect(edited.theirs).toEqual([{ field: 'title', value: '前の題' }]);
    expect((await seenBy(world, city.tenantId)).slice(before)).toEqual([
      expect.objectContaining({ subject: 'Referral' }),
      expect.objectContaining({ subject: 'Task' }),
    ]);
  });

  it.each([
    ['changeIdentity', { familyName: '', givenName: '' }, 'familyName', 'REQUIRED'],
    ['changeIdentity', { familyName: null }, 'familyName', 'REQUIRED'],
    ['changeIdentity', { familyKana: 'たかさき' }, 'familyKana', 'BAD_KANA'],
    ['changeIdentity', { familyName: '外字\uE000' }, 'familyName', 'PRIVATE_USE_CHARACTER'],
    ['changeIdentity', { birthDate: '2999-01-01' }, 'birthDate', 'DATE_IN_FUTURE'],
    ['changeIdentity', { birthDate: '1867-12-31' }, 'birthDate', 'DATE_TOO_OLD'],
    ['changeIdentity', { birthDate: '1985-02-30' }, 'birthDate', 'BAD_DATE'],

    ['changeContact', { mobile: '110' }, 'mobile', 'BAD_PHONE'],
    ['changeContact', { email: '花子' }, 'email', 'BAD_EMAIL'],
    ['changeAddress', { postalCode: '123' }, 'postalCode', 'BAD_POSTAL_CODE'],
    ['changeAddress', { municipalityCode: '釧路' }, 'municipalityCode', 'UNKNOWN_CODE'],
  ])('%s refuses %j', async (mutation, fields, field, code) => {
    const expectedVersion = mutation === 'changeIdentity' ? 3 : 2;
    expect(await change(city, mutation, { personId: person, expectedVersion, ...fields })).toMatchObject({ fields: [{ field, code }] });
  });

  it('of a person of another office are not found, and the privacy officer who reads the name may not change it', async () => {
    const edit = { personId: person, expectedVersion: 3, alias: 'x' };
    await expect(change(council, 'changeIdentity', edit)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(change(officer, 'changeIdentity', edit)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('the address under protection is changed by nobody who is not named', async () => {
    const other = await given(world).person(city);
    await world.database.see.query(
      `update person set protected_since = now() where person_id = (select person_id from person order by created_at desc, person_id desc limit 1)`,
    );
    await world.database.see.query(
      `update person_address set protected_since = now() where person_id in (select person_id from person where protected_since is not null)`,
    );
    await expect(change(city, 'changeAddress', { personId: other, expectedVersion: 1, locality: '偽' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(change(city, 'changeAddress', { personId: other, expectedVersion: 0, locality: '偽' })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});

describe('a member of the household', () => {
  const member = { name: '試験 次郎', kana: 'シケン ジロウ', relation: 'child', birthDate: '2015-06-01' };
  const put = (who: TestStaff, more: Record<string, unknown> = {}) =>
    tell(who, 'putHouseholdMember', { caseId, ...member, ...more }, payload);

  it('is written down, changed over its version and taken out', async () => {
    const added = (await put(city)).person.household.members;
    expect(added).toMatchObject([{ name: '試験 次郎', version: 1 }]);
    const memberId = added[0].id;
    const changed = (await put(city, { memberId, expectedVersion: 1, name: '試験 二郎' })).person.household.members;
    expect(changed).toMatchObject([{ name: '試験 二郎', version: 2 }]);
    expect(await put(city, { memberId, expectedVersion: 1, name: '別名' })).toMatchObject({
      theirs: [{ field: 'name', value: '試験 二郎' }],
    });
    const removed = await change(city, 'removeHouseholdMember', { memberId, expectedVersion: 2 });
    expect(removed.person.household.members).toEqual([]);
    await expect(change(city, 'removeHouseholdMember', { memberId, expectedVersion: 2 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is not written down with an unknown relation or without a name, nor by a stranger', async () => {
    expect(await put(city, { relation: 'king', name: ' ' })).toMatchObject({
      fields: [
        { field: 'name', code: 'REQUIRED' },
        { field: 'relation', code: 'UNKNOWN_CODE' },
      ],
    });
    await expect(put(council)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
