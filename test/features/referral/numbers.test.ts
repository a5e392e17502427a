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

const payload = '... on ReferralPayload { referral { number state } }';
const numbersOf = async (table: string, tenant: string): Promise<string[]> =>
  (await world.database.see.query(`select number from ${table} where tenant_id = $1 order by created_at`, [tenant])).rows.map(
    (row) => row.number,
  );
/** Luhn, counted from the right: every second digit doubled, its digits added, and all of it ends in nought. */
const checks = (number: string): boolean => {
  const digits = [...number.replaceAll(/\D/g, '')].reverse().map(Number);
  const sum = digits.reduce((all, digit, at) => all + (at % 2 ? digit * 2 - (digit > 4 ? 9 : 0) : digit), 0);
  return sum % 10 === 0;
};

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
  }
});

it('gives numbers that can be checked on the phone, name no office and count nothing', async () => {
  const numbers = [
    ...(await numbersOf('person', council.tenantId)),
    ...(await numbersOf('support_case', council.tenantId)),
    ...(await numbersOf('referral', city.tenantId)),
  ];
  for (const number of numbers) {
    expect(number).toMatch(/^[本ケ]?20\d\d-\d{4}-\d{4}$/);
    expect(checks(number)).toBe(true);
  }
  const lots = numbers.map((number) => number.slice(-9));
  expect(lots).not.toEqual([...lots].sort());
});

it('draws again where the office has drawn the same lot before', async () => {
  const { query } = world.database.see;
  const run = query.bind(world.database.see);
  const [taken] = await numbersOf('person', city.tenantId);
  // A sequence goes on when a transaction is taken back: only the first draw meets the number that is taken.
  await run('create sequence draws');
  await run(`create function meet() returns trigger language plpgsql as $$ begin
    if nextval('draws') = 1 then new.number := '${taken}'; end if; return new; end $$`);
  await run('grant usage on sequence draws to public');
  await run('create trigger meet before insert on person for each row execute function meet()');
  const person = await given(world).person(city);
  expect(person).toEqual(expect.any(String));
  const { rows } = await run('select last_value::int as last from draws');
  expect(rows).toEqual([{ last: 2 }]);
  const numbers = await numbersOf('person', city.tenantId);
  expect(new Set(numbers).size).toBe(numbers.length);
  await run('drop trigger meet on person; drop function meet; drop sequence draws');
});
