import type { TestDatabase } from '../../kit/database.js';
import { given, tell } from '../../kit/given.js';
import { TestStream } from '../../kit/stream.js';
import { type TestStaff, World } from '../../kit/world.js';

/** One request of a history: when it was begun, and whether it showed what it asked for. */
interface Asked {
  begun: number;
  shown: boolean;
}

const page = 'query ($id: ID!) { referral(id: $id) { summary person { number address { locality } identity { familyName } } } }';

interface Scene {
  world: World;
  lead: TestStaff;
  owner: TestStaff;
  admin: TestStaff;
  reader: TestStaff;
  readerAdmin: TestStaff;
}

/** What ends somebody's sight, and which part of the page it ends for whom. */
interface Ending {
  name: string;
  act(scene: Scene, about: { person: string; consent: string }): Promise<unknown>;
  /** Whether the answer still shows what has been ended. */
  shows(answer: { data?: any; errors?: unknown[] }): boolean;
  /** Whether open pages of the reader have to be closed. */
  closes: boolean;
}

const anything = ({ data }: { data?: any }) => data?.referral != null;

export const endings: Ending[] = [
  {
    name: 'the consent was withdrawn',
    act: ({ owner }, { consent }) =>
      tell(owner, 'withdrawConsent', { consentId: consent, method: 'ORAL' }, '... on ConsentPayload { endedDisclosures }'),
    shows: anything,
    closes: false,
  },
  {
    name: 'the address was protected',
    act: ({ owner, lead, world }, { person }) =>
      tell(
        owner,
        'protectPerson',
        { personId: person, readerIds: [world.id('Staff', lead.staffId)], until: inHalfAYear() },
        '... on ProtectedPayload { __typename }',
      ),
    shows: ({ data }) => data?.referral?.person?.address != null,
    closes: false,
  },
  {
    name: 'the account was disabled',
    act: ({ readerAdmin, reader, world }) =>
      readerAdmin.ask('mutation ($id: ID!) { disableStaff(input: { staffId: $id }) { __typename } }', {
        id: world.id('Staff', reader.staffId),
      }),
    shows: anything,
    closes: true,
  },
  {
    name: 'the membership was ended',
    act: ({ readerAdmin, reader, world }) =>
      readerAdmin.ask('mutation ($id: ID!) { endMembership(input: { membershipId: $id }) { __typename } }', {
        id: world.id('Membership', reader.membershipId),
      }),
    shows: anything,
    closes: true,
  },
  {
    name: 'everybody was signed out',
    act: ({ reader }) => reader.ask('mutation { signOutEverywhere { ended } }'),
    shows: anything,
    closes: true,
  },
];

const inHalfAYear = (): string => new Date(Date.now() + 180 * 86_400_000).toISOString().slice(0, 10);

async function layScene(world: World, round: number): Promise<Scene> {
  const [city, council] = [await world.tenant(`釧路${round}`, 'city'), await world.tenant(`厚岸${round}`, 'council')];
  return {
    world,
    owner: await world.staff(city, ['caseworker']),
    lead: await world.staff(city, ['supervisor']),
    admin: await world.staff(city, ['tenant_admin']),
    reader: await world.staff(council, ['consultation_supporter']),
    readerAdmin: await world.staff(council, ['tenant_admin']),
  };
}

/** Asks again and again, several at a time, until told to stop. */
function keepAsking(reader: TestStaff, id: string, shows: Ending['shows']): { asked: Asked[]; stop(): Promise<void> } {
  const asked: Asked[] = [];
  let going = true;
  const ask = async () => {
    while (going) {
      const begun = performance.now();
      const answer = await reader.ask(page, { id });
      asked.push({ begun, shown: shows(answer) });
      if (answer.data === null || answer.errors) await new Promise((wake) => setTimeout(wake, 10));
    }
  };
  const asking = [ask(), ask(), ask()];
  return {
    asked,
    stop: async () => {
      going = false;
      await Promise.all(asking);
    },
  };
}

async function oneHistory(scene: Scene, ending: Ending): Promise<{ words: string[]; requests: number }> {
  const { world, owner, reader } = scene;
  const lay = given(world);
  const words: string[] = [];
  const fieldGroups = ['IDENTITY', 'ADDRESS'];
  const person = await lay.person(owner, {}, { address: { locality: '黒金町' } });
  const consent = await lay.consent(owner, person, [reader], fieldGroups);
  const referral = await lay.delivered(owner, { person, to: reader, consent, fieldGroups });
  await tell(reader, 'acceptReferral', { referralId: referral }, '... on ReferralPayload { __typename }');
  const stream = await TestStream.open(world, reader);
  const history = keepAsking(reader, referral, ending.shows);
  await new Promise((wake) => setTimeout(wake, 60));
  const done: any = await ending.act(scene, { person, consent }).catch((error: Error) => ({ code: error.message }));
  const acknowledged = performance.now();
  if (done?.code || done?.errors) words.push(`${ending.name}: refused with ${JSON.stringify(done)}`);
  await new Promise((wake) => setTimeout(wake, 120));
  await history.stop();
  const before = history.asked.filter(({ begun, shown }) => begun < acknowledged && shown).length;
  const after = history.asked.filter(({ begun, shown }) => begun > acknowledged && shown).length;
  if (before === 0) words.push(`${ending.name}: nothing was shown before it, so nothing is proved`);
  if (after > 0) words.push(`After ${ending.name}, ${after} requests begun later still showed it`);
  if (ending.closes && !(await closedWithin(stream, 1_000)))
    words.push(`After ${ending.name}, the open page was not closed within a second`);
  const heard = stream.heard.length;
  await tell(owner, 'createTask', { title: 'あとの知らせ', personId: person }, '... on TaskPayload { __typename }');
  if (ending.closes && stream.heard.length > heard) words.push(`After ${ending.name}, an event was delivered`);
  stream.close();
  return { words, requests: history.asked.length };
}

async function closedWithin(stream: TestStream, most: number): Promise<boolean> {
  for (const end = Date.now() + most; Date.now() < end && !stream.closed; ) await new Promise((wake) => setTimeout(wake, 10));
  return stream.closed;
}

/** Whoever asks after the acknowledgement is refused, and hears nothing any more. */
export async function histories(
  rounds: number,
  database?: () => Promise<TestDatabase>,
): Promise<{ words: string[]; requests: number; histories: number }> {
  const world = await World.open({}, [], database?.());
  const found = { words: [] as string[], requests: 0, histories: 0 };
  for (let round = 0; round < rounds; round++) {
    for (const [at, ending] of endings.entries()) {
      const { words, requests } = await oneHistory(await layScene(world, round * endings.length + at), ending);
      found.words.push(...words);
      found.requests += requests;
      found.histories++;
    }
  }
  await world.close();
  return found;
}
