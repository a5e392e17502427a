import type { TestBrowser } from '../kit/browser.js';
import type { CountryWorld } from '../kit/countryWorld.js';

/** How to come to a list that has at least a hundred entries in the invented country (kit/country). */
export interface Way {
  /** Arguments of the list itself, besides how many. */
  args?: string | ((country: CountryWorld) => string);
  /** The query around the list; where it is left out, the list stands at the root. */
  around?(list: string, country: CountryWorld): string;
  /** Who asks; where it is left out, a caseworker. */
  by?(country: CountryWorld): TestBrowser;
}

const ofPerson = (list: string, { world, keys }: CountryWorld) => `{ person(id: "${world.id('Person', keys.person(0, 0))}") { ${list} } }`;

/** The import of the country with a hundred lines and more (kit/country/6-hub.sql). */
const firstImport = '00000000-0000-7000-8000-000000000001';

/** What is asked for by name, in quotes. */
const ofNeed = ({ world, keys }: CountryWorld) => `needId: "${world.id('HubNeed', keys.need(0, 0))}"`;
const ofEntry = ({ world, keys }: CountryWorld) => `entryId: "${world.id('HubEntry', keys.entry(0, 2))}"`;
const leader: Way['by'] = ({ staff }) => staff(0, 2);

/** Every plain list of the root whose entries lead on to others, by a way on which it has three and more; how many, nobody can say. */
export const plainLists: Record<string, Way> = {
  colleagues: {},
  glassBreaks: { args: 'judged: false', by: leader },
  hubGroups: {},
  invitations: { by: leader },
  myHolds: { by: leader },
  needSuggestions: { args: ofNeed },
  needsForEntry: { args: ofEntry },
  possibleDuplicates: { args: 'familyKana: "サトウ", givenKana: "ハナコ", familyName: "佐藤", givenName: "花子", birthDate: "1950-01-01"' },
  receiverSuggestions: { args: 'needs: ["work"]' },
  receiversAsked: {},
  standingMembers: { args: 'kindCode: "case_meeting"', by: leader },
  tenants: {},
  vocabulary: {},
};

/** Every list of the schema by type and field, each by one way to it or several. A new one without a line here fails the gate. */
export const connections: Record<string, Way | Way[]> = {
  'Person.records': { around: ofPerson },
  'Person.timeline': { around: ofPerson },
  'Query.accessLog': { args: ({ world, keys }) => `personId: "${world.id('Person', keys.person(0, 0))}"` },
  'Query.conferences': { by: ({ staff }) => staff(0, 2) },
  // What was sent is read as one's own: what came reads a line of the ledger more, and a page that begins with either would differ.
  'Query.homework': { by: ({ staff }) => staff(0, 2) },
  'Query.inbox': [{ args: 'box: OUT' }, { args: 'box: IN' }],
  'Query.myAccessLog': {},
  'Query.myPersons': {},
  'Query.notices': {},
  'Query.referralDrafts': {},
  'Query.searchPersons': { args: 'text: "015400"' },
  'Query.sentReferrals': {},
  'Query.staffList': { by: ({ staff }) => staff(0, 2) },
  'Query.searchHub': {},
  'Query.hubApplications': { by: ({ staff }) => staff(0, 2) },
  'Query.hubImports': { by: ({ staff }) => staff(0, 2) },
  'HubImport.rows': {
    by: ({ staff }) => staff(0, 2),
    around: (list, { world }) => `{ hubImport(id: "${world.id('HubImport', firstImport)}") { ${list} } }`,
  },
  'Query.hubNeeds': {},
  'Query.myHubEntries': {},
  'Query.hubDrafts': {},
  'Query.hubOffered': { by: ({ staff }) => staff(0, 2) },
  'Query.tasks': { args: 'scope: MINE, state: OPEN' },
};
