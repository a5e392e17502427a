import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { given, tell } from '../../kit/given.js';
import { type TestStaff, World } from '../../kit/world.js';

let world: World;
let worker: TestStaff;
let lead: TestStaff;
let council: TestStaff;
let colleague: TestStaff;
let person: string;
let consent: string;
let referral: string;

const groups = ['IDENTITY'];
const veiled = '伏せています（支援措置）';
const payload = '... on PersonPayload { __typename }';

const send = (): Promise<string> => given(world).delivered(worker, { person, to: council, consent, fieldGroups: groups });
const protect = (): Promise<unknown> =>
  tell(
    worker,
    'protectPerson',
    {
      personId: person,
      readerIds: [world.id('Staff', worker.staffId)],
      until: new Date(Date.now() + 8e9).toISOString().slice(0, 10),
    },
    '... on ProtectedPayload { __typename }',
  );
const withdraw = (): Promise<unknown> =>
  tell(worker, 'withdrawConsent', { consentId: consent, method: 'ORAL' }, '... on ConsentPayload { __typename }');

/** The line of the referral in the receiver's inbox, among what is open or what has been dealt with. */
async function line(who: TestStaff, done = false): Promise<any> {
  const { data } = await who.ask(
    `query ($done: Boolean!) { inbox(first: 50, scope: OFFICE, done: $done) { edges { node { referralId number name sender { name } } } } }`,
    { done },
  );
  return data.inbox.edges.map(({ node }: any) => node).find((node: any) => node.referralId === referral);
}

beforeAll(async () => {
  world = await World.open();
  worker = await world.staff(await world.tenant('釧路', 'city'), ['caseworker']);
  lead = await world.staff(worker.tenantId, ['supervisor']);
  council = await world.staff(await world.tenant('厚岸', 'council'), ['consultation_supporter']);
  colleague = await world.staff(council.tenantId, ['consultation_supporter']);
});
beforeEach(async () => {
  const lay = given(world);
  person = await lay.person(worker, {}, { address: { street: '幣舞町4番地' } });
  consent = await lay.consent(worker, person, [council], groups);
});
afterAll(() => world.close());

describe('a line of the inbox about somebody who hides', () => {
  it('tells a colleague of the receiver who it is and from nobody, and after the end neither', async () => {
    referral = await send();
    await protect();
    expect(await line(colleague)).toMatchObject({ name: '試験 花子', sender: { name: veiled } });
    await withdraw();
    expect(await line(colleague, true)).toMatchObject({ name: null, sender: { name: veiled } });
  });

  it('keeps it where the person hid before the referral left, and in the file of the inbox as well', async () => {
    await protect();
    referral = await send();
    await withdraw();
    expect(await line(colleague, true)).toMatchObject({ name: null, sender: { name: veiled } });
    const file = await colleague.browser.get('/exports/inbox.csv?done=true');
    expect(file.rawPayload.toString()).toContain('伏せています');
    expect(file.rawPayload.toString()).not.toContain('釧路');
  });

  it('tells whoever had it in hand with whom they dealt', async () => {
    referral = await send();
    await protect();
    await tell(council, 'acceptReferral', { referralId: referral }, '... on ReferralPayload { __typename }');
    await withdraw();
    expect((await line(council, true)).sender.name).toContain('釧路');
    expect((await line(colleague, true)).sender.name).toBe(veiled);
  });

  it('is plain once the measure is released', async () => {
    referral = await send();
    await protect();
    await withdraw();
    await tell(worker, 'askRelease', { personId: person, idempotencyKey: undefined, reason: '危険が去った' }, payload);
    await tell(lead, 'confirmRelease', { personId: person, idempotencyKey: undefined }, payload);
    expect((await line(colleague, true)).sender.name).toContain('釧路');
  });

  it('stays plain for people who never hid', async () => {
    referral = await send();
    await withdraw();
    expect((await line(colleague, true)).sender.name).toContain('釧路');
  });
});
