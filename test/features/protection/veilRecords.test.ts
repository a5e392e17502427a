import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { given, tell } from '../../kit/given.js';
import { type TestStaff, World } from '../../kit/world.js';

let world: World;
let worker: TestStaff;
let council: TestStaff;
let colleague: TestStaff;
let person: string;
let record: string;
let ofCase: string;

const veiled = '関係機関の職員（支援措置により伏せています）';

const page = `query ($id: ID!) { person(id: $id, purpose: ASSIGNED) {
  cases { id unit { id name } }
  records(first: 10) { edges { node { id by earlier { replacedBy } } } }
  timeline(first: 50) { edges { node { kind by } } } } }`;
const byKey = `query ($record: ID!, $case: ID!) {
  record: node(id: $record, purpose: ASSIGNED) { ... on Record { by earlier { replacedBy } } }
  case: node(id: $case, purpose: ASSIGNED) { ... on Case { unit { id name } } } }`;

/** What the page of the person says, and what record and case say when they are asked for by themselves. */
async function told(who: TestStaff): Promise<{ page: any; byKey: any; text: string }> {
  const answers = [await who.ask(page, { id: person }), await who.ask(byKey, { record, case: ofCase })];
  expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
  return { page: answers[0]?.data.person, byKey: answers[1]?.data, text: JSON.stringify(answers) };
}

beforeAll(async () => {
  world = await World.open();
  const city = await world.tenant('釧路', 'city');
  worker = await world.staff(city, ['caseworker'], { unit: await world.unit(city, '幣舞係') });
  council = await world.staff(await world.tenant('厚岸', 'council'), ['consultation_supporter']);
  colleague = await world.staff(council.tenantId, ['consultation_supporter']);
  const lay = given(world);
  const groups = ['IDENTITY', 'RECORDS'];
  person = await lay.person(worker, {}, { address: { street: '4番地' } });
  const consent = await lay.consent(worker, person, [council], groups);
  ofCase = (await worker.ask(page, { id: person })).data.person.cases[0].id;
  const wrote = await tell(
    worker,
    'writeRecord',
    { caseId: ofCase, method: 'phone', occurredAt: '2026-11-01T01:00:00Z', text: '電話で話した', audience: 'SHARED' },
    '... on RecordPayload { record { id version } }',
  );
  record = wrote.record.id;
  const corrected = { recordId: record, expectedVersion: wrote.record.version, text: '電話で長く話した', idempotencyKey: undefined };
  await tell(worker, 'changeRecord', corrected, '... on RecordPayload { __typename }');
  const referral = await lay.delivered(worker, { person, to: council, consent, fieldGroups: groups });
  await tell(council, 'acceptReferral', { referralId: referral }, '... on ReferralPayload { __typename }');
});
afterAll(() => world.close());

describe('what another office has written of somebody', () => {
  it('is signed by office and role, and the case lies in a unit that has a name', async () => {
    const { page, byKey } = await told(colleague);
    expect(page.records.edges[0].node.by).toContain('釧路');
    expect(page.records.edges[0].node.earlier[0].replacedBy).toContain('釧路');
    expect(page.cases[0].unit.name).toBe('幣舞係');
    expect(byKey.case.unit).toEqual(page.cases[0].unit);
  });

  it('tells neither office nor unit once the person hides, whichever way it is asked for', async () => {
    const set = {
      personId: person,
      readerIds: [world.id('Staff', worker.staffId)],
      until: new Date(Date.now() + 8e9).toISOString().slice(0, 10),
    };
    await tell(worker, 'protectPerson', set, '... on ProtectedPayload { __typename }');
    const { page, byKey, text } = await told(colleague);
    expect(text).not.toMatch(/釧路|幣舞/);
    expect(page.records.edges.map(({ node }: any) => node)).toEqual([{ id: record, by: veiled, earlier: [{ replacedBy: veiled }] }]);
    expect(page.cases).toEqual([{ id: ofCase, unit: null }]);
    expect(byKey).toEqual({ record: { by: veiled, earlier: [{ replacedBy: veiled }] }, case: { unit: null } });
    const lines = page.timeline.edges.map(({ node }: any) => node);
    expect(lines).toContainEqual({ kind: 'RECORD', by: veiled });
  });

  it('stays plain to the office itself', async () => {
    const { page } = await told(worker);
    expect(page.records.edges[0].node.by).toBe('試験 職員');
    expect(page.cases[0].unit.name).toBe('幣舞係');
  });
});
