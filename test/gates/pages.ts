import type { TestBrowser } from '../kit/browser.js';
import type { CountryWorld } from '../kit/countryWorld.js';

interface Page {
  name: string;
  query: string;
  variables(country: CountryWorld): Record<string, unknown>;
  /** Who of the invented country asks. */
  by(country: CountryWorld): TestBrowser;
  /** Something that stands in the answer only if it really shows what it is for. */
  shows: string;
  /** The most pages of tables and indexes that all its statements together look at. */
  pagesRead: number;
  /** The most rows that are brought into order; where it is left out, a hundred. */
  sorted?: number;
  /** It tells of nobody: no look is written down. */
  ofNobody?: true;
}

const office = 'id name shortName';
const person = `id number tenant { ${office} } viewerGrant { relation basis until fieldGroups } redactions { fieldGroup reason }
  identity { familyName givenName familyKana givenKana birthDate sex }
  contact { phone mobile safeContact }
  address { municipalityCode locality street }`;

/** The pages on which staff spend their day, as the console asks for them. */
export const pages: Page[] = [
  {
    name: 'The inbox',
    query: `query inbox { inbox(first: 20) { edges { cursor node { referralId box number kind state why name kana sender { ${office} } receiver { ${office} }
      urgent dueOn clockStopped unread claimedBy updatedAt } } pageInfo { hasNextPage endCursor } } }`,
    variables: () => ({}),
    by: (country) => country.staff(0, 0),
    shows: '"name":"',
    // Two of them tell whether one of the persons hides.
    pagesRead: 48,
  },
  {
    name: 'A referral',
    query: `query referral($id: ID!) { referral(id: $id) { id number version kind state urgent sender { ${office} } receiver { ${office} } needs summary request
      replyDueOn fieldGroups basis sentAt decidedAt handledBy availableActions events { id kind fromState toState by text at }
      outcomes { id voice code text } person { ${person} } } }`,
    variables: ({ world, keys }) => ({ id: world.id('Referral', keys.referral(0, 2)) }),
    by: (country) => country.staff(country.keys.receiverOf(0, 2), 0),
    shows: '"familyName":"',
    pagesRead: 82,
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
    pagesRead: 145,
  },
  {
    name: 'A search',
    query: `query search($text: String!) { searchPersons(text: $text, first: 20) { edges { node { id number tenant { ${office} }
      identity { familyName givenName familyKana givenKana birthDate } } } } }`,
    variables: () => ({ text: 'やまだ' }),
    by: (country) => country.staff(0, 0),
    shows: '"familyName":"',
    pagesRead: 196,
    sorted: 200, // who shares a piece of the name with what was typed, before anybody's name is read
  },
  {
    name: 'A search of the hub by words',
    query: `query hub($text: String!) { searchHub(text: $text, first: 20) { edges { node { id kind name nameKana } } pageInfo { hasNextPage } } }`,
    variables: () => ({ text: '仕事探し' }),
    by: (country) => country.staff(0, 0),
    shows: '"name":"資源',
    pagesRead: 3200,
    ofNobody: true,
    sorted: 1300, // every entry of the region has these words: all are ranked, by what the index alone holds of them
  },
  {
    name: 'A search of the hub by marks',
    query: `query hub($town: String!) { searchHub(municipality: $town, weekday: 2, cost: FREE, hasRoom: true, first: 20) { edges { node { id name } } } }`,
    variables: () => ({ town: '01662' }),
    by: (country) => country.staff(0, 0),
    shows: '"name":"資源',
    pagesRead: 200,
    ofNobody: true,
    sorted: 300,
  },
];
