import { expect } from '@jest/globals';
import { withoutNumber } from '../../kit/badInput.js';
import { given, tell } from '../../kit/given.js';
import { until } from '../../kit/worker.js';
import type { TestStaff, World } from '../../kit/world.js';

/** One way between two offices of the region: who sends whom where, and what may be seen there. */
export interface Direction {
  kind: 'HANDOFF' | 'SUPPORT_REQUEST' | 'INTRODUCTION';
  /** Municipality where the person lives, and the body that decides for its residents. */
  lives: string;
  decides: string;
  /** What the receiver is given, and what not. */
  fieldGroups: string[];
  outcome: string;
}

const payload = '... on ReferralPayload { deliverAt referral { id state } }';
const groups = 'identity { familyName } contact { mobile } address { locality } money { rent } work { wish }';
const page = `query ($id: ID!) { referral(id: $id) { number kind state summary person { ${groups} redactions { fieldGroup } } outcomes { voice code text } events { kind text } } }`;
const today = '2026-11-20';

/** As if the thirty seconds had passed, for the referral and for the job of the worker. */
async function holdPasses({ database }: World): Promise<void> {
  await database.see.query('update referral set deliver_at = now() where deliver_at is not null');
  await database.see.query(`update graphile_worker._private_jobs set run_at = now() where key like 'deliver:%'`);
}

const lineOf = async (who: TestStaff, id: string) => {
  const { data } = await who.ask('{ inbox(first: 100) { edges { node { referralId name why state } } } }');
  return data.inbox.edges.map((edge: any) => edge.node).find((each: any) => each.referralId === id);
};
const pageOf = async (who: TestStaff, id: string) => (await who.ask(page, { id })).data.referral;
const bodyOf = async (who: TestStaff, query: string, id: string) =>
  withoutNumber((await who.browser.post('/graphql', { query, variables: { id } })).body);

/** The person with a life in several field groups, where they live and who decides there. */
async function meet(sender: TestStaff, { lives, decides }: Direction, world: World): Promise<string> {
  const person = await given(world).person(
    sender,
    { familyName: '丹頂', givenName: '舞', familyKana: 'タンチョウ', givenKana: 'マイ' },
    { contact: { mobile: '090-0000-7777' }, address: { municipalityCode: lives, locality: '秘密町' } },
  );
  const { data } = await sender.ask('query ($id: ID!) { person(id: $id) { decidingBody { name reason } cases { id } } }', { id: person });
  expect(data.person.decidingBody).toMatchObject({ name: decides, reason: expect.stringContaining(decides) });
  const ofCase = { idempotencyKey: undefined, caseId: data.person.cases[0].id, expectedVersion: 0 };
  await tell(sender, 'changeMoney', { ...ofCase, rent: 41_000 }, '... on PersonPayload { person { id } }');
  await tell(sender, 'changeWork', { ...ofCase, wish: '花の世話' }, '... on PersonPayload { person { id } }');
  return person;
}

/** Sent, and delivered by the worker once the hold is over; before that the other side knows nothing. */
async function send(world: World, sender: TestStaff, receiver: TestStaff, id: string): Promise<void> {
  expect(await tell(sender, 'sendReferral', { referralId: id }, payload)).toMatchObject({ deliverAt: expect.any(String) });
  expect(await lineOf(receiver, id)).toBeUndefined();
  expect(await pageOf(receiver, id)).toBeNull();
  await holdPasses(world);
  await until('the worker delivers it', async () => !!(await lineOf(receiver, id)));
  expect(await lineOf(receiver, id)).toMatchObject({ name: '丹頂 舞', why: 'ADDRESSED', state: 'REQUESTED' });
}

/** Question and answer, acceptance, the first contact, the outcome, and the sender and the person on it. */
async function answer(sender: TestStaff, receiver: TestStaff, id: string, outcome: string): Promise<void> {
  const acts: [who: TestStaff, act: string, more: Record<string, unknown>, state: string][] = [
    [receiver, 'openReferral', {}, 'RECEIVED'],
    [receiver, 'askSender', { question: '連絡のつく時間は?' }, 'INFO_NEEDED'],
    [sender, 'answerReceiver', { answer: '午前中です' }, 'RECEIVED'],
    [receiver, 'acceptReferral', { note: 'お受けします' }, 'ACCEPTED'],
    [receiver, 'startReferral', { firstContactOn: today }, 'IN_PROGRESS'],
    [receiver, 'completeReferral', { code: outcome, text: '週に三日通っています', occurredOn: today }, 'COMPLETED'],
    [sender, 'confirmOutcome', { code: outcome, text: '確かめました', occurredOn: today }, 'COMPLETED'],
    [sender, 'recordPersonVoice', { code: outcome, text: 'ほっとした', occurredOn: today, method: 'phone' }, 'COMPLETED'],
  ];
  for (const [who, act, more, state] of acts)
    expect({ [act]: (await tell(who, act, { referralId: id, ...more }, payload)).referral?.state }).toEqual({ [act]: state });
}

const allGroups = ['IDENTITY', 'CONTACT', 'ADDRESS', 'HOUSEHOLD', 'BENEFIT', 'MONEY', 'HEALTH', 'WORK', 'SAFETY', 'RECORDS'];
const shown = { IDENTITY: 'identity', CONTACT: 'contact', ADDRESS: 'address', MONEY: 'money', WORK: 'work' } as const;

/** Exactly what was agreed, and of the rest only that it was not given. */
function expectGranted(person: Record<string, any>, granted: string[]): void {
  for (const [group, field] of Object.entries(shown)) {
    if (granted.includes(group)) expect({ [field]: person[field] }).toEqual({ [field]: expect.any(Object) });
    else expect({ [field]: person[field] }).toEqual({ [field]: null });
  }
  const withheld = person.redactions.map((each: { fieldGroup: string }) => each.fieldGroup).sort();
  expect(withheld).toEqual(allGroups.filter((group) => !granted.includes(group)).sort());
}

/** From the next request on the receiver cannot tell the record from one that was never shared, byte for byte. */
async function expectNothingLeft(
  receiver: TestStaff,
  id: string,
  person: string,
  never: { referral: string; person: string },
): Promise<void> {
  expect(await bodyOf(receiver, page, id)).toBe(await bodyOf(receiver, page, never.referral));
  const asNode = 'query ($id: ID!) { node(id: $id) { id __typename } }';
  expect(await bodyOf(receiver, asNode, id)).toBe(await bodyOf(receiver, asNode, never.referral));
  const asPerson = `query ($id: ID!) { person(id: $id) { ${groups} } }`;
  expect(await bodyOf(receiver, asPerson, person)).toBe(await bodyOf(receiver, asPerson, never.person));
  const { data } = await receiver.ask('{ inbox(first: 100, done: true) { edges { node { referralId name } } } }');
  const line = data.inbox.edges.map((edge: any) => edge.node).find((each: any) => each.referralId === id);
  expect(line?.name ?? null).toBeNull();
}

/** The whole way round in one direction. Gives the person and the referral, for what is particular about it. */
export async function goRound(
  world: World,
  sender: TestStaff,
  receiver: TestStaff,
  direction: Direction,
): Promise<{ person: string; referral: string }> {
  const lay = given(world);
  const { kind, fieldGroups, outcome } = direction;
  const person = await meet(sender, direction, world);
  const never = await meet(sender, direction, world);
  const consent = await lay.consent(sender, person, [receiver], fieldGroups);
  const about = { to: receiver, consent, fieldGroups, kind, summary: '独り暮らし\n仕事を探している\n朝が苦手', needs: ['work'] };
  const id = await lay.draft(sender, { ...about, person });
  const neverSent = await lay.draft(sender, {
    ...about,
    person: never,
    consent: await lay.consent(sender, never, [receiver], fieldGroups),
  });

  await send(world, sender, receiver, id);
  expectGranted((await pageOf(receiver, id)).person, ['IDENTITY']);
  await answer(sender, receiver, id, outcome);
  const seen = await pageOf(receiver, id);
  expect(seen).toMatchObject({ kind, state: 'COMPLETED', summary: about.summary });
  expectGranted(seen.person, fieldGroups);
  const back = await pageOf(sender, id);
  expect(back.outcomes.map((each: any) => `${each.voice} ${each.code} ${each.text}`)).toEqual([
    `PROVIDER ${outcome} 週に三日通っています`,
    `SENDER ${outcome} 確かめました`,
    `PERSON ${outcome} ほっとした`,
  ]);

  const withdrawn = await tell(
    sender,
    'withdrawConsent',
    { consentId: consent, method: 'ORAL' },
    '... on ConsentPayload { endedDisclosures }',
  );
  expect(withdrawn.endedDisclosures).toBe(2);
  await expectNothingLeft(receiver, id, person, { referral: neverSent, person: never });
  expect((await pageOf(sender, id)).outcomes.length).toBe(3);
  await expectLogged(sender, receiver, person, fieldGroups);
  return { person, referral: id };
}

/** The person's page says who of the other office saw what, and on what it stood. */
async function expectLogged(sender: TestStaff, receiver: TestStaff, person: string, granted: string[]): Promise<void> {
  const { data } = await sender.ask(
    'query ($id: ID!) { accessLog(personId: $id, first: 100) { edges { node { who what basis tenant { id } } } } }',
    { id: person },
  );
  const { data: own } = await receiver.ask('{ viewer { tenant { id } label } }');
  const theirs = data.accessLog.edges.map((edge: any) => edge.node).filter((each: any) => each.tenant.id === own.viewer.tenant.id);
  expect(new Set(theirs.map((each: any) => each.who))).toEqual(new Set([own.viewer.label]));
  expect(theirs.filter((each: any) => each.basis !== 'CONSENT').map((each: any) => each.what)).toEqual([]);
  const subjects: Record<string, string> = {
    IDENTITY: 'PersonIdentity',
    CONTACT: 'PersonContact',
    ADDRESS: 'PersonAddress',
    MONEY: 'CaseMoney',
    WORK: 'CaseWork',
  };
  const seen = new Set(theirs.map((each: any) => each.what));
  for (const [group, subject] of Object.entries(subjects))
    expect({ [subject]: seen.has(subject) }).toEqual({ [subject]: granted.includes(group) });
}
