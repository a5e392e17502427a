import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { kushiro, loadRegion, tenantIdOf } from '@tsunagi/region';
import type { RunningWorker } from '@tsunagi/worker';
import { goodPassword, setPassword, signIn } from '../../kit/accounts.js';
import { given, tell } from '../../kit/given.js';
import { until, workerIn } from '../../kit/worker.js';
import { region, type TestStaff, World } from '../../kit/world.js';
import { goRound } from './round.js';

/** The offices of the region as they are loaded for everybody, with its own staff in each. */
let world: World;
let worker: RunningWorker;
let city: TestStaff;
let centre: TestStaff;
let helloWork: TestStaff;
let partner: TestStaff;
const councils = new Map<string, TestStaff>();
const at = (code: string): string => tenantIdOf(region, code);
const council = (code: string): TestStaff => councils.get(code) as TestStaff;

const towns = kushiro.tenants.filter(({ kind, municipalityCode }) => kind === 'council' && municipalityCode !== '01206');
const prefecture = '北海道';

beforeAll(async () => {
  world = await World.open();
  await loadRegion(world.database.migratorUrl, kushiro);
  city = await world.staff(at('kushiro-city'), ['caseworker']);
  centre = await world.staff(at('kushiro-social-enterprise'), ['consultation_supporter']);
  helloWork = await world.staff(at('hello-work-kushiro'), ['employment_supporter']);
  partner = await world.staff(at('partner-zoo'), ['partner_coordinator']);
  for (const { code } of towns) councils.set(code, await world.staff(at(code), ['consultation_supporter']));
  worker = await workerIn(world);
}, 60_000);
afterAll(async () => {
  await worker.stop();
  await world.close();
});

const decides = (code: string): string => kushiro.tenants.find((each) => each.code === code)?.name ?? '';
const theCity = () => ({ lives: '01206', decides: decides('kushiro-city') });
const aTown = (code: string) => ({ lives: code, decides: decides('hokkaido-kushiro') });

describe('all the way round', () => {
  it('釧路市 → 厚岸町社協', async () => {
    await goRound(world, city, council('council-akkeshi'), {
      kind: 'HANDOFF',
      ...theCity(),
      fieldGroups: ['IDENTITY', 'CONTACT', 'MONEY'],
      outcome: 'CONNECTED',
    });
    // What the council wrote down for itself is its own and stays.
    const { data } = await council('council-akkeshi').ask(
      '{ searchPersons(text: "タンチョウ") { edges { node { identity { familyName } contact { mobile } } } } }',
    );
    expect(data.searchPersons.edges.map((edge: any) => edge.node)).toEqual([{ identity: { familyName: '丹頂' }, contact: null }]);
  }, 60_000);

  it('鶴居村社協 → くらしごと', async () => {
    await goRound(world, council('council-tsurui'), centre, {
      kind: 'HANDOFF',
      ...aTown('01667'),
      fieldGroups: ['IDENTITY', 'CONTACT', 'WORK'],
      outcome: 'SOLVED',
    });
  }, 60_000);

  it('くらしごと → ハローワーク as 支援要請, with the result back', async () => {
    const { referral } = await goRound(world, centre, helloWork, {
      kind: 'SUPPORT_REQUEST',
      ...aTown('01668'),
      fieldGroups: ['IDENTITY', 'WORK'],
      outcome: 'EMPLOYED',
    });
    const { data } = await centre.ask('query ($id: ID!) { referral(id: $id) { timers { kind step } } }', { id: referral });
    // Whether the job lasts is asked after 30, 90 and 180 days.
    expect(data.referral.timers.map((timer: any) => `${timer.kind} ${timer.step}`)).toEqual(['T7 FIRST', 'T7 SECOND', 'T7 THIRD']);
  }, 60_000);

  it('くらしごと → a partner, who sees its own lines and nothing else', async () => {
    await goRound(world, centre, partner, {
      kind: 'INTRODUCTION',
      ...theCity(),
      fieldGroups: ['IDENTITY', 'CONTACT'],
      outcome: 'PARTICIPATES',
    });
    // It keeps no persons, and there is none that it could look for.
    expect((await world.database.see.query('select from person where tenant_id = $1', [partner.tenantId])).rowCount).toBe(0);
    const { data } = await partner.ask('{ searchPersons(text: "タンチョウ") { edges { node { id } } } }');
    expect(data?.searchPersons?.edges ?? []).toEqual([]);
    await expect(given(world).person(partner)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  }, 60_000);
});

describe('each of the seven councils', () => {
  it('is one of seven', () => expect(towns.length).toBe(7));

  it.each(towns)(
    'signs in and sends: $name; and for its residents 北海道 decides',
    async ({ code, municipalityCode }) => {
      const staff = council(code);
      await setPassword(world, staff);
      const browser = world.browser();
      const { data } = await browser.ask(signIn, { input: { login: staff.login, password: goodPassword } });
      expect(data.signIn).toMatchObject({ __typename: 'SignedIn', viewer: { tenant: { name: decides(code) } } });
      const me: TestStaff = { ...staff, browser, ask: (query, variables) => browser.ask(query, variables) };

      const lay = given(world);
      const person = await lay.person(me, {}, { address: { municipalityCode } });
      const page = await me.ask('query ($id: ID!) { person(id: $id) { decidingBody { name } } }', { id: person });
      expect(page.data.person.decidingBody.name).toContain(prefecture);

      const consent = await lay.consent(me, person, [centre], ['IDENTITY']);
      const id = await lay.draft(me, { person, to: centre, consent, fieldGroups: ['IDENTITY'] });
      expect(await tell(me, 'sendReferral', { referralId: id }, '... on ReferralPayload { deliverAt }')).toMatchObject({
        deliverAt: expect.any(String),
      });
      await world.database.see.query('update referral set deliver_at = now() where deliver_at is not null');
      await world.database.see.query(`update graphile_worker._private_jobs set run_at = now() where key like 'deliver:%'`);
      await until(
        'it arrives',
        async () => (await centre.ask('query ($id: ID!) { referral(id: $id) { state } }', { id })).data.referral?.state === 'REQUESTED',
      );
    },
    60_000,
  );
});
