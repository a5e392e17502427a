import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { given, tell } from '../../kit/given.js';
import { textOf } from '../../kit/pdf.js';
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

const said = `fragment Said on Referral { sender { name } receiver { name municipalityCode phone } sentBy handledBy events { by } outcomes { by }
  shareRequests { askedBy } }`;
const around = `query ($id: ID!) { person(id: $id, purpose: ASSIGNED) { offices { tenant { name } } links { tenant { name municipalityCode } } consents { recipients { name } }
  disclosures { id to { name } } timeline(first: 50) { edges { node { kind by } } }
  referrals { ...Said } }
  accessLog(personId: $id, first: 100) { edges { node { who tenant { name } } } } }
  ${said}`;
const seen = async (who: TestStaff): Promise<string> => JSON.stringify((await who.ask(around, { id: person })).data);
/** Whatever leads to the referral, as one of these asks for it: its own page, the lists, and the files of the lists. */
const referralSeen = async (who: TestStaff): Promise<string> => {
  const { data, errors } = await who.ask(
    `query ($id: ID!) { referral(id: $id) { ...Said } node(id: $id) { ... on Referral { ...Said } }
      sentReferrals(first: 20) { edges { node { ...Said } } } receiversAsked { tenant { name } }
      inbox(first: 20) { edges { node { name sender { name } receiver { name municipalityCode } referral { ...Said } } } } } ${said}`,
    { id: referral },
  );
  expect(errors).toBeUndefined();
  expect(data.referral).not.toBeNull();
  expect(data.inbox.edges).toHaveLength(1);
  const files = await Promise.all(['sent.csv', 'inbox.csv'].map((file) => who.browser.get(`/exports/${file}`)));
  return JSON.stringify(data) + files.map((file) => file.rawPayload.toString()).join();
};
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
    expect(await referralSeen(worker)).toContain(town);
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

  it('no referral names the other office or its people to them: not its page, no list, no file', async () => {
    const told = await referralSeen(mate);
    expect(told).not.toContain(town);
    expect(told).toContain('伏せています（支援措置）');
    expect(told).toContain('関係機関の職員（支援措置により伏せています）');
  });

  it('whoever carries a referral knows both sides, without being named for the address', async () => {
    expect(await referralSeen(council)).toContain('釧路');
    const colleague = await world.staff(council.tenantId, ['consultation_supporter']);
    const { data } = await colleague.ask(
      `query ($id: ID!) { referral(id: $id) { ...Said person { tenant { name } } } inbox(first: 20) { edges { node { sender { name } } } } } ${said}`,
      { id: referral },
    );
    expect(data.referral.receiver.name).toContain(town);
    expect(JSON.stringify(data)).not.toContain('釧路');
  });

  it('no paper carries the address, whoever prints it, and the office only to those who know it', async () => {
    const paper = async (who: TestStaff): Promise<string> => {
      const { statusCode, rawPayload } = await print(`support-request/${referral}.pdf`, who);
      expect(statusCode).toBe(200);
      return (await textOf(rawPayload)).join('').normalize('NFKC');
    };
    const [mine, mates, theirs] = [await paper(worker), await paper(mate), await paper(council)];
    for (const text of [mine, mates, theirs]) {
      expect(text).toContain('試験 花子');
      expect(text).not.toContain('幣舞');
    }
    expect(mine).toContain(town);
    expect(mates).not.toContain(town);
    expect(mates).toContain('伏せています');
    expect(theirs).toContain('釧路');
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
