import { randomUUID } from 'node:crypto';
import { systemActor } from '@tsunagi/access';
import { deliverReferral } from '@tsunagi/casework';
import { region, type TestStaff, type World } from './world.js';

const refusal = '... on Refusal { __typename code } ... on InvalidInput { fields { field code } }';

/** One mutation by this person; gives the member of its result union, or throws what the edge answered. */
export async function tell(who: TestStaff, mutation: string, input: Record<string, unknown>, payload: string): Promise<any> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await who.ask(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename ${payload} ${refusal} } }`,
    {
      input: { idempotencyKey: randomUUID(), ...input },
    },
  );
  if (errors) throw Object.assign(new Error(errors[0]?.message), { code: errors[0]?.extensions.code });
  return data[mutation];
}

type Draft = { person: string; to: TestStaff; consent: string; fieldGroups: string[] } & Record<string, unknown>;

/** A small world, laid through the API itself: each of these gives the global id of what it made. */
export const given = (world: World) => ({
  async person(by: TestStaff, identity: Record<string, unknown> = {}, more: Record<string, unknown> = {}): Promise<string> {
    const { person } = await tell(
      by,
      'createPerson',
      {
        identity: {
          familyName: '試験',
          givenName: '花子',
          familyKana: 'シケン',
          givenKana: 'ハナコ',
          birthDate: '1980-05-06',
          ...identity,
        },
        ...more,
      },
      '... on PersonPayload { person { id } }',
    );
    return person.id;
  },

  async consent(by: TestStaff, person: string, to: TestStaff[], fieldGroups: string[], until = '2099-03-31'): Promise<string> {
    const input = {
      personId: person,
      purpose: '相談支援',
      fieldGroups,
      recipients: to.map((each) => world.id('Tenant', each.tenantId)),
      method: 'PAPER',
      givenOn: '2026-01-10',
      until,
    };
    return (await tell(by, 'recordConsent', input, '... on ConsentPayload { consent { id } }')).consent.id;
  },

  async draft(by: TestStaff, about: Draft): Promise<string> {
    const { person, to, consent, ...more } = about;
    const input = {
      personId: person,
      receiverTenantId: world.id('Tenant', to.tenantId),
      kind: 'HANDOFF',
      summary: '一\n二\n三',
      request: '相談をお願いします',
      replyDueOn: '2099-01-15',
      basis: 'CONSENT',
      consentId: consent,
      ...more,
    };
    return (await tell(by, 'draftReferral', input, '... on ReferralPayload { referral { id } }')).referral.id;
  },

  /** Sent and, the hold being over, delivered. */
  async delivered(by: TestStaff, about: Draft): Promise<string> {
    const id = await this.draft(by, about);
    await tell(by, 'sendReferral', { referralId: id }, '... on ReferralPayload { deliverAt }');
    await this.holdOver(by);
    return id;
  },

  /** Somebody whose name and address have been handed over, and who has been taken on. */
  async handedOver(by: TestStaff, to: TestStaff): Promise<{ person: string; consent: string; referral: string }> {
    const fieldGroups = ['IDENTITY', 'ADDRESS'];
    const person = await this.person(by, {}, { address: { locality: '黒金町' } });
    const consent = await this.consent(by, person, [to], fieldGroups);
    const referral = await this.delivered(by, { person, to, consent, fieldGroups });
    await tell(to, 'acceptReferral', { referralId: referral }, '... on ReferralPayload { __typename }');
    return { person, consent, referral };
  },

  /** The thirty seconds are over: what this office has sent leaves. Says how many were delivered. */
  async holdOver(by: TestStaff): Promise<number> {
    const { rows } = await world.database.see.query(
      'update referral set deliver_at = now() where tenant_id = $1 and deliver_at is not null returning referral_id',
      [by.tenantId],
    );
    const desk = { orm: world.house.orm, actor: systemActor(region, by.tenantId), actorLabel: 'システム', requestId: 'test', guard: null };
    const done = [];
    for (const row of rows) done.push(await deliverReferral(desk, row.referral_id));
    return done.filter(Boolean).length;
  },
});
