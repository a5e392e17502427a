import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { given, tell } from '../../kit/given.js';
import { PostOffice } from '../../kit/postOffice.js';
import { until, workerIn } from '../../kit/worker.js';
import { type TestStaff, World } from '../../kit/world.js';

let world: World;
let office: PostOffice;
let city: TestStaff;
let council: TestStaff;
let colleague: TestStaff;
beforeAll(async () => {
  world = await World.open();
  office = await PostOffice.open();
  city = await world.staff(await world.tenant('釧路', 'city'), ['caseworker']);
  council = await world.staff(await world.tenant('厚岸', 'council'), ['consultation_supporter']);
  colleague = await world.staff(council.tenantId, ['intake']);
});
afterAll(async () => {
  await office.close();
  await world.close();
});
afterEach(async () => {
  office.mails.length = 0;
  office.attempts = 0;
  office.unknown.clear();
  await world.database.see.query('update staff set email = null');
  await world.database.see.query(`select graphile_worker.complete_jobs(array(select id from graphile_worker._private_jobs))`);
});

const address = (who: TestStaff, email: string) =>
  world.database.see.query('update staff set email = $2 where staff_id = $1', [who.staffId, email]);
const jobs = async (): Promise<number> =>
  (
    await world.database.see.query(
      `select j.id from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'send-mail'`,
    )
  ).rowCount ?? 0;
const again = () => world.database.see.query('update graphile_worker._private_jobs set run_at = now() where attempts > 0');
const mail = () => ({ mail: { url: office.url, from: 'tsunagi@example.jp' }, publicUrl: 'https://tsunagi.example.jp' });

async function arrived(): Promise<{ id: string; number: string }> {
  const lay = given(world);
  const person = await lay.person(city, { familyName: '鈴蘭', givenName: '咲', familyKana: 'スズラン', givenKana: 'サキ' });
  const consent = await lay.consent(city, person, [council], ['IDENTITY']);
  const id = await lay.delivered(city, { person, to: council, consent, fieldGroups: ['IDENTITY'], summary: '家賃の滞納\nあり\n三か月' });
  const { data } = await city.ask('query ($id: ID!) { referral(id: $id) { number } }', { id });
  return { id, number: data.referral.number };
}

async function working<T>(settings: Parameters<typeof workerIn>[1], work: () => Promise<T>): Promise<T> {
  const worker = await workerIn(world, settings);
  try {
    return await work();
  } finally {
    await worker.stop();
  }
}

it('tells everybody in the addressed office who takes referrals, each alone: the number and the link, never a name or what it is about', async () => {
  await address(council, 'shien@akkeshi.example.jp');
  await address(colleague, 'madoguchi@akkeshi.example.jp');
  const { number } = await arrived();
  await working(mail(), () => until('both have mail', async () => office.mails.length === 2 && (await jobs()) === 0));
  expect(office.mails.map(({ to }) => to).sort()).toEqual([['madoguchi@akkeshi.example.jp'], ['shien@akkeshi.example.jp']]);
  for (const { text } of office.mails) {
    expect(text).toContain(number);
    expect(text).toContain('https://tsunagi.example.jp/inbox');
    for (const secret of ['鈴蘭', '咲', 'スズラン', 'サキ', '滞納', '試験 職員']) expect(text).not.toContain(secret);
  }
  const { rows } = await world.database.see.query('select mailed_at from notice where number = $1 and tenant_id = $2', [
    number,
    council.tenantId,
  ]);
  expect(rows).toEqual([{ mailed_at: expect.any(Date) }]);
});

it('tries again when the mail server says "not now", and sends it once', async () => {
  await address(council, 'shien@akkeshi.example.jp');
  office.refuse = 2;
  await arrived();
  await working(mail(), () =>
    until('the mail arrives', async () => {
      await again();
      return office.mails.length > 0 && (await jobs()) === 0;
    }),
  );
  expect(office.attempts).toBe(3);
  expect(office.mails.length).toBe(1);
});

it('does not send twice to one because the other’s mailbox does not exist', async () => {
  await address(council, 'shien@akkeshi.example.jp');
  await address(colleague, 'gone@akkeshi.example.jp');
  office.unknown.add('gone@akkeshi.example.jp');
  await arrived();
  await working(mail(), () => until('it is done', async () => (await jobs()) === 0));
  expect(office.mails.map(({ to }) => to)).toEqual([['shien@akkeshi.example.jp']]);
});

it('sends nothing for what has been seen on the screen meanwhile, and nothing where nobody has an address', async () => {
  await arrived();
  await address(council, 'shien@akkeshi.example.jp');
  const { data } = await council.ask('{ notices(first: 100) { edges { node { id } } } }');
  await tell(
    council,
    'markNoticesSeen',
    { idempotencyKey: undefined, noticeIds: data.notices.edges.map((edge: { node: { id: string } }) => edge.node.id) },
    '... on NoticesPayload { seen }',
  );
  await arrived();
  await world.database.see.query('update staff set email = null');
  await working(mail(), () => until('nothing waits', async () => (await jobs()) === 0));
  expect(office.attempts).toBe(0);
});

it('leaves nothing waiting where there is no mail server: the notice stays on the screen', async () => {
  await address(council, 'shien@akkeshi.example.jp');
  await arrived();
  expect(await jobs()).toBeGreaterThan(0);
  await working({ mail: null }, () => until('nothing waits', async () => (await jobs()) === 0));
  const { data } = await council.ask('{ notices(first: 1) { edges { node { kind } } } }');
  expect(data.notices.edges[0].node.kind).toBe('referral.addressed');
});
