import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { systemActor } from '@tsunagi/access';
import { deliverReferral } from '@tsunagi/casework';
import { region, type TestStaff, World } from '../kit/world.js';

let world: World;
let city: TestStaff;
let council: TestStaff;
let stranger: TestStaff;
const key = () => randomUUID();

beforeAll(async () => {
  world = await World.open();
  const [cityId, councilId, strangerId] = [
    await world.tenant('釧路', 'city'),
    await world.tenant('厚岸', 'council'),
    await world.tenant('鶴居', 'council'),
  ];
  city = await world.staff(cityId, ['caseworker']);
  council = await world.staff(councilId, ['consultation_supporter']);
  stranger = await world.staff(strangerId, ['consultation_supporter']);
});
afterAll(() => world.close());

const refusal = `... on Refusal { code title whatToDo } ... on InvalidInput { fields { field code } }`;
const page = `query Page($id: ID!) { referral(id: $id) { number state summary availableActions sender { shortName } receiver { shortName }
  person { number identity { familyName familyKana birthDate } contact { mobile } address { locality } redactions { fieldGroup reason } viewerGrant { relation basis fieldGroups } }
  events { kind by text } outcomes { voice code text } } }`;

it('goes all the way round: sent with consent, accepted, answered, withdrawn, and then nothing is left to see', async () => {
  const created = await city.ask(
    `mutation ($input: CreatePersonInput!) { createPerson(input: $input) { __typename ... on PersonPayload { person { id number } } ${refusal} } }`,
    {
      input: {
        idempotencyKey: key(),
        identity: { familyName: '釧路', givenName: '太郎', familyKana: 'クシロ', givenKana: 'タロウ', birthDate: '1985-04-01' },
        contact: { mobile: '090-0000-1234' },
        address: { locality: '黒金町' },
      },
    },
  );
  expect(created.errors).toBeUndefined();
  const personId = created.data.createPerson.person.id;

  const receiver = world.id('Tenant', council.tenantId);
  const consent = await city.ask(
    `mutation ($input: RecordConsentInput!) { recordConsent(input: $input) { __typename ... on ConsentPayload { consent { id } } ${refusal} } }`,
    {
      input: {
        idempotencyKey: key(),
        personId,
        purpose: '就労の相談',
        fieldGroups: ['IDENTITY', 'CONTACT'],
        recipients: [receiver],
        method: 'PAPER',
        givenOn: '2026-11-10',
        until: '2099-03-31',
      },
    },
  );
  expect(consent.errors).toBeUndefined();
  const consentId = consent.data.recordConsent.consent.id;

  const draft = await city.ask(
    `mutation ($input: DraftReferralInput!) { draftReferral(input: $input) { __typename ... on ReferralPayload { referral { id version state availableActions } } ${refusal} } }`,
    {
      input: {
        idempotencyKey: key(),
        personId,
        receiverTenantId: receiver,
        kind: 'HANDOFF',
        needs: ['work'],
        summary: '家賃の滞納。\n体調は回復。\n働きたい。',
        request: '見学から',
        replyDueOn: '2099-01-15',
        fieldGroups: ['IDENTITY', 'CONTACT'],
        basis: 'CONSENT',
        consentId,
      },
    },
  );
  expect(draft.errors).toBeUndefined();
  const { id, version } = draft.data.draftReferral.referral;

  const sent = await city.ask(
    `mutation ($input: SendReferralInput!) { sendReferral(input: $input) { __typename ... on ReferralPayload { deliverAt referral { availableActions } } ${refusal} } }`,
    {
      input: { idempotencyKey: key(), referralId: id, expectedVersion: version },
    },
  );
  expect(sent.data.sendReferral).toMatchObject({
    __typename: 'ReferralPayload',
    referral: { availableActions: expect.arrayContaining(['RECALL']) },
  });
  expect((await council.ask(`{ inbox { edges { node { number } } } }`)).data.inbox.edges).toEqual([]);

  const { rows } = await world.database.see.query('update referral set deliver_at = now() returning referral_id');
  await deliverReferral(
    { orm: world.house.orm, actor: systemActor(region, city.tenantId), actorLabel: 'システム', requestId: 'test', guard: null },
    rows[0].referral_id,
  );

  const inbox = await council.ask(`{ inbox { edges { node { referralId number name kana why unread state } } } }`);
  expect(inbox.data.inbox.edges).toEqual([
    { node: expect.objectContaining({ referralId: id, name: '釧路 太郎', why: 'ADDRESSED', unread: true, state: 'REQUESTED' }) },
  ]);

  const before = await council.ask(page, { id });
  expect(before.errors).toBeUndefined();
  expect(before.data.referral.person).toMatchObject({
    identity: { familyName: '釧路' },
    contact: null,
    viewerGrant: { relation: 'DISCLOSED', basis: 'CONSENT', fieldGroups: ['IDENTITY'] },
  });
  expect((await stranger.ask(page, { id })).data.referral).toBeNull();

  const accept = `mutation ($input: AcceptReferralInput!) { acceptReferral(input: $input) { __typename ... on ReferralPayload { referral { state availableActions } } ${refusal} } }`;
  expect((await stranger.ask(accept, { input: { idempotencyKey: key(), referralId: id } })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  expect((await city.ask(accept, { input: { idempotencyKey: key(), referralId: id } })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const accepted = await council.ask(accept, { input: { idempotencyKey: key(), referralId: id } });
  expect(accepted.data.acceptReferral).toMatchObject({ __typename: 'ReferralPayload', referral: { state: 'ACCEPTED' } });

  const after = await council.ask(page, { id });
  expect(after.data.referral.person).toMatchObject({ contact: { mobile: '090-0000-1234' }, address: null });

  const complete = await council.ask(
    `mutation ($input: CompleteReferralInput!) { completeReferral(input: $input) { __typename ... on ReferralPayload { referral { state outcomes { voice code } } } ${refusal} } }`,
    {
      input: { idempotencyKey: key(), referralId: id, code: 'CONNECTED', text: '週2回通うことになりました', occurredOn: '2026-11-20' },
    },
  );
  expect(complete.data.completeReferral).toMatchObject({
    referral: { state: 'COMPLETED', outcomes: [{ voice: 'PROVIDER', code: 'CONNECTED' }] },
  });
  expect((await city.ask(page, { id })).data.referral).toMatchObject({
    state: 'COMPLETED',
    outcomes: [{ text: '週2回通うことになりました' }],
  });

  const withdrawn = await city.ask(
    `mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { __typename ... on ConsentPayload { endedDisclosures } ${refusal} } }`,
    {
      input: { idempotencyKey: key(), consentId, method: 'ORAL' },
    },
  );
  expect(withdrawn.data.withdrawConsent).toMatchObject({ __typename: 'ConsentPayload', endedDisclosures: 2 });
  expect((await council.ask(page, { id })).data.referral).toBeNull();

  const log = await world.database.see.query(`select distinct subject_kind from access_log where actor_tenant_id = $1 order by 1`, [
    council.tenantId,
  ]);
  expect(log.rows.map((row) => row.subject_kind)).toEqual(['MailboxLabel', 'PersonContact', 'PersonIdentity', 'Referral']);
});
