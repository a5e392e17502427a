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

describe('a referral of somebody who hides', () => {
  const done = '... on ReferralPayload { referral { id receiver { name } } }';
  const refused = (who: TestStaff, mutation: string, input: object): Promise<unknown> =>
    expect(tell(who, mutation, { referralId: referral, ...input }, done)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  const acts = async (who: TestStaff): Promise<string[]> =>
    (await who.ask('query ($id: ID!) { referral(id: $id) { availableActions } }', { id: referral })).data.referral.availableActions;
  const draft = async () => {
    referral = await given(world).draft(worker, { person, to: council, consent, fieldGroups: groups });
    await protect();
  };
  /** Whether the referral has told these people, and of what. */
  const told = async (kind: string): Promise<string[]> => {
    const { rows } = await world.database.see.query(
      `select n.staff_id from notice n where n.kind = $1 and n.referral_id = (select referral_id from referral where person_id = (
         select person_id from referral order by created_at desc limit 1) order by created_at desc limit 1)`,
      [kind],
    );
    return rows.map((row) => row.staff_id).sort();
  };

  it('is written, looked at and sent by those who know to whom it goes, and stopped by every colleague', async () => {
    const mate = await world.staff(worker.tenantId, ['caseworker']);
    await draft();
    const { tenantId } = await world.staff(await world.tenant('白糠', 'council'), ['caseworker']);
    for (const office of [council.tenantId, tenantId]) {
      const text = { kind: 'HANDOFF', summary: '一', request: '頼む', basis: 'CONSENT', consentId: consent, fieldGroups: groups };
      await refused(mate, 'draftReferral', { ...text, personId: person, receiverTenantId: world.id('Tenant', office), expectedVersion: 7 });
    }
    await refused(mate, 'sendReferral', {});
    expect(await acts(mate)).not.toContain('SEND');
    expect(await acts(worker)).toContain('SEND');
    await tell(worker, 'sendReferral', { referralId: referral }, done);
    expect(await tell(mate, 'recallReferral', { referralId: referral }, done)).toMatchObject({
      referral: { receiver: { name: veiled } },
    });
    await tell(mate, 'discardDraft', { referralId: referral }, done);
    await refused(mate, 'resendReferral', {});
    const again = await tell(worker, 'resendReferral', { referralId: referral }, done);
    expect(again.referral.receiver.name).toContain('厚岸');
  });

  it('is handed on by whoever has it in hand: nobody else can try out from whom it came', async () => {
    referral = await send();
    await protect();
    const elsewhere = await world.tenant('弟子屈', 'council');
    for (const toTenantId of [worker.tenantId, elsewhere].map((office) => world.id('Tenant', office)))
      await refused(colleague, 'forwardReferral', { toTenantId, reason: 'better_suited', note: 'あ'.repeat(3000) });
    await tell(council, 'claimReferral', { referralId: referral }, done);
    const forwarded = { referralId: referral, toTenantId: world.id('Tenant', elsewhere), reason: 'better_suited' };
    expect((await tell(council, 'forwardReferral', forwarded, '... on ReferralPayload { sentOn }')).sentOn).toBe(false);
  });

  it('may be taken over by anybody of the desk, but not in silence', async () => {
    const officer = await world.staff(council.tenantId, ['privacy_officer']);
    referral = await send();
    await protect();
    await tell(council, 'claimReferral', { referralId: referral }, done);
    expect(await told('referral.taken_over')).toEqual([]);
    await tell(colleague, 'claimReferral', { referralId: referral }, done);
    expect(await told('referral.taken_over')).toEqual([council.staffId, officer.staffId].sort());
  });

  it('leaves a line of the ledger that names no office to those for whom the person is gone', async () => {
    referral = await send();
    const page = `query ($id: ID!) { person(id: $id, purpose: ASSIGNED) { disclosures { id } } }`;
    const [{ id }] = (await colleague.ask(page, { id: person })).data.person.disclosures;
    await protect();
    await withdraw();
    const node = `query ($id: ID!) { node(id: $id, purpose: ASSIGNED) { ... on Disclosure { from { name } to { name } } } }`;
    expect((await colleague.ask(node, { id })).data.node.from.name).toBe(veiled);
    expect((await worker.ask(node, { id })).data.node.to.name).toContain('厚岸');
  });
});
