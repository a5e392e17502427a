import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Actor, StaffRole } from '@tsunagi/access';
import {
  acceptReferral,
  type Desk,
  deliverReferral,
  lookAtPacket,
  type Packet,
  previewReferral,
  systemDesk,
  variantOf,
} from '@tsunagi/casework';
import { Reader } from '@tsunagi/database';
import { everyChoice, type Laid, layEveryGroup } from '../../kit/everyGroup.js';
import { given } from '../../kit/given.js';
import { region, type TestStaff, World } from '../../kit/world.js';

const canary = 'カナリアヤマ';
let world: World;
let city: TestStaff;
let partner: TestStaff;
let council: TestStaff;
beforeAll(async () => {
  world = await World.open();
  city = await world.staff(await world.tenant('釧路', 'city'), ['caseworker']);
  partner = await world.staff(await world.tenant('ふき蕗団', 'partner'), ['partner_coordinator']);
  council = await world.staff(await world.tenant('厚岸', 'council'), ['consultation_supporter']);
  await given(world).person(council, { familyName: canary, familyKana: canary });
});
afterAll(() => world.close());

const actorOf = (who: TestStaff, roles: StaffRole[]): Actor => ({
  region,
  tenant: who.tenantId,
  staff: who.staffId,
  membership: null,
  unit: null,
  roles: new Set(roles),
});
const deskOf = (actor: Actor): Desk => ({ orm: world.house.orm, actor, actorLabel: '試験', requestId: 'test', guard: null });

/** What changes with the sending itself and tells nothing of the person. */
const passing = new Set([
  'readers',
  'disclosureEpoch',
  'version',
  'state',
  'deliverAt',
  'sentAt',
  'receivedAt',
  'decidedAt',
  'lastEventAt',
  'stateSince',
  'handlerStaffId',
  'handlerLabel',
]);
const lasting = (row: object) => Object.fromEntries(Object.entries(row).filter(([property]) => !passing.has(property)));
const shown = ({ referral, person, grants, records, groups }: Packet) => ({
  referral: referral && lasting(referral),
  person: person && lasting(person),
  granted: [...new Set(grants.flatMap((line) => line.fieldGroups))].sort(),
  records: records.map(lasting),
  groups: Object.fromEntries(Object.entries(groups).map(([group, rows]) => [group, rows.map(lasting)])),
});

async function compare(laid: Laid, receiver: Actor): Promise<void> {
  const sender = deskOf(actorOf(city, ['caseworker']));
  const preview = (stage: 'on_arrival' | 'once_accepted') =>
    previewReferral(sender, world.house.connections, { referralId: laid.referralId, stage });
  const reality = () => lookAtPacket(new Reader(world.house.connections, receiver, variantOf(receiver.roles), null), laid.referralId);
  const [onArrival, onceAccepted] = [await preview('on_arrival'), await preview('once_accepted')];
  expect(JSON.stringify([onArrival, onceAccepted])).not.toContain(canary);
  expect((await reality()).referral).toBeNull();

  expect(await deliverReferral(systemDesk(world.house.orm, region, city.tenantId, 'test'), laid.referralId)).toBe(true);
  expect(shown(await reality())).toEqual(shown(onArrival));
  await acceptReferral(deskOf(receiver), { idempotencyKey: crypto.randomUUID(), referralId: laid.referralId });
  const really = shown(await reality());
  expect(really).toEqual(shown(onceAccepted));
  expect(Object.values(really.groups).flat().length + really.records.length).toBe(
    laid.groups.length + (laid.groups.includes('household') ? 1 : 0),
  );
}

it('shows exactly what the receiver will get, for every choice of field groups, on arrival and once accepted', async () => {
  const receivers = [
    { choices: everyChoice(), lanes: 4, actor: actorOf(partner, ['partner_coordinator']) },
    // Whoever makes a record of its own at acceptance counts its numbers one after the other.
    { choices: everyChoice().filter((_choice, at) => at % 37 === 5), lanes: 1, actor: actorOf(council, ['consultation_supporter']) },
  ];
  for (const { choices, lanes, actor } of receivers) {
    const waiting = await layEveryGroup(world, city, actor.tenant, choices);
    const next = async () => {
      for (let laid = waiting.pop(); laid; laid = waiting.pop()) await compare(laid, actor);
    };
    await Promise.all(Array.from({ length: lanes }, next));
  }
}, 600_000);

it('leaves no trace: no line in the ledger, no log, no news, and nothing that the receiver could see', async () => {
  const [laid] = await layEveryGroup(world, city, council.tenantId, [['identity', 'health']]);
  const traces = async () =>
    (
      await world.database.see.query(
        `select (select count(*) from disclosure) as lines, (select count(*) from access_log) as looks,
    (select count(*) from outbox) as news, (select count(*) from audit_event) as events, (select readers::text from person where person_id = $1) as readers`,
        [laid?.personId],
      )
    ).rows[0];
  const before = await traces();
  for (const stage of ['on_arrival', 'once_accepted'] as const) {
    await previewReferral(deskOf(actorOf(city, ['caseworker'])), world.house.connections, {
      referralId: laid?.referralId as string,
      stage,
    });
  }
  expect(await traces()).toEqual(before);
});

it('is for the sender alone, and only until the referral has left', async () => {
  const [laid] = await layEveryGroup(world, city, council.tenantId, [['identity']]);
  const input = { referralId: laid?.referralId as string, stage: 'on_arrival' as const };
  const by = (actor: Actor) => previewReferral(deskOf(actor), world.house.connections, input);
  await expect(by(actorOf(council, ['consultation_supporter']))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await deliverReferral(systemDesk(world.house.orm, region, city.tenantId, 'test'), input.referralId);
  await expect(by(actorOf(city, ['caseworker']))).rejects.toMatchObject({ code: 'ALREADY_SENT' });
});

it('says through the API what the receiver’s own page says, group for group', async () => {
  const groups = `number protectedSince identity { familyName birthDate } contact { mobile } address { locality } household { kind size } householdMembers { name }
    benefit { welfareStatus } money { rent } health { conditions } work { wish } safety { risks }`;
  const [laid] = await layEveryGroup(world, city, council.tenantId, [['identity', 'contact', 'household', 'health', 'records']]);
  const id = world.id('Referral', laid?.referralId as string);
  const ask = `mutation ($input: PreviewReferralInput!) { previewReferral(input: $input) { __typename ... on ReferralPreview {
    stage receiver { id } referral { summary needs } person { ${groups} records { text by } fieldGroups } withheld { fieldGroup reason } } ... on Refusal { code } } }`;
  const previews = [];
  for (const stage of ['ON_ARRIVAL', 'ONCE_ACCEPTED']) {
    const { data, errors } = await city.ask(ask, { input: { referralId: id, stage } });
    expect(errors).toBeUndefined();
    previews.push(data.previewReferral);
  }
  const page = async () => {
    const { data, errors } = await council.ask(
      `query ($id: ID!) { referral(id: $id) { summary needs person { ${groups}
      records(first: 20) { edges { node { text by } } } viewerGrant { fieldGroups } redactions { fieldGroup reason } } } }`,
      { id },
    );
    expect(errors).toBeUndefined();
    const { person, ...referral } = data.referral;
    const { records, viewerGrant, redactions, ...shownGroups } = person;
    return {
      referral,
      person: { ...shownGroups, records: records.edges.map((edge: { node: unknown }) => edge.node), fieldGroups: viewerGrant.fieldGroups },
      withheld: redactions,
    };
  };
  await deliverReferral(systemDesk(world.house.orm, region, city.tenantId, 'test'), laid?.referralId as string);
  expect(previews[0]).toMatchObject(await page());
  await acceptReferral(deskOf(actorOf(council, ['consultation_supporter'])), {
    idempotencyKey: crypto.randomUUID(),
    referralId: laid?.referralId as string,
  });
  expect(previews[1]).toMatchObject(await page());
  expect(previews[1].person.health).toEqual({ conditions: '病名0' });
});
