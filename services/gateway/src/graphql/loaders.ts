import {
  listReferralEvents,
  listReferralOutcomes,
  type PersonGroup,
  personGroups,
  readGrantsOfPersons,
  readPersons,
} from '@tsunagi/casework';
import type { Reader, Reading } from '@tsunagi/database';
import DataLoader from 'dataloader';

type RowOf<R> = R extends Reading<infer _Args, infer Row> ? Row : never;
type GroupRow<Group extends PersonGroup> = RowOf<(typeof personGroups)[Group]['ofPersons']>;

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
  readonly grants: DataLoader<string, RowOf<typeof readGrantsOfPersons>[]>;
  readonly referralEvents: DataLoader<string, RowOf<typeof listReferralEvents>[]>;
  readonly referralOutcomes: DataLoader<string, RowOf<typeof listReferralOutcomes>[]>;
  readonly #groups = new Map<PersonGroup, DataLoader<string, unknown[]>>();

  constructor(private readonly reader: Reader) {
    this.persons = new DataLoader(async (personIds) => {
      const rows = await reader.read(readPersons, { personIds: [...personIds] });
      return personIds.map((id) => rows.find((row) => row.personId === id) ?? null);
    });
    this.grants = many(
      async (personIds) => reader.read(readGrantsOfPersons, { personIds }),
      (row) => row.personId,
    );
    this.referralEvents = many(
      async (referralIds) => reader.read(listReferralEvents, { referralIds }),
      (row) => row.referralId,
    );
    this.referralOutcomes = many(
      async (referralIds) => reader.read(listReferralOutcomes, { referralIds }),
      (row) => row.referralId,
    );
  }

  /** The rows of one field group, by person. */
  group<Group extends PersonGroup>(group: Group): DataLoader<string, GroupRow<Group>[]> {
    let loader = this.#groups.get(group);
    if (!loader) {
      const ofPersons = personGroups[group].ofPersons as Reading<{ personIds: string[] }, { personId: string }>;
      loader = many(
        (personIds) => this.reader.read(ofPersons, { personIds }),
        (row) => row.personId,
      );
      this.#groups.set(group, loader);
    }
    return loader as DataLoader<string, GroupRow<Group>[]>;
  }
}
