import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type Actor, fieldGroupNames, type StaffRole } from '@tsunagi/access';
import {
  acceptReferral,
  command,
  type Desk,
  deliverReferral,
  lookAtPacket,
  onArrival,
  onceAccepted,
  type Packet,
  packetLine,
  previewReferral,
  Referral,
  schemas,
  systemDesk,
  variantOf,
  writeLedger,
} from '@tsunagi/casework';
import { openOrm, ReadConnections, Reader } from '@tsunagi/database';
import { everyChoice, type Laid, layEveryGroup } from '../../kit/everyGroup.js';
import { given } from '../../kit/given.js';
import { region, type TestStaff, World } from '../../kit/world.js';

const canary = 'カナリアヤマ';
const farAway = new Date('2099-01-01T00:00:00Z');
let world: World;
let city: TestStaff;
let partner: TestStaff;
let council: TestStaff;
/** The gateway's own connections, past the wire that counts: a thousand choices are some forty thousand flights. */
let orm: Awaited<ReturnType<typeof openOrm>>;
let connections: ReadConnections;
beforeAll(async () => {
  world = await World.open();
  orm = await openOrm(world.database.gatewayUrl, schemas);
  connections = new ReadConnections(world.database.gatewayUrl);
  city = await world.staff(await world.tenant('釧路', 'city'), ['caseworker']);
  partner = await world.staff(await world.tenant('ふき蕗団', 'partner'), ['partner_coordinator']);
  council = await world.staff(await world.tenant('厚岸', 'council'), ['consultation_supporter']);
  await given(world).person(council, { familyName: canary, familyKana: canary });
});
afterAll(async () => {
  await connections.close();
  await orm.close();
  await world.close();
});

const actorOf = (who: TestStaff, roles: StaffRole[]): Actor => ({
  region,
  tenant: who.tenantId,
  staff: who.staffId,
  membership: null,
  unit: null,
  roles: new Set(roles),
});
const deskOf = (actor: Actor): Desk => ({ orm, actor, actorLabel: '試験', requestId: 'test', guard: null });

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
  'handlerName',
]);
const lasting = (row: object) => Object.fromEntries(Object.entries(row).filter(([property]) => !passing.has(property)));
const shown = ({ referral, person, grants, records, groups }: Packet) => ({
  referral: referral && lasting(referral),
  person: person && lasting(person),
  granted: [...new Set(grants.flatMap((line) => line.fieldGroups))].sort(),
  records: records.map(lasting),
  groups: Object.fromEntries(Object.entries(groups).map(([group, rows]) => [group, rows.map(lasting)])),
});

type Stage = 'on_arrival' | 'once_accepted';
type Open = (batch: Laid[], stage: Stage) => Promise<unknown>;
const sender = () => deskOf(actorOf(city, ['caseworker']));
const system = () => systemDesk(orm, region, city.tenantId, 'test');
const previewOf = (laid: Laid, stage: Stage) =>
  previewReferral(sender(), connections, { referralId: laid.referralId, stage }, () => undefined);
const realityOf = (laid: Laid, receiver: Actor) =>
  lookAtPacket(new Reader(connections, receiver, variantOf(receiver.roles), null), laid.referralId);

/** Sent and accepted, as people do it. */
const byTheCommands =
  (receiver: Actor): Open =>
  async (batch, stage) => {
    for (const { referralId } of batch) {
      if (stage === 'on_arrival') expect(await deliverReferral(system(), referralId)).toBe(true);
      else await acceptReferral(deskOf(receiver), { idempotencyKey: crypto.randomUUID(), referralId });
    }
  };

/** The lines that these commands write into the ledger, and their fold, without all that they do besides. */
const byTheLedger: Open = (batch, stage) =>
  command(system(), async (tx) => {
    for (const { referralId, personId } of batch) {
      const referral = await tx.em.findOneOrFail(Referral, { regionId: region, referralId });
      const groups = stage === 'on_arrival' ? onArrival(referral) : onceAccepted(referral);
      await writeLedger(tx, city.tenantId, personId, { opens: [packetLine(referral, { until: farAway, mayForwardTo: [] }, groups)] });
    }
  });

/** Each as previewed before anything is open, then as it is really seen at each stage. */
async function compare(batch: Laid[], receiver: Actor, open: Open): Promise<void> {
  const stages: Stage[] = ['on_arrival', 'once_accepted'];
  const previews = await Promise.all(batch.map((laid) => Promise.all(stages.map((stage) => previewOf(laid, stage)))));
  expect(JSON.stringify(previews)).not.toContain(canary);
  for (const laid of batch) expect((await realityOf(laid, receiver)).referral).toBeNull();
  for (const [at, stage] of stages.entries()) {
    await open(batch, stage);
    const seen = await Promise.all(batch.map((laid) => realityOf(laid, receiver)));
    expect(seen.map(shown)).toEqual(previews.map((each) => shown(each[at] as Packet)));
    if (stage === 'on_arrival') continue;
    const rows = seen.map(({ groups, records }) => Object.values(groups).flat().length + records.length);
    expect(rows).toEqual(batch.map(({ groups }) => groups.length + (groups.includes('household') ? 1 : 0)));
  }
}

const batchesOf = (laid: Laid[], size: number): Laid[][] =>
  Array.from({ length: Math.ceil(laid.length / size) }, (_, at) => laid.slice(at * size, (at + 1) * size));

async function compareAll(laid: Laid[], receiver: Actor, open: Open): Promise<void> {
  await world.database.see.query('analyze'); // so many rows at once: PostgreSQL would notice only after a minute
  const waiting = batchesOf(laid, 32);
  const lane = async () => {
    for (let batch = waiting.pop(); batch; batch = waiting.pop()) await compare(batch, receiver, open);
  };
  await Promise.all([lane(), lane(), lane()]);
}

it('shows exactly what the receiver will get, for every choice of field groups, on arrival and once accepted', async () => {
  const laid = await layEveryGroup(world, city, partner.tenantId, everyChoice());
  expect(laid.length).toBe(1024);
  await compareAll(laid, actorOf(partner, ['partner_coordinator']), byTheLedger);
}, 300_000);

it('and sending and accepting write just these lines: for no group, each one, all, and a choice of choices, to a partner and to an office', async () => {
  const telling = everyChoice().filter((groups, at) => groups.length <= 1 || groups.length === fieldGroupNames.length || at % 61 === 5);
  const receivers = [actorOf(partner, ['partner_coordinator']), actorOf(council, ['consultation_supporter'])];
  for (const receiver of receivers) {
    const laid = await layEveryGroup(world, city, receiver.tenant, telling);
    await compareAll(laid, receiver, byTheCommands(receiver));
    const { rows } = await world.database.see.query<{ id: string; lines: string[] }>(
      `select origin_id as id, array_agg(array_to_string(field_groups, ',') order by recorded_at) as lines from disclosure
       where to_tenant_id = $1 and origin_id = any($2) and verb = 'opens' group by 1`,
      [receiver.tenant, laid.map((each) => each.referralId)],
    );
    const written = new Map(rows.map(({ id, lines }) => [id, lines]));
    for (const { referralId, groups } of laid) {
      const named = { fieldGroups: groups } as Referral;
      expect(written.get(referralId)).toEqual([onArrival(named).join(), onceAccepted(named).join()]);
    }
  }
}, 120_000);

it('leaves no trace with the receiver: no line in the ledger, no look of theirs, no news, and nothing that they could see', async () => {
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
    const input = { referralId: laid?.referralId as string, stage };
    await previewReferral(deskOf(actorOf(city, ['caseworker'])), connections, input, () => undefined);
  }
  expect(await traces()).toEqual(before);
});

it('is for the sender alone, and only until the referral has left', async () => {
  const [laid] = await layEveryGroup(world, city, council.tenantId, [['identity']]);
  const input = { referralId: laid?.referralId as string, stage: 'on_arrival' as const };
  const by = (actor: Actor) => previewReferral(deskOf(actor), connections, input, () => undefined);
  await expect(by(actorOf(council, ['consultation_supporter']))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await deliverReferral(systemDesk(orm, region, city.tenantId, 'test'), input.referralId);
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
  await deliverReferral(systemDesk(orm, region, city.tenantId, 'test'), laid?.referralId as string);
  expect(previews[0]).toMatchObject(await page());
  await acceptReferral(deskOf(actorOf(council, ['consultation_supporter'])), {
    idempotencyKey: crypto.randomUUID(),
    referralId: laid?.referralId as string,
  });
  expect(previews[1]).toMatchObject(await page());
  expect(previews[1].person.health).toEqual({ conditions: '病名0' });
});

it('is a look of whoever sends: what it shows of the person stands in the access log, group for group', async () => {
  const [laid] = await layEveryGroup(world, city, council.tenantId, [['identity', 'benefit', 'health', 'safety', 'records']]);
  const id = world.id('Referral', laid?.referralId as string);
  const ask = `mutation ($input: PreviewReferralInput!) { previewReferral(input: $input) { ... on ReferralPreview {
    person { identity { familyName } benefit { welfareStatus } health { conditions } safety { risks } records { text } } } } }`;
  const looks = async () =>
    (
      await world.database.see.query(
        `select subject_kind, action, operation from access_log where person_id = $1 and actor_staff_id = $2 order by subject_kind`,
        [laid?.personId, city.staffId],
      )
    ).rows;
  const before = (await looks()).length;
  const { data, errors } = await city.ask(ask, { input: { referralId: id, stage: 'ONCE_ACCEPTED' } });
  expect(errors).toBeUndefined();
  expect(data.previewReferral.person.health.conditions).toMatch(/病名/);
  const seen = (await looks()).slice(before);
  expect(seen.map((row) => row.subject_kind)).toEqual(
    expect.arrayContaining(['CaseBenefit', 'CaseHealth', 'CaseSafety', 'PersonIdentity', 'SupportRecord']),
  );
  expect(new Set(seen.map((row) => row.action))).toEqual(new Set(['read']));
});
