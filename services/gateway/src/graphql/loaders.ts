import {
  countImportRows,
  countNeedsOfGroups,
  listFollowUps,
  listGroupMembers,
  listHoldsOfEntries,
  listImportRows,
  listLinksOfEntries,
  listMatches,
  listMeetingsOfGroups,
  listNamed,
  listNeedsOfGroups,
  listOwnNames,
  listReferralEvents,
  listReferralOutcomes,
  listRevisions,
  listShareRequests,
  listTimers,
  type PersonGroup,
  personGroups,
  readCases,
  readConferences,
  readConsentKeys,
  readConsents,
  readEntries,
  readGlassBreaks,
  readGrantsOfPersons,
  readGroups,
  readPersons,
  readReferralKeys,
  readReferrals,
  readWorkingCopies,
} from '@tsunagi/casework';
import type { Reader, Reading } from '@tsunagi/database';
import DataLoader from 'dataloader';

export type RowOf<R> = R extends Reading<infer _Args, infer Row> ? Row : never;
type GroupRow<Group extends PersonGroup> = RowOf<(typeof personGroups)[Group]['ofPersons']>;

/** A list that is read for several persons at once. `forPerson` says for whom, where a row's own person is another. */
export type OfPersons<Row> = Reading<{ personIds: string[] }, Row>;
export type PersonRow = { personId: string | null; forPerson?: string };
/** One page of a list for each of several persons, who are all asked about alike. */
export type PageOfPersons<Args extends object, Row> = Reading<Args & { personIds: string[] }, Row>;

/** A loader of records by their keys: null for what is not there for the asker. */
function one<Row>(read: (keys: string[]) => Promise<Row[]>, keyOf: (row: Row) => string): DataLoader<string, Row | null> {
  return new DataLoader(async (keys) => {
    const rows = new Map((await read([...keys])).map((row) => [keyOf(row), row]));
    return keys.map((key) => rows.get(key) ?? null);
  });
}

/** A loader of lists: the rows of each key, in the order of the reading. */
function many<Row>(read: (keys: string[]) => Promise<Row[]>, keyOf: (row: Row) => string): DataLoader<string, Row[]> {
  return new DataLoader(async (keys) => {
    const lists = new Map(keys.map((key) => [key, [] as Row[]]));
    for (const row of await read([...keys])) lists.get(keyOf(row))?.push(row);
    return keys.map((key) => lists.get(key) ?? []);
  });
}

/** Made anew for each request: what one person may see is never handed to another. Keys are of the request's region. */
export class Loaders {
  readonly persons: DataLoader<string, RowOf<typeof readPersons> | null>;
  readonly referralEvents: DataLoader<string, RowOf<typeof listReferralEvents>[]>;
  readonly referralOutcomes: DataLoader<string, RowOf<typeof listReferralOutcomes>[]>;
  readonly shareRequests: DataLoader<string, RowOf<typeof listShareRequests>[]>;
  readonly referrals: DataLoader<string, RowOf<typeof readReferrals> | null>;
  readonly referralKeys: DataLoader<string, RowOf<typeof readReferralKeys> | null>;
  readonly consents: DataLoader<string, RowOf<typeof readConsents> | null>;
  readonly cases: DataLoader<string, RowOf<typeof readCases> | null>;
  readonly conferences: DataLoader<string, RowOf<typeof readConferences> | null>;
  readonly glassBreaks: DataLoader<string, RowOf<typeof readGlassBreaks> | null>;
  readonly consentKeys: DataLoader<string, RowOf<typeof readConsentKeys> | null>;
  readonly followUps: DataLoader<string, RowOf<typeof listFollowUps>[]>;
  readonly timers: DataLoader<string, RowOf<typeof listTimers>[]>;
  readonly hubEntries: DataLoader<string, RowOf<typeof readEntries> | null>;
  readonly hubWorkingCopies: DataLoader<string, RowOf<typeof readWorkingCopies> | null>;
  readonly hubImportCounts: DataLoader<string, RowOf<typeof countImportRows>[]>;
  /** By import, the line before and how many, as JSON. */
  readonly hubImportLines: DataLoader<string, RowOf<typeof listImportRows>[]>;
  /** By kind and name, as JSON. */
  readonly hubOwnNames: DataLoader<string, RowOf<typeof listOwnNames> | null>;
  /** Organisations and places of this name. */
  readonly hubNamed: DataLoader<string, RowOf<typeof listNamed>[]>;
  readonly hubGroups: DataLoader<string, RowOf<typeof readGroups> | null>;
  readonly hubGroupMembers: DataLoader<string, RowOf<typeof listGroupMembers>[]>;
  readonly hubGroupNeeds: DataLoader<string, RowOf<typeof listNeedsOfGroups>[]>;
  readonly hubGroupCounts: DataLoader<string, RowOf<typeof countNeedsOfGroups>[]>;
  /** By the working group. */
  readonly meetings: DataLoader<string, RowOf<typeof listMeetingsOfGroups>[]>;
  readonly hubHolds: DataLoader<string, RowOf<typeof listHoldsOfEntries>[]>;
  readonly hubLinks: DataLoader<string, RowOf<typeof listLinksOfEntries>[]>;
  readonly hubMatches: DataLoader<string, RowOf<typeof listMatches>[]>;
  readonly hubRevisions: DataLoader<string, RowOf<typeof listRevisions>[]>;
  readonly #lists = new Map<string, DataLoader<string, unknown[]>>();

  constructor(private readonly reader: Reader) {
    this.persons = one(
      async (personIds) => reader.read(readPersons, { personIds }),
      (row) => row.personId,
    );
    this.referrals = one(
      async (referralIds) => reader.read(readReferrals, { referralIds }),
      (row) => row.referralId,
    );
    this.referralKeys = one(
      async (referralIds) => reader.read(readReferralKeys, { referralIds }),
      (row) => row.referralId,
    );
    this.consents = one(
      async (consentIds) => reader.read(readConsents, { consentIds }),
      (row) => row.consentId,
    );
    this.cases = one(
      async (caseIds) => reader.read(readCases, { caseIds }),
      (row) => row.caseId,
    );
    this.conferences = one(
      async (conferenceIds) => reader.read(readConferences, { conferenceIds }),
      (row) => row.conferenceId,
    );
    this.glassBreaks = one(
      async (glassIds) => reader.read(readGlassBreaks, { glassIds }),
      (row) => row.glassId,
    );
    this.consentKeys = one(
      async (consentIds) => reader.read(readConsentKeys, { consentIds }),
      (row) => row.consentId,
    );
    this.hubEntries = one(
      async (entryIds) => reader.read(readEntries, { entryIds }),
      (row) => row.entryId,
    );
    this.hubWorkingCopies = one(
      async (entryIds) => reader.read(readWorkingCopies, { entryIds }),
      (row) => row.entryId,
    );
    this.hubLinks = new DataLoader(async (entryIds) => {
      const rows = await reader.read(listLinksOfEntries, { entryIds: [...entryIds] });
      return entryIds.map((id) => rows.filter(({ fromId, toId }) => fromId === id || toId === id));
    });
    this.hubImportCounts = many(
      (importIds) => reader.read(countImportRows, { importIds }),
      (row) => row.importId,
    );
    this.hubImportLines = many(
      (pages) => {
        const asked = pages.map((each) => JSON.parse(each) as [string, number, number]);
        return reader.read(listImportRows, {
          importIds: asked.map(([importId]) => importId),
          afters: asked.map(([, after]) => after),
          firsts: asked.map(([, , first]) => first),
        });
      },
      (row) => JSON.stringify([row.importId, row.after, row.first]),
    );
    this.hubOwnNames = one(
      (named) => {
        const [kinds, names] = [0, 1].map((at) => named.map((each) => (JSON.parse(each) as string[])[at] as string));
        return reader.read(listOwnNames, { kinds, names } as { kinds: string[]; names: string[] });
      },
      (row) => JSON.stringify([row.kind, row.content.name]),
    );
    this.hubNamed = many(
      (names) => reader.read(listNamed, { names }),
      (row) => row.name,
    );
    this.hubGroups = new DataLoader(async (groupIds) => {
      const rows = new Map((await reader.read(readGroups, { groupIds: [...groupIds] })).map((row) => [row.groupId, row]));
      return groupIds.map((id) => rows.get(id) ?? null);
    });
    this.hubGroupMembers = many(
      (groupIds) => reader.read(listGroupMembers, { groupIds }),
      (row) => row.groupId,
    );
    this.hubGroupNeeds = many(
      (groupIds) => reader.read(listNeedsOfGroups, { groupIds }),
      (row) => row.groupId as string,
    );
    this.hubGroupCounts = many(
      (groupIds) => reader.read(countNeedsOfGroups, { groupIds }),
      (row) => row.groupId,
    );
    this.meetings = many(
      async (groupIds) => reader.read(listMeetingsOfGroups, { groupIds }),
      (row) => row.groupId as string,
    );
    this.hubHolds = many(
      async (entryIds) => reader.read(listHoldsOfEntries, { entryIds }),
      (row) => row.entryId,
    );
    this.hubMatches = many(
      async (needIds) => reader.read(listMatches, { needIds }),
      (row) => row.needId,
    );
    this.hubRevisions = many(
      async (entryIds) => reader.read(listRevisions, { entryIds }),
      (row) => row.entryId,
    );
    this.followUps = many(
      async (referralIds) => reader.read(listFollowUps, { referralIds }),
      (row) => row.parentReferralId as string,
    );
    this.timers = many(
      async (referralIds) => reader.read(listTimers, { referralIds }),
      (row) => row.referralId,
    );
    this.referralEvents = many(
      async (referralIds) => reader.read(listReferralEvents, { referralIds }),
      (row) => row.referralId,
    );
    this.referralOutcomes = many(
      async (referralIds) => reader.read(listReferralOutcomes, { referralIds }),
      (row) => row.referralId,
    );
    this.shareRequests = many(
      async (referralIds) => reader.read(listShareRequests, { referralIds }),
      (row) => row.referralId,
    );
  }

  /** On which lines of the ledger the own office reads a person. */
  get grants(): DataLoader<string, RowOf<typeof readGrantsOfPersons>[]> {
    return this.ofPersons(readGrantsOfPersons);
  }

  /** The rows of one field group, by person. */
  group<Group extends PersonGroup>(group: Group): DataLoader<string, GroupRow<Group>[]> {
    return this.ofPersons(personGroups[group].ofPersons as OfPersons<{ personId: string }>) as DataLoader<string, GroupRow<Group>[]>;
  }

  /** What belongs to a conference, read once however many of its items ask. */
  ofConference<Row extends { conferenceId: string }>(reading: Reading<{ conferenceIds: string[] }, Row>): DataLoader<string, Row[]> {
    let loader = this.#lists.get(reading.name) as DataLoader<string, Row[]> | undefined;
    if (!loader) {
      loader = many(
        (conferenceIds) => this.reader.read(reading, { conferenceIds }),
        (row) => row.conferenceId,
      );
      this.#lists.set(reading.name, loader);
    }
    return loader;
  }

  /** A list that is the same for the whole region, read once in a request. */
  async region<Row>(reading: Reading<object, Row>): Promise<Row[]> {
    let loader = this.#lists.get(reading.name) as DataLoader<string, Row[]> | undefined;
    if (!loader) {
      loader = new DataLoader(async () => [await this.reader.read(reading, {})]);
      this.#lists.set(reading.name, loader);
    }
    return loader.load('region');
  }

  /** The rows of a list, by person. */
  ofPersons<Row extends PersonRow>(reading: OfPersons<Row>): DataLoader<string, Row[]> {
    return this.page(reading, {});
  }

  /** One page of a list, by person: whoever is asked about with the same arguments is asked about in one statement. */
  page<Args extends object, Row extends PersonRow>(reading: PageOfPersons<Args, Row>, args: Args): DataLoader<string, Row[]> {
    const name = `${reading.name} ${JSON.stringify(args)}`;
    let loader = this.#lists.get(name);
    if (!loader) {
      loader = many(
        (personIds) => this.reader.read(reading, { ...args, personIds }),
        (row) => row.forPerson ?? row.personId ?? '',
      );
      this.#lists.set(name, loader);
    }
    return loader as DataLoader<string, Row[]>;
  }
}
