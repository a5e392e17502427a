import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { flightsOf, seenBy } from '../../kit/flights.js';
import { given, tell } from '../../kit/given.js';
import { type TestStaff, World } from '../../kit/world.js';

let world: World;
let city: TestStaff;
let colleague: TestStaff;
let council: TestStaff;

beforeAll(async () => {
  world = await World.open();
  const cityId = await world.tenant('釧路', 'city');
  const [third, fourth] = [await world.unit(cityId, '第3'), await world.unit(cityId, '第4')];
  city = await world.staff(cityId, ['caseworker'], { unit: third, name: '佐藤 一' });
  colleague = await world.staff(cityId, ['caseworker'], { unit: fourth });
  council = await world.staff(await world.tenant('厚岸', 'council'), ['consultation_supporter']);
});
afterAll(() => world.close());

const everything = `id number protectedSince availableActions tenant { shortName }
  identity { familyName version } contact { mobile } address { municipalityCode } household { size members { name } } benefit { welfareStatus }
  money { rent } health { conditions } work { wish } safety { risks }
  viewerGrant { relation basis fieldGroups } redactions { fieldGroup reason }
  cases { id number status lead { displayName } availableActions } consents { id state purpose recipients { shortName } }
  records(first: 2) { edges { cursor node { text by viewerCanChange } } pageInfo { hasNextPage endCursor } }
  tasks { title assignee { displayName } } referrals { id state receiver { shortName } } disclosures { to { shortName } fieldGroups live endReason }
  links { tenant { shortName } } decidingBody { name } timeline(first: 50) { edges { node { kind what text by } } }`;
const page = `query Page($id: ID!, $purpose: AccessPurpose) { person(id: $id, purpose: $purpose) { ${everything} } }`;

const write = (who: TestStaff, caseId: string, text: string, audience = 'TENANT') =>
  tell(
    who,
    'writeRecord',
    { caseId, method: 'phone', occurredAt: '2026-11-20T10:00:00+09:00', text, audience },
    '... on RecordPayload { record { id } }',
  );

/** Somebody of 厚岸町 in the hands of the city, with a record, a task and a consent. */
async function known(): Promise<{ person: string; caseId: string }> {
  const more = { contact: { mobile: '090-0000-1234' }, address: { municipalityCode: '01662', locality: '松葉町' } };
  const person = await given(world).person(city, {}, more);
  const { data } = await city.ask(`query ($id: ID!) { person(id: $id) { cases { id } } }`, { id: person });
  const caseId = data.person.cases[0].id;
  await write(city, caseId, '家賃の相談');
  await tell(city, 'createTask', { title: '電話する', personId: person }, '... on TaskPayload { task { id } }');
  return { person, caseId };
}

describe('a person of the own office', () => {
  it('is shown with all that is known, in one flight', async () => {
    const { person } = await known();
    const { result, flights } = await flightsOf(world, () => city.ask(page, { id: person }));
    expect(result.errors).toBeUndefined();
    expect(flights).toBe(1);
    expect(result.data.person).toMatchObject({
      identity: { familyName: '試験' },
      contact: { mobile: '090-0000-1234' },
      money: null,
      viewerGrant: { relation: 'OWN' },
      redactions: [],
      cases: [{ status: 'OPEN', lead: { displayName: '佐藤 一' } }],
      tasks: [{ title: '電話する', assignee: { displayName: '佐藤 一' } }],
      decidingBody: { name: '北海道 釧路総合振興局' },
      records: { edges: [{ node: { text: '家賃の相談', by: '佐藤 一', viewerCanChange: true } }] },
    });
    const kinds = result.data.person.timeline.edges.map((edge: any) => edge.node.kind);
    expect(kinds).toEqual(['TASK', 'CASE', 'RECORD']);
  });

  it('leaves one line in the access log for each field group and kind of record that was shown', async () => {
    const { person } = await known();
    const before = (await seenBy(world, city.tenantId)).length;
    await city.ask(page, { id: person });
    const lines = (await seenBy(world, city.tenantId)).slice(before);
    expect(lines.map((line) => line.subject).sort()).toEqual([
      'PersonAddress',
      'PersonContact',
      'PersonIdentity',
      'SupportCase',
      'SupportRecord',
      'Task',
    ]);
    expect(new Set(lines.map((line) => line.purpose))).toEqual(new Set(['assigned']));
  });

  it('is not shown to a colleague outside this work before the colleague says why, and then the log says why', async () => {
    const { person } = await known();
    const before = (await seenBy(world, city.tenantId)).length;
    const asked = await colleague.ask(page, { id: person });
    expect(asked.data.person).toBeNull();
    expect(asked.errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', reason: 'PURPOSE_NEEDED' });
    expect(await seenBy(world, city.tenantId)).toHaveLength(before);

    const told = await colleague.ask(page, { id: person, purpose: 'INQUIRY' });
    expect(told.data.person).toMatchObject({ identity: { familyName: '試験' } });
    const lines = (await seenBy(world, city.tenantId)).slice(before);
    expect(new Set(lines.map((line) => line.purpose))).toEqual(new Set(['inquiry']));
  });

  it('is the colleague’s own work once there is a task to do', async () => {
    const { person } = await known();
    const assigneeId = world.id('Staff', colleague.staffId);
    await tell(city, 'createTask', { title: '訪問', personId: person, assigneeId }, '... on TaskPayload { task { id } }');
    expect((await colleague.ask(page, { id: person })).errors).toBeUndefined();
  });

  it('turns the pages of its records without losing or repeating one', async () => {
    const { person, caseId } = await known();
    for (const text of ['二', '三', '四']) await write(city, caseId, text);
    const query = `query ($id: ID!, $after: String) { person(id: $id) { records(first: 2, after: $after) { edges { node { text } } pageInfo { hasNextPage endCursor } } } }`;
    const first = (await city.ask(query, { id: person })).data.person.records;
    const { result, flights } = await flightsOf(world, () => city.ask(query, { id: person, after: first.pageInfo.endCursor }));
    const second = result.data.person.records;
    expect([...first.edges, ...second.edges].map((edge: any) => edge.node.text)).toEqual(['四', '三', '二', '家賃の相談']);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage, flights]).toEqual([true, false, 1]);
  });

  it('shows the privacy officer the name only, and says that the rest is outside the role', async () => {
    const { person } = await known();
    const officer = await world.staff(city.tenantId, ['privacy_officer']);
    const { data } = await officer.ask(page, { id: person, purpose: 'SUPERVISION' });
    expect(data.person).toMatchObject({ identity: { familyName: '試験' }, contact: null, cases: [], records: { edges: [] } });
    expect(data.person.redactions).toContainEqual({ fieldGroup: 'CONTACT', reason: 'ROLE' });
    expect(data.person.redactions).not.toContainEqual(expect.objectContaining({ fieldGroup: 'IDENTITY' }));
  });

  it('withholds a protected address from all who are not named, and with it who decides', async () => {
    const { person } = await known();
    const ids = await world.database.see.query(`select person_id from person order by created_at desc, person_id desc limit 1`);
    for (const table of ['person', 'person_address']) {
      await world.database.see.query(`update ${table} set protected_since = now() where person_id = $1`, [ids.rows[0].person_id]);
    }
    const { data } = await city.ask(page, { id: person });
    expect(data.person).toMatchObject({ address: null, decidingBody: null, redactions: [{ fieldGroup: 'ADDRESS', reason: 'PROTECTED' }] });
    expect(data.person.protectedSince).not.toBeNull();
  });
});

describe('a person of another office', () => {
  it('is not there for a stranger, answered byte for byte like an id that does not exist', async () => {
    const { person } = await known();
    const absent = world.id('Person', '019a0000-0000-7000-8000-000000000000');
    const query = `query ($id: ID!) { person(id: $id, purpose: INQUIRY) { id identity { familyName } } }`;
    const answers = await Promise.all([person, absent].map((id) => council.browser.post('/graphql', { query, variables: { id } })));
    expect(answers[0]?.body).toBe(answers[1]?.body);
    expect(JSON.parse(answers[0]?.body ?? '')).toEqual({ data: { person: null } });
  });

  it('is read through the disclosure, and each group that was not given is listed whether it holds anything or not', async () => {
    const { person } = await known();
    const consent = await given(world).consent(city, person, [council], ['IDENTITY', 'CONTACT']);
    const referral = await given(world).delivered(city, { person, to: council, consent, fieldGroups: ['IDENTITY', 'CONTACT'] });
    await tell(council, 'acceptReferral', { referralId: referral }, '... on ReferralPayload { referral { state } }');

    const { result, flights } = await flightsOf(world, () => council.ask(page, { id: person }));
    const { data, errors } = result;
    expect(errors).toBeUndefined();
    expect(flights).toBe(1);
    expect(data.person).toMatchObject({
      identity: { familyName: '試験' },
      contact: { mobile: '090-0000-1234' },
      address: null,
      decidingBody: null,
      tasks: [],
      consents: [],
      availableActions: [],
      cases: [{ lead: null, availableActions: [] }],
      viewerGrant: { relation: 'DISCLOSED', basis: 'CONSENT', fieldGroups: ['IDENTITY', 'CONTACT'] },
    });
    expect(data.person.redactions).toEqual(
      ['ADDRESS', 'HOUSEHOLD', 'BENEFIT', 'MONEY', 'HEALTH', 'WORK', 'SAFETY', 'RECORDS'].map((fieldGroup) => ({
        fieldGroup,
        reason: 'NOT_DISCLOSED',
      })),
    );
    const lines = await seenBy(world, council.tenantId);
    expect(new Set(lines.filter((line) => line.subject === 'PersonContact').map((line) => line.purpose))).toEqual(new Set(['referral']));
  });

  it('comes to the receiver’s own record with the referral by which it came, and the office with which it is linked', async () => {
    const { person } = await known();
    const consent = await given(world).consent(city, person, [council], ['IDENTITY']);
    const referral = await given(world).delivered(city, { person, to: council, consent, fieldGroups: ['IDENTITY'] });
    await tell(council, 'acceptReferral', { referralId: referral }, '... on ReferralPayload { referral { state } }');
    const { data } = await council.ask(`{ myPersons(first: 1) { edges { node { ${everything} fromReferral } } } }`);
    const [{ node }] = data.myPersons.edges;
    expect(node).toMatchObject({
      fromReferral: true,
      links: [{ tenant: { shortName: '釧路' } }],
      referrals: [{ id: referral, state: 'ACCEPTED' }],
    });
    expect(node.timeline.edges.map((edge: any) => edge.node.what)).toEqual(expect.arrayContaining(['sent', 'accepted']));
  });

  it('shows its own office in the ledger what was opened to whom, and that a withdrawal ended it', async () => {
    const { person } = await known();
    const consent = await given(world).consent(city, person, [council], ['IDENTITY']);
    await given(world).delivered(city, { person, to: council, consent, fieldGroups: ['IDENTITY'] });
    await tell(city, 'withdrawConsent', { consentId: consent, method: 'ORAL' }, '... on ConsentPayload { endedDisclosures }');
    const { data } = await city.ask(page, { id: person });
    expect(data.person.consents).toMatchObject([{ id: consent, state: 'WITHDRAWN' }]);
    expect(data.person.disclosures).toContainEqual({
      to: { shortName: '厚岸' },
      fieldGroups: ['IDENTITY'],
      live: false,
      endReason: 'consent.withdrawn',
    });
    expect(data.person.timeline.edges.map((edge: any) => edge.node.what)).toEqual(expect.arrayContaining(['given', 'withdrawn']));
  });
});
