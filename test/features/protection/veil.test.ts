import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { given, tell } from '../../kit/given.js';
import { type TestStaff, World } from '../../kit/world.js';

let world: World;
let worker: TestStaff;
let mate: TestStaff;
let council: TestStaff;
let person: string;
let referral: string;
const town = '厚岸';
const secret = '幣舞町4番地の隠れ家';

beforeAll(async () => {
  world = await World.open();
  worker = await world.staff(await world.tenant('釧路', 'city'), ['caseworker']);
  mate = await world.staff(worker.tenantId, ['caseworker']);
  council = await world.staff(await world.tenant(town, 'council'), ['consultation_supporter']);
  const lay = given(world);
  person = await lay.person(worker, {}, { address: { street: secret, clinic: '幣舞医院', school: '幣舞小学校' } });
  const consent = await lay.consent(worker, person, [council], ['IDENTITY', 'ADDRESS']);
  referral = await lay.delivered(worker, { person, to: council, consent, fieldGroups: ['IDENTITY', 'ADDRESS'] });
  await tell(council, 'acceptReferral', { referralId: referral }, '... on ReferralPayload { referral { id } }');
  await council.ask('query ($id: ID!) { person(id: $id) { identity { familyName } } }', { id: person });
});
afterAll(() => world.close());

const around = `query ($id: ID!) { person(id: $id, purpose: ASSIGNED) { offices { tenant { name } } links { tenant { name municipalityCode } } consents { recipients { name } }
  disclosures { id to { name } } timeline(first: 50) { edges { node { kind by } } } }
  accessLog(personId: $id, first: 100) { edges { node { who tenant { name } } } } }`;
const seen = async (who: TestStaff): Promise<string> => JSON.stringify((await who.ask(around, { id: person })).data);
const print = async (file: string, who = worker): Promise<{ statusCode: number; rawPayload: Buffer }> => who.browser.get(`/papers/${file}`);

describe('around somebody who hides', () => {
  it('no office is named to colleagues who are not named, by whatever way they ask', async () => {
    expect(await seen(mate)).toContain(town);
    const [line] = (await mate.ask(around, { id: person })).data.person.disclosures;
    const set = {
      personId: person,
      readerIds: [world.id('Staff', worker.staffId)],
      until: new Date(Date.now() + 8e9).toISOString().slice(0, 10),
    };
    await tell(worker, 'protectPerson', set, '... on ProtectedPayload { reached { name } }');
    expect(await seen(mate)).not.toContain(town);
    expect(await seen(worker)).toContain(town);
    const node = await mate.ask('query ($id: ID!) { node(id: $id, purpose: ASSIGNED) { ... on Disclosure { to { name } } } }', {
      id: line.id,
    });
    expect(node.data.node).toEqual({ to: { name: '伏せています（支援措置）' } });
  });

  it('nobody who is not named can ask what one office looked at: only the own office is told apart', async () => {
    const from = async (who: TestStaff, office: string): Promise<number> =>
      (
        await who.ask(
          'query ($id: ID!, $office: ID) { accessLog(personId: $id, officeId: $office, first: 100) { edges { node { id } } } }',
          {
            id: person,
            office: world.id('Tenant', office),
          },
        )
      ).data.accessLog.edges.length;
    expect(await from(mate, council.tenantId)).toBe(0);
    expect(await from(worker, council.tenantId)).toBeGreaterThan(0);
    expect(await from(mate, worker.tenantId)).toBeGreaterThan(0);
  });

  it('no paper carries the address, whoever prints it', async () => {
    const paper = await print(`support-request/${referral}.pdf`);
    expect(paper.statusCode).toBe(200);
    const { rows } = await world.database.see.query(
      `select operation, action from access_log where operation = 'print:support-request' limit 1`,
    );
    expect(rows).toEqual([{ operation: 'print:support-request', action: 'printed' }]);
  });

  it('the paper that says who looked is printed, plainly and in easy words, and only for those who may read the log', async () => {
    for (const language of ['', '?language=easy']) {
      const paper = await print(`access-log/${person}.pdf${language}`);
      expect(paper.statusCode).toBe(200);
      expect(paper.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    }
    expect((await print(`access-log/${person}.pdf`, council)).statusCode).toBe(403);
  });
});
