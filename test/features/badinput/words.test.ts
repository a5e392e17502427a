import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Lay } from '../../kit/lay.js';
import type { TestStaff } from '../../kit/world.js';

let lay: Lay;
beforeAll(async () => {
  lay = await Lay.out();
}, 60_000);
afterAll(() => lay.world.close());

const payload = '... on ReferralPayload { referral { state } }';
const told = '... on Refusal { code title whatToDo } ... on Conflict { state } ... on InvalidInput { fields { field code message } }';
/** What a mutation answers, all that a refusal says included. */
async function tell(who: TestStaff, mutation: string, input: Record<string, unknown>, wanted = payload): Promise<any> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  return (await who.ask(`mutation ($input: ${type}!) { ${mutation}(input: $input) { ${wanted} ${told} } }`, { input })).data[mutation];
}
const keyed = (input: Record<string, unknown>) => ({ idempotencyKey: randomUUID(), ...input });
const fieldOf = (refusal: any): { field: string; code: string; message: string } => refusal.fields[0];

it('a number that does not fit is told from where to where it may go', async () => {
  const input = { caseId: await lay.caseOf(), expectedVersion: 0, size: 31 };
  const refusal = await tell(lay.city, 'changeHousehold', input, '... on PersonPayload { person { id } }');
  expect(fieldOf(refusal).message).toBe('範囲の外の値です。1から30までの数で入れてください。');
  const { errors } = await lay.city.ask('{ tasks(first: 0) { __typename } }');
  expect(errors?.[0]?.extensions).toMatchObject({
    reason: 'INVALID_INPUT',
    details: { fields: { first: 'OUT_OF_RANGE' }, facts: { first: { least: 1, most: 100 } } },
  });
});

it('a text that is too long is told how long it may be', async () => {
  const input = keyed({ referralId: await lay.referral('requested'), question: 'あ'.repeat(2100) });
  const { field, message } = fieldOf(await tell(lay.council, 'askSender', input));
  expect({ field, message }).toEqual({ field: 'question', message: '長すぎます。2,000文字までにしてください。' });
});

it('a day that is too early is told the first that is taken, and today is taken where it says so', async () => {
  const today = new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10);
  const refused = await tell(lay.city, 'snoozeTask', { taskId: await lay.task(), until: today }, '... on TaskPayload { task { id } }');
  expect(fieldOf(refused).message).toMatch(/^早すぎる日付です。\d{4}年\d{1,2}月\d{1,2}日か、それより後の日付を入れてください。$/);
  const waitlisted = keyed({ referralId: await lay.referral('accepted'), expectedOn: today });
  expect(await tell(lay.council, 'waitlistReferral', waitlisted)).toMatchObject({ referral: { state: 'WAITLISTED' } });
});

it('a draft that was never sent is not called delivered, nor one that is only leaving', async () => {
  const draft = { referralId: await lay.referral('draft') };
  expect(await tell(lay.city, 'recallReferral', keyed(draft))).toMatchObject({ code: 'NOT_SENT_YET' });
  const held = { referralId: await lay.referral('held') };
  expect(await tell(lay.city, 'sendReferral', keyed(held))).toMatchObject({ code: 'LEAVING' });
  expect(await tell(lay.city, 'discardDraft', keyed(held))).toMatchObject({ code: 'LEAVING' });
  const delivered = { referralId: await lay.referral('requested') };
  expect(await tell(lay.city, 'recallReferral', keyed(delivered))).toMatchObject({
    code: 'ALREADY_SENT',
    title: 'すでに相手に届いています（いまは「届いた」）。',
  });
  await tell(lay.city, 'discardDraft', keyed(draft));
  expect(await tell(lay.city, 'sendReferral', keyed(draft))).toMatchObject({ code: 'REFERRAL_STATE' });
});

it('a late click is told the state in which it came', async () => {
  const input = keyed({ referralId: await lay.referral('completed'), firstContactOn: '2026-11-20' });
  expect(await tell(lay.council, 'startReferral', input)).toMatchObject({
    code: 'REFERRAL_STATE',
    state: 'COMPLETED',
    title: 'この紹介は「終わった」なので、その操作はできません。',
  });
});

it('who forwards to an office without room is not sent to a button that is not there', async () => {
  await tell(lay.third, 'setCapacity', { capacity: 'NO_CAPACITY' }, '... on CapacityPayload { capacity }');
  const input = keyed({ referralId: await lay.referral('requested'), toTenantId: lay.tenant(lay.third), reason: 'better_suited' });
  const refused = await tell(lay.council, 'forwardReferral', input);
  expect(refused).toMatchObject({ code: 'THIRD_FULL', whatToDo: expect.not.stringContaining('空きがなくても') });
});

it('a cursor that is none names its argument', async () => {
  const { data } = await lay.city.ask('{ staffList(first: 1) { pageInfo { endCursor } } }');
  const ofStaff = data.staffList.pageInfo.endCursor;
  for (const after of ['made up', ofStaff]) {
    const { errors } = await lay.city.ask('query ($after: String) { notices(after: $after) { __typename } }', { after });
    expect(errors?.[0]?.extensions).toMatchObject({ reason: 'INVALID_INPUT', details: { fields: { after: 'BAD_CURSOR' } } });
  }
});

it('a cursor opens the list that gave it, narrowed as it was, and no other of the same reader', async () => {
  const person = await lay.person(lay.city);
  const tasks = 'tasks(scope: OFFICE, state: DONE';
  const page = (list: string) => `${list} { pageInfo { endCursor } edges { cursor } }`;
  const ends = async (list: string) => {
    const { data } = await lay.city.ask(`{ ${page(list)} }`);
    return (Object.values(data)[0] as { pageInfo: { endCursor: string | null } }).pageInfo.endCursor;
  };
  for (let n = 0; n < 2; n++) {
    const { task } = await tell(
      lay.city,
      'createTask',
      keyed({ title: '電話', personId: person }),
      '... on TaskPayload { task { id version } }',
    );
    await tell(lay.city, 'finishTask', { taskId: task.id }, '... on TaskPayload { task { id } }');
  }
  const given = (await ends(`${tasks}, first: 1)`)) as string;
  const { errors: none } = await lay.city.ask(`{ ${page(`${tasks}, first: 5, after: "${given}")`)} }`);
  expect(none).toBeUndefined();
  for (const list of [
    `tasks(scope: MINE, state: DONE, after: "${given}")`,
    `notices(after: "${given}")`,
    `myPersons(after: "${given}")`,
    `inbox(after: "${given}")`,
    `sentReferrals(after: "${given}")`,
    `referralDrafts(after: "${given}")`,
    `hubNeeds(after: "${given}")`,
    `myAccessLog(after: "${given}")`,
  ]) {
    const { errors } = await lay.city.ask(`{ ${page(list)} }`);
    expect([list, errors?.[0]?.extensions]).toMatchObject([
      list,
      { reason: 'INVALID_INPUT', details: { fields: { after: 'BAD_CURSOR' } } },
    ]);
  }
});

it('what was done and then could not be read is not called undone', async () => {
  const { see } = lay.world.database;
  const referralId = await lay.referral('draft');
  await see.query('revoke select on referral_event from tsunagi_gateway');
  const { data, errors } = await lay.city.ask(
    `mutation ($input: SendReferralInput!) {
      sendReferral(input: $input) { __typename ... on ReferralPayload { deliverAt referral { events { id } } } }
    }`,
    { input: { referralId, idempotencyKey: randomUUID() } },
  );
  await see.query('grant select on referral_event to tsunagi_gateway');
  expect(data).toEqual({ sendReferral: { __typename: 'ReferralPayload', deliverAt: expect.any(String), referral: null } });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'INTERNAL', reason: 'DONE_BUT_UNREAD' });
});
