import type { InferKyselyDB } from '@mikro-orm/postgresql';
import { readingsOf } from '@tsunagi/database';
import { sql } from 'kysely';
import type { schemas } from '../entities.js';

/** The tables as the read path knows them, drawn from the entities. An interface: its name keeps the types of readings short. */
export interface Rows extends InferKyselyDB<(typeof schemas)[number], { columnNamingStrategy: 'property' }> {}

/** What a query may know of the asker, still unknown when it is compiled. */
export interface AskerColumns {
  region: number;
  tenant: string;
  staff: string;
  unit: string | null;
}

/** Defines a query of the read path. The one way to write one; see packages/database/README.md. */
export const reading = readingsOf<Rows, AskerColumns>();

/**
 * The persons that are asked about, as a table `asked`: a page of a list for each of them is one statement, with the page
 * joined laterally, however many there are.
 */
export const askedPersons = (personIds: string[]) =>
  sql<{ personId: string }>`unnest(${personIds}::uuid[])`.as<'asked'>(sql`asked(person_id)`);
