import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { given, tell } from '../../kit/given.js';
import { type TestStaff, World } from '../../kit/world.js';

let world: World;
let city: TestStaff;
let admin: TestStaff;
let supporter: TestStaff;
beforeAll(async () => {
  world = await World.open();
  city = await world.staff(await world.tenant('釧路', 'city'), ['caseworker']);
  const council = await world.tenant('厚岸', 'council');
  admin = await world.staff(council, ['tenant_admin']);
  supporter = await world.staff(council, ['consultation_supporter']);
});
afterAll(() => world.close());

const shown =
  '... on OfficePayload { office { version fax closures { day reason } tenant { phone takesReferrals hours { weekday } units { name validUntil } } } }';
const say = (who: TestStaff, what: string, input: object) => tell(who, what, { ...input, idempotencyKey: undefined }, shown);
const version = async (): Promise<number> => (await admin.ask('{ office { version } }')).data.office.version;
const open = (weekday: number) => ({ weekday, opens: '09:00', closes: '17:00' });

it('is kept by its administrator, and seen by everybody in the region', async () => {
  const said = await say(admin, 'changeOffice', {
    expectedVersion: await version(),
    phone: '0153-52-0000',
    fax: null,
    hours: [open(1), open(3)],
  });
  expect(said.office.tenant).toMatchObject({ phone: '0153-52-0000', hours: [{ weekday: 1 }, { weekday: 3 }] });
  const { data } = await city.ask('{ tenants { shortName phone hours { opens closes } } }');
  expect(data.tenants.find((each: any) => each.shortName === '厚岸')).toMatchObject({
    phone: '0153-52-0000',
    hours: [
      { opens: '09:00', closes: '17:00' },
      { opens: '09:00', closes: '17:00' },
    ],
  });
  expect(
    (await supporter.ask(`mutation { changeOffice(input: { expectedVersion: 1, phone: "1" }) { __typename } }`)).errors?.[0]?.extensions
      .code,
  ).toBe('FORBIDDEN');
});

it('says what is wrong with its hours, and loses nothing to somebody who was faster', async () => {
  const wrong = [[], [open(1), open(1)], [open(8)], [{ ...open(1), closes: '08:00' }], [{ ...open(1), opens: '9時' }]];
  for (const hours of wrong) {
    const said = await say(admin, 'changeOffice', { expectedVersion: await version(), hours });
    expect(said.fields).toEqual([{ field: 'hours', code: hours.length === 0 ? 'REQUIRED' : 'BAD_HOURS' }]);
  }
  const former = await version();
  await say(admin, 'changeOffice', { expectedVersion: former, phone: '0153-52-1111' });
  expect(await say(admin, 'changeOffice', { expectedVersion: former, phone: '0153-52-2222' })).toMatchObject({ code: 'VERSION_CONFLICT' });
});

it('lets no deadline run on a day on which it is closed', async () => {
  await say(admin, 'changeOffice', { expectedVersion: await version(), hours: [1, 2, 3, 4, 5, 6, 7].map(open) });
  const due = async (): Promise<string> => {
    const lay = given(world);
    const person = await lay.person(city);
    const consent = await lay.consent(city, person, [supporter], ['IDENTITY']);
    const id = await lay.draft(city, { person, to: supporter, consent, fieldGroups: ['IDENTITY'] });
    await tell(city, 'sendReferral', { referralId: id }, '... on ReferralPayload { deliverAt }');
    await given(world).holdOver(city);
    return (await city.ask('query ($id: ID!) { referral(id: $id) { timers { dueAt } } }', { id })).data.referral.timers[0].dueAt.slice(
      0,
      10,
    );
  };
  const [today] = (await world.database.see.query(`select (now() at time zone 'Asia/Tokyo')::date::text as day`)).rows;
  const later = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
  const before = await due();
  const said = await say(admin, 'addClosures', { from: later(today.day, 1), until: before, reason: 'お盆' });
  expect(said.office.closures.map(({ reason }: any) => reason)).toContain('お盆');
  expect((await due()) > before).toBe(true);
  const first = said.office.closures[0].day;
  expect((await say(admin, 'removeClosure', { day: first })).office.closures.map(({ day }: any) => day)).not.toContain(first);
});

it('asks for days that lie ahead and in order, and for not more than a month of them', async () => {
  const faults = async (from: string, until: string) => (await say(admin, 'addClosures', { from, until, reason: '休み' })).fields;
  expect(await faults('2020-01-01', '2020-01-02')).toEqual([{ field: 'from', code: 'DATE_IN_PAST' }]);
  expect(await faults('2098-05-03', '2098-05-01')).toEqual([{ field: 'until', code: 'DATE_ORDER' }]);
  expect(await faults('2098-05-01', '2098-06-01')).toEqual([{ field: 'until', code: 'DATE_TOO_LATE' }]);
});

it('opens a unit and ends it; who is put into a unit that has ended is told so', async () => {
  const opened = await say(admin, 'openUnit', { name: '総合相談係', validFrom: '2020-04-01' });
  expect(opened.office.tenant.units).toContainEqual({ name: '総合相談係', validUntil: null });
  const { data } = await admin.ask('{ office { tenant { units { id name } } } }');
  const { id } = data.office.tenant.units.find(({ name }: any) => name === '総合相談係');
  const ended = await say(admin, 'endUnit', { unitId: id, lastDay: '2021-03-31' });
  expect(ended.office.tenant.units).toContainEqual({ name: '総合相談係', validUntil: '2021-03-31' });
  const person = { displayName: '浜 渚', displayKana: 'ハマ ナギサ', jobTitle: '相談員', roles: ['INTAKE'], validFrom: '2026-11-01' };
  const invited = await tell(
    admin,
    'inviteStaff',
    { ...person, login: 'hama', unitId: id, idempotencyKey: undefined },
    '... on InvitationPayload { link }',
  );
  expect(invited.fields).toEqual([{ field: 'unitId', code: 'UNKNOWN_CODE' }]);
});
