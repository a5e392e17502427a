import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { given, tell } from '../../kit/given.js';
import { type TestStaff, World } from '../../kit/world.js';

const atOnce = 16;
let world: World;
let city: TestStaff;
let council: TestStaff;
beforeAll(async () => {
  world = await World.open();
  city = await world.staff(await world.tenant('釧路', 'city'), ['caseworker']);
  council = await world.staff(await world.tenant('厚岸', 'council'), ['consultation_supporter']);
});
afterAll(() => world.close());

const payload = '... on ReferralPayload { referral { state } }';
const numbersOf = async (table: string, tenant: string): Promise<string[]> =>
  (await world.database.see.query(`select number from ${table} where tenant_id = $1 order by number`, [tenant])).rows.map(
    (row) => row.number,
  );

it('lets sixteen people of one office accept at the same moment, each record with a number of its own', async () => {
  const lay = given(world);
  const waiting: string[] = [];
  for (let each = 0; each < atOnce; each++) {
    const person = await lay.person(city);
    const consent = await lay.consent(city, person, [council], ['IDENTITY']);
    waiting.push(await lay.delivered(city, { person, to: council, consent, fieldGroups: ['IDENTITY'] }));
  }
  const answers = await Promise.all(waiting.map((referralId) => tell(council, 'acceptReferral', { referralId }, payload)));
  expect(answers.map((answer) => answer.referral?.state)).toEqual(Array(atOnce).fill('ACCEPTED'));
  for (const table of ['person', 'support_case']) {
    const numbers = await numbersOf(table, council.tenantId);
    expect(new Set(numbers).size).toBe(atOnce);
    // Nobody had to begin again: the numbers have no gap.
    expect(numbers.map((number) => Number(number.split('-')[2]))).toEqual(Array.from({ length: atOnce }, (_, at) => at + 1));
  }
});

it('lets sixteen people of one office begin records at the same moment', async () => {
  const before = (await numbersOf('person', city.tenantId)).length;
  await Promise.all(Array.from({ length: atOnce }, () => given(world).person(city)));
  const numbers = await numbersOf('person', city.tenantId);
  expect(new Set(numbers).size).toBe(before + atOnce);
});

const counted = async (tenant: string): Promise<number> =>
  (await world.database.see.query('select coalesce(sum(last), 0)::int as drawn from number_counter where tenant_id = $1', [tenant])).rows[0]
    .drawn;

it('draws no number for a late click, for somebody who is known already, nor for a session that is over', async () => {
  const [sender, receiver] = [
    await world.staff(city.tenantId, ['caseworker']),
    await world.staff(council.tenantId, ['consultation_supporter']),
  ];
  const lay = given(world);
  const person = await lay.person(sender);
  const consent = await lay.consent(sender, person, [receiver], ['IDENTITY']);
  const refer = () => lay.delivered(sender, { person, to: receiver, consent, fieldGroups: ['IDENTITY'] });
  const [first, second] = [await refer(), await refer()];
  const accept = (referralId: string) => tell(receiver, 'acceptReferral', { referralId }, payload);
  const before = await counted(council.tenantId);
  expect((await accept(first)).referral.state).toBe('ACCEPTED');
  expect(await counted(council.tenantId)).toBe(before + 2);
  expect((await accept(first)).code).toBe('REFERRAL_TAKEN');
  expect((await accept(second)).referral.state).toBe('ACCEPTED');
  const stranger = await lay.person(sender, { givenName: '三子' });
  const hers = await lay.consent(sender, stranger, [receiver], ['IDENTITY']);
  const third = await lay.delivered(sender, { person: stranger, to: receiver, consent: hers, fieldGroups: ['IDENTITY'] });
  await world.database.see.query('update session set ended_at = now() where staff_id = $1', [receiver.staffId]);
  await expect(accept(third)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  expect(await counted(council.tenantId)).toBe(before + 2);
});

it('gives a number that was drawn in vain to nobody else', async () => {
  const last = async () =>
    (await world.database.see.query(`select last from number_counter where tenant_id = $1 and kind = 'person'`, [city.tenantId])).rows[0]
      .last;
  const before = await last();
  await world.database.see.query('create function refuse() returns trigger language plpgsql as $$ begin raise exception $e$no$e$; end $$');
  await world.database.see.query('create trigger refuse before insert on person for each row execute function refuse()');
  await expect(given(world).person(city)).rejects.toMatchObject({ code: 'INTERNAL' });
  await world.database.see.query('drop function refuse cascade');
  await given(world).person(city);
  const numbers = await numbersOf('person', city.tenantId);
  expect(Number(numbers.at(-1)?.split('-')[2])).toBe(before + 2);
});
