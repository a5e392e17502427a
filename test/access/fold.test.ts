import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { given, tell } from '../kit/given.js';
import { expectFoldOfLedger, openedBy } from '../kit/ledger.js';
import { type TestStaff, World } from '../kit/world.js';

let world: World;
let city: TestStaff;
let offices: TestStaff[];
beforeAll(async () => {
  world = await World.open();
  city = await world.staff(await world.tenant('釧路', 'city'), ['caseworker']);
  offices = await Promise.all(
    ['厚岸', '鶴居', '標茶'].map(async (code) => world.staff(await world.tenant(code, 'council'), ['consultation_supporter'])),
  );
});
afterAll(() => world.close());

/** Time passes: everything that was written down lies so much further back. */
const pass = async (days: number): Promise<void> => {
  const see = world.database.see;
  await see.query(
    `update disclosure set starts_at = starts_at - $1 * interval '1 day', until = until - $1 * interval '1 day' where until < '9000-01-01'`,
    [days],
  );
  for (const table of Object.keys(openedBy)) {
    await see.query(
      `update ${table} set readers = (select coalesce(jsonb_object_agg(key, case when value::bigint > 200000000000 then value::bigint else value::bigint - $1::bigint * 86400 end), '{}') from jsonb_each_text(readers))`,
      [days],
    );
  }
};

const step = fc.oneof(
  fc.record({
    kind: fc.constant('refer' as const),
    to: fc.nat(2),
    groups: fc.subarray(['IDENTITY', 'CONTACT', 'ADDRESS', 'MONEY', 'RECORDS'], { minLength: 1 }),
    consentDays: fc.integer({ min: 0, max: 2 }),
  }),
  fc.record({
    kind: fc.constantFrom(
      'accept' as const,
      'accept' as const, // more often: only then field groups beyond the name are open
      'accept' as const,
      'decline' as const,
      'complete' as const,
      'return' as const,
      'withdraw' as const,
      'withdrawConsent' as const,
    ),
    at: fc.nat(5),
  }),
  fc.record({ kind: fc.constant('record' as const) }),
  fc.record({ kind: fc.constant('pass' as const), days: fc.constantFrom(1, 8, 31, 100) }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

interface Life {
  person: string;
  openCase: string;
  consents: string[];
  sent: { id: string; to: TestStaff }[];
}

async function begin(): Promise<Life> {
  const person = await given(world).person(city);
  const { data } = await city.ask('query ($id: ID!) { person(id: $id) { cases { id } } }', { id: person });
  return { person, openCase: data.person.cases[0].id, consents: [], sent: [] };
}

/** Plays one step; refusals (too late, wrong state) are part of life and change nothing. */
async function play(life: Life, each: Step): Promise<void> {
  const lay = given(world);
  if (each.kind === 'pass') return pass(each.days);
  if (each.kind === 'record') {
    const about = { method: 'phone', occurredAt: '2026-11-20T10:00:00+09:00', text: '電話で近況を聞いた。', audience: 'SHARED' };
    await tell(city, 'writeRecord', { caseId: life.openCase, ...about }, '... on RecordPayload { record { id } }');
    return;
  }
  if (each.kind === 'refer') {
    const to = offices[each.to] as TestStaff;
    const until =
      each.consentDays === 0 ? '2099-03-31' : new Date(Date.now() + each.consentDays * 86_400_000 * 20).toISOString().slice(0, 10);
    const consent = await lay.consent(city, life.person, [to], each.groups, until);
    life.consents.push(consent);
    life.sent.push({ id: await lay.delivered(city, { person: life.person, to, consent, fieldGroups: each.groups }), to });
    return;
  }
  const target = life.sent[each.at % Math.max(1, life.sent.length)];
  if (!target) return;
  const payload = '... on ReferralPayload { __typename }';
  const referralId = target.id;
  const acts = {
    accept: () => tell(target.to, 'acceptReferral', { referralId }, payload),
    decline: () => tell(target.to, 'declineReferral', { referralId, reason: 'capacity', by: 'PROVIDER' }, payload),
    return: () => tell(target.to, 'returnReferral', { referralId, reason: 'incomplete' }, payload),
    complete: () => tell(target.to, 'completeReferral', { referralId, code: 'SOLVED', occurredOn: '2026-11-01' }, payload),
    withdraw: () => tell(city, 'withdrawReferral', { referralId, reason: 'sender' }, payload),
    withdrawConsent: () =>
      tell(
        city,
        'withdrawConsent',
        { consentId: life.consents[each.at % life.consents.length], method: 'ORAL' },
        '... on ConsentPayload { __typename }',
      ),
  };
  await acts[each.kind]().catch((error: { code?: string }) => expect(['NOT_FOUND', 'FORBIDDEN']).toContain(error.code));
}

it('keeps on every row exactly the readers that the ledger gives, whatever happens in whatever order', async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 10 }), async (steps) => {
      const life = await begin();
      for (const each of steps) await play(life, each);
      compared += await expectFoldOfLedger(world.database);
    }),
    { numRuns: 25, seed: 20261122 },
  );
  expect(compared).toBeGreaterThan(500);
  const { rows } = await world.database.see.query(
    `select count(*)::int as written, count(*) filter (where readers <> '{}')::int as shared from support_record`,
  );
  expect(rows[0].written).toBeGreaterThan(10);
  expect(rows[0].shared).toBeGreaterThan(0);
}, 120_000);
