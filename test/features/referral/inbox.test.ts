import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { given, tell } from '../../kit/given.js';
import { type TestStaff, World } from '../../kit/world.js';

let world: World;
let city: TestStaff;
let council: TestStaff;
let colleague: TestStaff;
beforeAll(async () => {
  world = await World.open();
  city = await world.staff(await world.tenant('釧路', 'city'), ['caseworker']);
  const councilId = await world.tenant('厚岸', 'council');
  [council, colleague] = [await world.staff(councilId, ['consultation_supporter']), await world.staff(councilId, ['intake'])];
});
afterAll(() => world.close());

const payload = '... on ReferralPayload { referral { state } }';
const marked = '... on MailboxPayload { item { referralId box why unread } }';

async function delivered(more: Record<string, unknown> = {}): Promise<string> {
  const lay = given(world);
  const person = await lay.person(city);
  const consent = await lay.consent(city, person, [council], ['IDENTITY', 'CONTACT']);
  return lay.delivered(city, { person, to: council, consent, fieldGroups: ['IDENTITY', 'CONTACT'], ...more });
}

const items = async (who: TestStaff, args = ''): Promise<Record<string, unknown>[]> => {
  const { data, errors } = await who.ask(
    `{ inbox${args && `(${args})`} { edges { node { referralId box why unread claimedByMe version dueOn summaryAllowed name } } } }`,
  );
  expect(errors).toBeUndefined();
  return data.inbox.edges.map((edge: { node: Record<string, unknown> }) => edge.node);
};
const ids = async (who: TestStaff, args = '') => (await items(who, args)).map((each) => each.referralId);

it('narrows by party, reason, deadline and whose hands it is in', async () => {
  const [soon, later] = [await delivered({ replyDueOn: '2099-01-05' }), await delivered({ replyDueOn: '2099-02-05' })];
  await tell(colleague, 'claimReferral', { referralId: later }, payload);
  expect(await ids(council)).toEqual([later, soon]);
  expect(await ids(council, 'due: "2099-01-31"')).toEqual([soon]);
  expect(await ids(council, 'why: CLAIMED')).toEqual([later]);
  expect(await ids(council, 'scope: MINE')).toEqual([]);
  expect(await ids(colleague, 'scope: MINE')).toEqual([later]);
  expect(await ids(council, 'box: OUT')).toEqual([]);
  expect(await ids(city, 'box: OUT, scope: MINE')).toEqual([later, soon]);
});

it('tells each person apart what is new to them', async () => {
  const id = await delivered();
  const counts = async (who: TestStaff) => (await who.ask('{ inboxCounts { open unread } }')).data.inboxCounts;
  const [before, beforeColleague] = [await counts(council), await counts(colleague)];
  const version = (await items(council)).find((each) => each.referralId === id)?.version;
  expect(await tell(council, 'markSeen', { idempotencyKey: undefined, referralId: id, box: 'IN', version }, marked)).toMatchObject({
    item: { referralId: id, box: 'IN', unread: false },
  });
  expect(await counts(council)).toEqual({ open: before.open, unread: before.unread - 1 });
  expect(await counts(colleague)).toEqual(beforeColleague);
});

const line = async (who: TestStaff, id: string, args = '') => (await items(who, args)).find((each) => each.referralId === id);
const unseen = async (who: TestStaff): Promise<number> => (await who.ask('{ unseenNotices }')).data.unseenNotices;

it('takes what one’s own office does for no news: nobody has to look at it, and no line moves away under a hand', async () => {
  const [id] = [await delivered(), await delivered()];
  const order = await ids(council);
  await tell(colleague, 'openReferral', { referralId: id }, payload);
  await tell(colleague, 'claimReferral', { referralId: id }, payload);
  expect(await ids(council)).toEqual(order);
  expect(await line(council, id)).toMatchObject({ unread: false, why: 'CLAIMED' });
  expect(await line(colleague, id)).toMatchObject({ unread: false, claimedByMe: true });
  expect((await ids(city))[0]).toBe(id);
  expect(await line(city, id)).toMatchObject({ unread: true });
});

it('begins with what one has in hand oneself, and with what nobody has yet', async () => {
  const [mine, open] = [await delivered(), await delivered()];
  await tell(colleague, 'claimReferral', { referralId: mine }, payload);
  expect(await ids(colleague, 'scope: NEAR')).toEqual(expect.arrayContaining([mine, open]));
  const near = await ids(council, 'scope: NEAR');
  expect([near.includes(open), near.includes(mine)]).toEqual([true, false]);
  expect(await ids(council, 'scope: OFFICE')).toEqual(expect.arrayContaining([mine, open]));
  const { near: counted } = (await council.ask('{ near: inboxCounts(scope: NEAR) { open } }')).data;
  expect(counted.open).toBe(near.length);
});

it('is read, and its notices with it, by whoever has the referral itself before them', async () => {
  const id = await delivered();
  const before = await unseen(council);
  expect(await line(council, id)).toMatchObject({ unread: true });
  await tell(council, 'markSeen', { idempotencyKey: undefined, referralId: id }, marked);
  expect(await line(council, id)).toMatchObject({ unread: false });
  expect(await unseen(council)).toBe(before - 1);
});

it('names colleagues, and staff of other offices by office and role', async () => {
  const id = await delivered();
  await tell(colleague, 'acceptReferral', { referralId: id }, payload);
  const seen = async (who: TestStaff) =>
    (await who.ask('query ($id: ID!) { referral(id: $id) { handledBy sentBy events { kind by } } }', { id })).data.referral;
  const [theirs, ours] = [await seen(city), await seen(council)];
  const name = '試験 職員';
  expect([ours.handledBy, theirs.handledBy]).toEqual([name, expect.not.stringContaining(name)]);
  expect([theirs.sentBy, ours.sentBy]).toEqual([name, expect.not.stringContaining(name)]);
  const by = ({ events }: { events: { kind: string; by: string }[] }) => events.find(({ kind }) => kind === 'ACCEPTED')?.by;
  expect([by(ours), by(theirs)]).toEqual([name, expect.not.stringContaining(name)]);
});

it('puts a line off for one person only, and not into the past', async () => {
  const id = await delivered();
  const into = { idempotencyKey: undefined, referralId: id, box: 'IN' };
  expect(await tell(council, 'snooze', { ...into, until: '2020-01-01' }, marked)).toMatchObject({
    __typename: 'InvalidInput',
    fields: [{ field: 'until' }],
  });
  await tell(council, 'snooze', { ...into, until: '2099-01-01' }, marked);
  expect(await ids(council)).not.toContain(id);
  expect(await ids(council, 'includeSnoozed: true')).toContain(id);
  expect(await ids(colleague)).toContain(id);
  await tell(council, 'unsnooze', into, marked);
  expect(await ids(council)).toContain(id);
});

it('keeps what came back until the sender has looked at it, and not before it has ended', async () => {
  const id = await delivered();
  const out = { idempotencyKey: undefined, referralId: id, box: 'OUT' };
  expect(await tell(city, 'markDone', out, marked)).toMatchObject({ __typename: 'Conflict', code: 'REFERRAL_STATE' });
  await tell(council, 'declineReferral', { referralId: id, reason: 'capacity', by: 'PROVIDER' }, payload);
  expect((await items(city)).find((each) => each.referralId === id)).toMatchObject({ why: 'DECLINED', unread: true });
  await tell(city, 'markDone', out, marked);
  expect(await ids(city)).not.toContain(id);
  expect(await ids(city, 'done: true')).toContain(id);
  await expect(tell(council, 'markDone', out, marked)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

it('pages through with cursors that are worth nothing to anybody else', async () => {
  for (let each = 0; each < 3; each++) await delivered();
  const all = await ids(council, 'first: 100');
  const page = async (who: TestStaff, args: string) =>
    who.ask(`{ inbox(first: 2${args}) { edges { node { referralId } } pageInfo { hasNextPage endCursor } } }`);
  const walked: string[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const { data } = await page(council, cursor && `, after: "${cursor}"`);
    walked.push(...data.inbox.edges.map((edge: { node: { referralId: string } }) => edge.node.referralId));
    cursor = data.inbox.pageInfo.hasNextPage ? data.inbox.pageInfo.endCursor : null;
    if (cursor) expect((await page(colleague, `, after: "${cursor}"`)).errors?.[0]?.extensions.reason).toBe('INVALID_INPUT');
  }
  expect(walked).toEqual(all);
  expect((await page(council, '')).data.inbox.edges).toHaveLength(2);
  expect((await council.ask('{ inbox(first: 101) { edges { cursor } } }')).errors?.[0]?.extensions.code).toBe('INVALID');
});

it('writes one line into the access log for each person whose name was listed', async () => {
  const before = (await world.database.see.query(`select count(*)::int as lines from access_log`)).rows[0].lines;
  const names = (await items(council, 'first: 100')).filter((each) => each.name !== null);
  const { rows } = await world.database.see.query(
    `select action, subject_kind, count(distinct person_id)::int as people, count(*)::int as lines
    from access_log where log_id in (select log_id from access_log order by at desc limit (select count(*) - $1 from access_log)) group by 1, 2`,
    [before],
  );
  expect(rows).toEqual([{ action: 'listed', subject_kind: 'MailboxLabel', people: names.length, lines: names.length }]);
});

it('lists the drafts and the sent referrals of the own office only', async () => {
  const lay = given(world);
  const person = await lay.person(city);
  const consent = await lay.consent(city, person, [council], ['IDENTITY']);
  const draft = await lay.draft(city, { person, to: council, consent, fieldGroups: ['IDENTITY'] });
  const list = async (who: TestStaff, name: string) => {
    const { data } = await who.ask(`{ ${name}(first: 50) { edges { node { id state } } } }`);
    return data[name].edges.map((edge: { node: { id: string; state: string } }) => edge.node);
  };
  expect(await list(city, 'referralDrafts')).toContainEqual({ id: draft, state: 'DRAFT' });
  expect((await list(city, 'sentReferrals')).map((each: { state: string }) => each.state)).toEqual(
    expect.arrayContaining(['REQUESTED', 'DECLINED']),
  );
  expect(await list(council, 'referralDrafts')).toEqual([]);
  expect(await list(council, 'sentReferrals')).toEqual([]);
});
