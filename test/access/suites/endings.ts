import { randomUUID } from 'node:crypto';
import { localDay } from '@tsunagi/casework';
import sharp from 'sharp';
import { act as atMeeting, calledConference, seeBoard } from '../../kit/conference.js';
import { given, tell } from '../../kit/given.js';
import { hubOf } from '../../kit/hub.js';
import { pdfOf } from '../../kit/paperPdf.js';
import { sendFile } from '../../kit/upload.js';
import type { TestStaff, World } from '../../kit/world.js';

export interface Scene {
  world: World;
  lead: TestStaff;
  owner: TestStaff;
  /** Of the owner's office, at the same work, and named for nobody. */
  peer: TestStaff;
  reader: TestStaff;
  /** Of the reader's office, at the same work. */
  mate: TestStaff;
  readerAdmin: TestStaff;
  ownerAdmin: TestStaff;
  /** How the two offices are called. */
  townOf: { owner: string; reader: string };
}

/** What lies there: global ids, and the meeting where there is one. */
export interface About {
  person: string;
  consent: string;
  referral: string;
  meeting?: string;
  /** The address of a file, and the entry of the hub in which it stands. */
  file?: string;
  entry?: { id: string; editor: TestStaff };
}

/** One request: whether it showed what is being ended. */
export type Way = (scene: Scene, about: About) => Promise<boolean>;

/** What ends somebody's sight, and of what. */
export interface Ending {
  name: string;
  /** What has to be there beforehand. */
  lay?(scene: Scene, about: About): Promise<Partial<About>>;
  /** By which ways it is looked at, all the time and by all of them at once. */
  ways: Readonly<Record<string, Way>>;
  act(scene: Scene, about: About): Promise<unknown>;
  /** What becomes of open pages of the reader: nothing, or they hear nothing more, or they are closed as well. */
  pages: 'open' | 'silent' | 'closed';
}

const page = 'query ($id: ID!) { referral(id: $id) { summary person { number address { locality } identity { familyName } } } }';
const referralOf = async (who: TestStaff, { referral }: About): Promise<any> => (await who.ask(page, { id: referral })).data?.referral;
const anything: Way = async ({ reader }, about) => !!(await referralOf(reader, about));
const address: Way = async ({ reader }, about) => !!(await referralOf(reader, about))?.person?.address;
const paper: Way = async ({ reader }, { referral }) =>
  (await reader.browser.get(`/papers/support-request/${referral}.pdf`)).statusCode === 200;

const theReader = ({ reader }: Scene): TestStaff => reader;
const givenName = '花子';
const inbox = '{ inbox(first: 50) { edges { node { name sender { name } } } } }';
const sent = '{ sentReferrals { edges { node { receiver { name } } } } }';

/** Whether these words stand in what somebody is answered. */
const told =
  (query: string, who: (scene: Scene) => TestStaff, words: (scene: Scene) => string): Way =>
  async (scene) =>
    JSON.stringify((await who(scene).ask(query)).data ?? null).includes(words(scene));
const taken =
  (list: string, who: (scene: Scene) => TestStaff, words: (scene: Scene) => string): Way =>
  async (scene) =>
    (await who(scene).browser.get(`/exports/${list}`)).body.includes(words(scene));
/** The record that was handed over, and not the own one of the same person. */
const search =
  (text: string): Way =>
  async ({ reader }, { person }) => {
    const { data } = await reader.ask(`{ searchPersons(text: "${text}") { edges { node { id } } } }`);
    return !!data?.searchPersons?.edges.some(({ node }: { node: { id: string } }) => node.id === person);
  };

/** What runs over many records at once: lists, searches, and files to take along. */
const scans: Ending['ways'] = {
  list: told(inbox, theReader, () => givenName),
  'search by kana': search('シケン'),
  'search in kanji': search('試験'),
  'file to take along': taken('inbox.csv?later=true', theReader, () => givenName),
};
/** Where somebody lives who hides is told by the office that looks after them: to those who do not carry the referral. */
const townScans: Ending['ways'] = {
  'list of what came': told(
    inbox,
    ({ mate }) => mate,
    ({ townOf }) => townOf.owner,
  ),
  'file of what came': taken(
    'inbox.csv?later=true',
    ({ mate }) => mate,
    ({ townOf }) => townOf.owner,
  ),
  'list of what was sent': told(
    sent,
    ({ peer }) => peer,
    ({ townOf }) => townOf.reader,
  ),
  'file of what was sent': taken(
    'sent.csv',
    ({ peer }) => peer,
    ({ townOf }) => townOf.reader,
  ),
};

const withdraw = ({ owner }: Scene, { consent }: About): Promise<unknown> =>
  tell(owner, 'withdrawConsent', { consentId: consent, method: 'ORAL' }, '... on ConsentPayload { endedDisclosures }');
const inHalfAYear = (): string => new Date(Date.now() + 180 * 86_400_000).toISOString().slice(0, 10);
const protect = ({ owner, lead, world }: Scene, { person }: About): Promise<unknown> =>
  tell(
    owner,
    'protectPerson',
    { personId: person, readerIds: [world.id('Staff', lead.staffId)], until: inHalfAYear() },
    '... on ProtectedPayload { __typename }',
  );

/** Somebody of the own office is named for the address, who will leave. */
async function nameOne(scene: Scene, about: About): Promise<Partial<About>> {
  await protect(scene, about);
  return {};
}
const ofTheNamed: Way = async ({ lead }, { person }) =>
  !!(await lead.ask('query ($id: ID!) { person(id: $id) { address { locality } } }', { id: person })).data?.person?.address;

/** Somebody of the own office opens the address in an emergency; a third office will judge it. */
async function breakGlass(scene: Scene, about: About): Promise<Partial<About>> {
  const { world, owner } = scene;
  const third = await world.tenant(`点検${owner.staffId.slice(-6)}`, 'support_body');
  await world.staff(third, ['privacy_officer']);
  await world.database.see.query('update tenant set glass_reviewer_id = $2 where tenant_id = $1', [owner.tenantId, third]);
  await protect(scene, about);
  const reason = '安否の確認のため、警察からの要請です';
  await tell(owner, 'breakGlass', { personId: about.person, reason, minutes: 30 }, '... on PersonPayload { __typename }');
  return {};
}

/** The hour is over: on the row that was opened, as time would have it. */
const letTimePass = ({ world: { database }, owner }: Scene): Promise<unknown> =>
  database.see.query(
    `update person_address set people = jsonb_set(people, array[named_as($1, $2)], to_jsonb(extract(epoch from now())::bigint - 1))
     where people ? named_as($1, $2)`,
    [owner.tenantId, owner.staffId],
  );

/** A meeting that has begun, with a line in its record. */
async function runMeeting({ world, lead, reader }: Scene): Promise<Partial<About>> {
  const meeting = await calledConference(world, lead, 'support_9', [reader]);
  const own = (await seeBoard(lead, meeting)).members.find((each: { myself: boolean }) => each.myself);
  await atMeeting(lead, 'acceptSeat', 'AcceptSeatInput', { memberId: own.id });
  await atMeeting(lead, 'openConference', 'StepConferenceInput', { conferenceId: meeting });
  const notes = [{ key: randomUUID(), kind: 'NOTE', text: '次回は12月' }];
  await atMeeting(lead, 'writeNotes', 'WriteNotesInput', { conferenceId: meeting, notes });
  return { meeting };
}

async function takeSeat({ lead }: Scene, { meeting = '' }: About): Promise<unknown> {
  const seat = (await seeBoard(lead, meeting)).members.find((each: { myself: boolean }) => !each.myself);
  return atMeeting(lead, 'removeConferenceMember', 'RemoveConferenceMemberInput', { conferenceId: meeting, memberId: seat.id });
}

const answer = '__typename ... on Refusal { code } ... on InvalidInput { fields { field code } }';
/** What the administrator does to the account of the reader, or to their place in the office. */
const byAdmin =
  (mutation: string, key: 'staffId' | 'membershipId', more = '') =>
  ({ readerAdmin, reader, world }: Scene): Promise<unknown> =>
    readerAdmin.ask(`mutation ($id: ID!) { ${mutation}(input: { ${key}: $id ${more} }) { ${answer} } }`, {
      id: world.id(key === 'staffId' ? 'Staff' : 'Membership', reader[key]),
    });

/** A scan on a record of the reader's own office, and a picture of what the owner's office has published in the hub. */
async function storeScan({ world, reader }: Scene): Promise<Partial<About>> {
  const person = await given(world).person(reader);
  const { data } = await reader.ask('query ($id: ID!) { person(id: $id) { cases { id } } }', { id: person });
  const { body } = await sendFile(reader.browser, '/attachments', { bytes: pdfOf(), fields: { personId: person, kind: 'record' } });
  const entry = {
    caseId: data.person.cases[0].id,
    method: 'phone',
    occurredAt: '2026-11-20T10:00:00+09:00',
    text: '写しあり',
    audience: 'TENANT',
  };
  await tell(reader, 'writeRecord', { ...entry, attachmentIds: [body.id] }, '... on RecordPayload { __typename }');
  return { file: `/attachments/${body.id}` };
}
async function publishPicture({ world, owner }: Scene): Promise<Partial<About>> {
  const editor = await world.staff(owner.tenantId, ['hub_editor']);
  const bytes = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#336699' } })
    .jpeg()
    .toBuffer();
  const { body } = await sendFile(editor.browser, '/hub/photos', { bytes });
  const { id } = await hubOf(editor).published({ photos: [{ photoId: body.id, alt: '入口' }] });
  return { file: `/hub/photos/${body.id}`, entry: { id, editor } };
}
const file: Way = async ({ reader }, { file: address = '' }) => (await reader.browser.get(address)).statusCode === 200;
const endEntry = (_: Scene, { entry }: About): Promise<unknown> =>
  entry
    ? hubOf(entry.editor).act('endHubEntry', { entryId: entry.id, until: localDay(new Date()).toString(), reason: '終わりました' })
    : Promise.reject(new Error('There is no entry.'));

export const endings: Ending[] = [
  { name: 'the entry was ended', lay: publishPicture, act: endEntry, ways: { picture: file }, pages: 'open' },
  {
    name: 'the consent was withdrawn',
    act: withdraw,
    ways: { page: anything, paper, ...scans },
    pages: 'open',
  },
  {
    name: 'somebody who was named left the office that named them',
    lay: nameOne,
    act: ({ ownerAdmin, lead, world }) =>
      ownerAdmin.ask(`mutation ($id: ID!) { endMembership(input: { membershipId: $id }) { ${answer} } }`, {
        id: world.id('Membership', lead.membershipId),
      }),
    ways: { page: ofTheNamed },
    pages: 'open',
  },
  { name: 'the address was protected', act: protect, ways: { page: address, ...townScans }, pages: 'open' },
  {
    name: 'the emergency was over',
    lay: breakGlass,
    act: letTimePass,
    ways: {
      page: async ({ owner }, { person }) =>
        !!(await owner.ask('query ($id: ID!) { person(id: $id, purpose: ASSIGNED) { address { locality } } }', { id: person })).data?.person
          ?.address,
    },
    pages: 'open',
  },
  {
    name: 'the seat was taken away',
    lay: runMeeting,
    act: takeSeat,
    ways: { board: async ({ reader }, { meeting = '' }) => (await seeBoard(reader, meeting))?.notes?.length > 0 },
    pages: 'open',
  },
  {
    name: 'the role was taken away',
    act: byAdmin('changeMembership', 'membershipId', 'roles: [HUB_EDITOR], expectedVersion: 1'),
    ways: { page: anything, ...scans },
    pages: 'silent',
  },
  {
    name: 'the account was disabled',
    lay: storeScan,
    act: byAdmin('disableStaff', 'staffId'),
    ways: { page: anything, copy: file, ...scans },
    pages: 'closed',
  },
  {
    name: 'the membership was ended',
    lay: storeScan,
    act: byAdmin('endMembership', 'membershipId'),
    ways: { page: anything, copy: file, ...scans },
    pages: 'closed',
  },
  {
    name: 'everybody was signed out',
    act: ({ reader }) => reader.ask('mutation { signOutEverywhere { ended } }'),
    ways: { page: anything, ...scans },
    pages: 'closed',
  },
];
