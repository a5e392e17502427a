import type { TestBrowser } from '../kit/browser.js';
import { consoleOperation } from '../kit/consoleOperation.js';
import type { CountryWorld } from '../kit/countryWorld.js';

interface Page {
  name: string;
  query: string;
  variables(country: CountryWorld): Record<string, unknown> | Promise<Record<string, unknown>>;
  /** Who of the invented country asks. */
  by(country: CountryWorld): TestBrowser;
  /** Something that stands in the answer only if it really shows what it is for. */
  shows: string;
  /** The most pages of tables and indexes that all its statements together look at: a twentieth above what was counted. */
  pagesRead: number;
  /** The same where PostgreSQL takes every table to be large; where it is left out, as many. */
  pagesLarge?: number;
  /** The most rows that are brought into order; where it is left out, a hundred. */
  sorted?: number;
  /** One for each level of what hangs on it; where it is left out, all is known by one key and comes in one. */
  flights?: number;
  /** Indexes of which it wants all that lies in the region. */
  wanders?: string[];
  /** Indexes that it may ask where every table is large, and others as the country is laid: either leads to the same few rows. */
  turns?: string[];
  /** It tells of nobody: no look is written down. */
  ofNobody?: true;
}

/** The day of a page begins with it: what is near, a hundred lines, and how many there are. */
const deskQuery = consoleOperation('scenes/inbox/inbox.graphql', 'Inbox');
const nothing = { after: null, box: null, why: null, unit: null, due: null, includeSnoozed: null, done: null };

const office = 'id name shortName';
const person = `id number tenant { ${office} } viewerGrant { relation basis until fieldGroups } redactions { fieldGroup reason }
  identity { familyName givenName familyKana givenKana birthDate sex }
  contact { phone mobile safeContact }
  address { municipalityCode locality street }`;

const inbox = `query inbox($after: String, $box: MailboxBox, $why: InboxWhy, $due: Date, $scope: InboxScope) {
  inbox(first: 20, after: $after, box: $box, why: $why, due: $due, scope: $scope) {
    edges { cursor node { referralId box number kind state why name kana sender { ${office} } receiver { ${office} }
      urgent dueOn clockStopped unread claimedBy updatedAt } } pageInfo { hasNextPage endCursor } } }`;

/** Where the first page of the inbox ends. */
async function afterFirst({ staff }: CountryWorld): Promise<string> {
  return (await staff(0, 0).ask(inbox)).data.inbox.pageInfo.endCursor;
}

/** The pages on which staff spend their day, as the console asks for them. */
export const pages: Page[] = [
  {
    name: 'The inbox',
    query: inbox,
    variables: () => ({}),
    by: (country) => country.staff(0, 0),
    shows: '"name":"',
    // Two of them tell whether one of the persons hides.
    pagesRead: 45,
    pagesLarge: 61,
  },
  {
    name: 'The inbox as the console opens it',
    query: deskQuery,
    variables: () => ({ ...nothing, first: 100, scope: 'NEAR' }),
    by: (country) => country.staff(0, 0),
    shows: '"unread":',
    pagesRead: 948,
    pagesLarge: 964, // up to a thousand lines are counted, the newest first: one after the other along the index
  },
  {
    name: 'The inbox of what one has in hand, as the console opens it',
    query: deskQuery,
    variables: () => ({ ...nothing, first: 100, scope: 'MINE' }),
    by: (country) => country.staff(0, 0),
    shows: '"name":"',
    pagesRead: 412,
    pagesLarge: 430,
  },
  {
    name: 'The second page of the inbox',
    query: inbox,
    variables: async (country) => ({ after: await afterFirst(country) }),
    by: (country) => country.staff(0, 0),
    shows: '"name":"',
    pagesRead: 47,
    pagesLarge: 48,
  },
  {
    name: 'The inbox of what is addressed and due',
    query: inbox,
    variables: () => ({ box: 'IN', why: 'ADDRESSED', due: '2099-12-31' }),
    by: (country) => country.staff(0, 0),
    shows: '"name":"',
    pagesRead: 34,
    pagesLarge: 36,
  },
  {
    name: 'The inbox of what one has in hand oneself',
    query: inbox,
    variables: () => ({ scope: 'MINE' }),
    by: (country) => country.staff(0, 0),
    shows: '"name":"',
    pagesRead: 41,
    pagesLarge: 57,
  },
  {
    name: 'The counts of the inbox',
    query: 'query counts { inboxCounts(scope: OFFICE) { open unread } }',
    variables: () => ({}),
    by: (country) => country.staff(0, 0),
    shows: '"open":',
    pagesRead: 880, // up to a thousand lines are counted (gates/fullInbox holds that it ends there)
    ofNobody: true,
  },
  {
    name: 'What there is to do',
    query: `query tasks { tasks(scope: MINE, state: OPEN, first: 20) { edges { node { id title dueOn overdue person { id number
      identity { familyName givenName } } } } pageInfo { hasNextPage } } }`,
    variables: () => ({}),
    by: (country) => country.staff(0, 0),
    shows: '"familyName":"',
    pagesRead: 520, // all that is open is put into the order of its days
    flights: 2, // the persons of the tasks with their names
  },
  {
    name: 'The people one works with',
    query: `query mine { myPersons(first: 20) { edges { node { id number tenant { ${office} } identity { familyName givenName familyKana givenKana birthDate } } }
      pageInfo { hasNextPage } } }`,
    variables: () => ({}),
    by: (country) => country.staff(0, 0),
    shows: '"familyName":"',
    pagesRead: 591,
    pagesLarge: 610,
    sorted: 1300, // whoever one has anything to do with, by when that was
  },
  {
    name: 'A referral',
    query: `query referral($id: ID!) { referral(id: $id) { id number version kind state urgent sender { ${office} } receiver { ${office} } needs summary request
      replyDueOn fieldGroups basis sentAt decidedAt handledBy availableActions events { id kind fromState toState by text at }
      outcomes { id voice code text } person { ${person} } } }`,
    variables: ({ world, keys }) => ({ id: world.id('Referral', keys.referral(0, 2)) }),
    by: (country) => country.staff(country.keys.receiverOf(0, 2), 0),
    shows: '"familyName":"',
    turns: ['person_link_region_id_tenant_id_person_id_other_tenant_id_r_key'], // a link is found from either of its persons
    pagesRead: 78,
  },
  {
    name: 'A person',
    query: `query person($id: ID!) { person(id: $id) { ${person} household { kind size note } householdMembers { id name relation }
      health { conditions } work { employmentStatus wish } cases { id number status } consents { id purpose until } tasks { id title dueOn }
      referrals { id number state sender { ${office} } receiver { ${office} } }
      records(first: 20) { edges { cursor node { id occurredAt method text by audience } } pageInfo { hasNextPage endCursor } } } }`,
    variables: ({ world, keys }) => ({ id: world.id('Person', keys.person(0, 0)) }),
    by: (country) => country.staff(0, 0),
    shows: '"text":"',
    pagesRead: 149,
    pagesLarge: 209,
  },
  {
    name: 'A search',
    query: `query search($text: String!) { searchPersons(text: $text, first: 20) { edges { node { id number tenant { ${office} }
      identity { familyName givenName familyKana givenKana birthDate } } } } }`,
    variables: () => ({ text: 'やまだ' }),
    by: (country) => country.staff(0, 0),
    shows: '"familyName":"',
    pagesRead: 152,
    sorted: 200, // who shares a piece of the name with what was typed, before anybody's name is read
  },
  {
    name: 'The names in a text that could be about nobody',
    query: `query named($text: String!) { identifyingWords(text: $text) { kind text at } }`,
    variables: () => ({ text: '昨日、渡辺の家の前の道で除雪車が止まり、ハナコから電話があった。清水の家の前も雪が多い。' }),
    by: (country) => country.staff(0, 0),
    shows: '"text":"ハナコ"',
    pagesRead: 591,
    ofNobody: true,
  },
  {
    name: 'A search of the hub by words',
    query: `query hub($text: String!) { searchHub(text: $text, first: 20) { edges { node { id kind name nameKana } } pageInfo { hasNextPage } } }`,
    variables: () => ({ text: '仕事探し' }),
    by: (country) => country.staff(0, 0),
    shows: '"name":"資源',
    pagesRead: 2640,
    ofNobody: true,
    sorted: 1300, // every entry of the region has these words: all are ranked, by what the index alone holds of them
  },
  {
    name: 'A search of the hub by marks',
    query: `query hub($town: String!) { searchHub(municipality: $town, weekday: 2, cost: FREE, hasRoom: true, first: 20) { edges { node { id name } } } }`,
    variables: () => ({ town: '01662' }),
    by: (country) => country.staff(0, 0),
    shows: '"name":"資源',
    pagesRead: 126,
    pagesLarge: 415,
    ofNobody: true,
    sorted: 300,
  },
  {
    name: 'What answers a need best',
    query: `query fitting($needId: ID!) { needSuggestions(needId: $needId) { entry { id name kind } reasons score free } }`,
    variables: ({ world, keys }) => ({ needId: world.id('HubNeed', keys.need(0, 0)) }),
    by: (country) => country.staff(0, 0),
    shows: '"name":"資源',
    wanders: ['tenant_region_id_code_key'], // every organisation of the region may be the one
    pagesRead: 123,
    pagesLarge: 2640, // each that may answer is looked up in the index by which all are listed
    ofNobody: true,
    flights: 2, // the need, and what answers it
    sorted: 1300, // every entry of the region answers: all are weighed, by what the indexes alone hold of them
  },
  {
    name: 'The needs that an entry answers best',
    query: `query wanting($entryId: ID!) { needsForEntry(entryId: $entryId) { need { id title } reasons score } }`,
    variables: ({ world, keys }) => ({ entryId: world.id('HubEntry', keys.entry(0, 2)) }),
    by: (country) => country.staff(0, 0),
    shows: '"title":"課題',
    pagesRead: 44,
    pagesLarge: 122,
    ofNobody: true,
    flights: 2, // the entry, and the needs that it answers
  },
  {
    name: 'Receivers for a referral',
    query: `query receivers($needs: [String!]!) { receiverSuggestions(needs: $needs, municipality: "01662", weekday: 2, age: 40) {
      tenant { id name } entry { id name } reasons score } }`,
    variables: () => ({ needs: ['work'] }),
    by: (country) => country.staff(0, 0),
    shows: '"name":"資源',
    wanders: ['tenant_region_id_code_key'], // every organisation of the region may be the one
    pagesRead: 91,
    pagesLarge: 2610, // the same
    ofNobody: true,
    sorted: 1300,
  },
];
