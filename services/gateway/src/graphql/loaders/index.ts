import { type PersonGroup, personGroups, readGrantsOfPersons } from '@tsunagi/casework';
import type { Reader, Reading } from '@tsunagi/database';
import DataLoader from 'dataloader';
import { hubLoaders } from './hub.js';
import { hubImportLoaders } from './hubImport.js';
import { many } from './kinds.js';
import { recordLoaders } from './record.js';
import { referralLoaders } from './referral.js';

export type RowOf<R> = R extends Reading<infer _Args, infer Row> ? Row : never;
type GroupRow<Group extends PersonGroup> = RowOf<(typeof personGroups)[Group]['ofPersons']>;

/** A list that is read for several persons at once. `forPerson` says for whom, where a row's own person is another. */
export type OfPersons<Row> = Reading<{ personIds: string[] }, Row>;
export type PersonRow = { personId: string | null; forPerson?: string };
/** One page of a list for each of several persons, who are all asked about alike. */
export type PageOfPersons<Args extends object, Row> = Reading<Args & { personIds: string[] }, Row>;

/** Lists that are asked for by their reading: of persons, of conferences, of the region. */
class ListLoaders {
  readonly #lists = new Map<string, DataLoader<string, unknown[]>>();

  constructor(private readonly reader: Reader) {}

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

/** Made anew for each request: what one person may see is never handed to another. Keys are of the request's region. */
export const newLoaders = (reader: Reader) =>
  Object.assign(new ListLoaders(reader), {
    ...recordLoaders(reader),
    ...referralLoaders(reader),
    ...hubLoaders(reader),
    ...hubImportLoaders(reader),
  });
export type Loaders = ReturnType<typeof newLoaders>;
