import { raw } from '@mikro-orm/core';
import { can } from '@tsunagi/access';
import { sql } from 'kysely';
import type { Work } from '../desk/desk.js';
import { mayRead } from '../desk/mayRead.js';
import { asHeard } from '../desk/names.js';
import { reading } from '../desk/rows.js';
import { PersonIdentity } from '../person/PersonIdentity.js';
import { AgendaSheet } from './AgendaSheet.js';
import { namesOn } from './facts.js';

/**
 * The names of people that somebody may read, as far as they stand in a text: of the records of their office and of what was
 * disclosed to it, and on the pages that they were handed at one meeting. It is asked for them alone, and told to nobody:
 * what is found are letters that they have typed themselves.
 */
const named = ['family_name', 'given_name', 'family_kana', 'given_kana', 'alias', 'former_name', 'substitute_spelling'];
const standsIn = (name: string): string => `length(${name}) > 1 and (strpos(?, ${name}) > 0 or strpos(?, ${name}) > 0)`;

/** Of all records that the viewer may read. */
export const listKnownNames = reading({
  name: 'known-names',
  build: (db, $: { text: string; heard: string }, who, variant) =>
    db
      .selectFrom(
        db
          .selectFrom('person_identity as i')
          .where('i.regionId', '=', who.region)
          .where(mayRead(variant, 'PersonIdentity', 'i', who))
          .select(sql<string>`unnest(array[${sql.join(named.map((column) => sql.ref(`i.${column}`)))}])`.as('name'))
          .distinct()
          .as('n'),
      )
      .where(sql<boolean>`length(n.name) > 1 and (strpos(${$.text}, n.name) > 0 or strpos(${$.heard}, n.name) > 0)`)
      .select('n.name')
      .limit(500),
  discloses: null,
});

/** What stands on the pages of a meeting that the viewer was handed. */
export const listFactsOfPages = reading({
  name: 'facts-of-pages',
  build: (db, $: { conferenceId: string }, who, variant) =>
    db
      .selectFrom('agenda_sheet as s')
      .where('s.regionId', '=', who.region)
      .where('s.conferenceId', '=', $.conferenceId)
      .where('s.facts', 'is not', null)
      .where(mayRead(variant, 'AgendaSheet', 's', who))
      .select('s.facts'),
  discloses: null,
});

/** The same for whoever acts. */
export async function knownNames(tx: Work, conferenceId: string, text: string): Promise<string[]> {
  const { region: regionId } = tx.asker;
  const holds = raw(`exists (select from unnest(array[${named.join()}]) as n(name) where ${standsIn('n.name')})`, [text, asHeard(text)]);
  const [rows, sheets] = await Promise.all([
    tx.em.find(PersonIdentity, { regionId, [holds]: [] }),
    tx.em.find(AgendaSheet, { regionId, conferenceId, facts: { $ne: null } }),
  ]);
  const records = rows.filter((row) => can(tx.actor, 'read', 'PersonIdentity', row));
  return [namesOn(records as unknown as Record<string, unknown>[]), ...sheets.map(({ facts }) => namesOn(facts ?? null))].flat();
}
