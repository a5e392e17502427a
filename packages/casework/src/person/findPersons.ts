import type { Disclosed } from '@tsunagi/database';
import { type Kysely, sql } from 'kysely';
import { mayRead } from '../desk/mayRead.js';
import { type AskerColumns, type Rows, reading } from '../desk/rows.js';
import { addressOpen } from './readPersons.js';
import type { SearchQuery, TokenKind } from './searchKeys.js';

/** Half of what was typed must be found; what is only heard alike counts a little less than what is written alike. */
const enough = 0.5;
const heardAlike = 0.9;

/** Own persons that share tokens with what was typed, and which part of it: by equality, the one comparison that keeps its index under row security. */
const hits = (db: Kysely<Rows>, who: AskerColumns, kind: TokenKind, tokens: string[], weight: number) =>
  db
    .selectFrom('search_token as t')
    .where('t.regionId', '=', who.region)
    .where('t.tenantId', '=', who.tenant)
    .where('t.kind', '=', sql<string>`${sql.lit(kind)}`)
    .where(sql<boolean>`t.token = any(${tokens}::text[])`)
    .groupBy('t.personId')
    .select(['t.personId', sql<number>`${sql.lit(weight)}::float * count(*) / cardinality(${tokens}::text[])`.as('share')]);

const ofNumber = <Table extends 'support_case' | 'referral'>(db: Kysely<Rows>, who: AskerColumns, table: Table, numbers: string[]) =>
  db
    .selectFrom(`${table as 'support_case'} as n`)
    .where('n.regionId', '=', who.region)
    .where('n.tenantId', '=', who.tenant)
    .where(sql<boolean>`n.number = any(${numbers}::text[])`)
    .select(['n.personId', sql<number>`1.0`.as('share')]);

const overlap = (tokens: string[], weight: number) =>
  sql<number>`coalesce(${sql.lit(weight)}::float * (select count(*) from unnest(l.tokens) label where label = any(${tokens}::text[])) / nullif(cardinality(${tokens}::text[]), 0), 0)`;

/** People whose name stands in the own inbox while a disclosure lasts; they are few, and carry their tokens themselves. */
const labels = (db: Kysely<Rows>, who: AskerColumns, query: SearchQuery) =>
  db
    .selectFrom('mailbox_label as l')
    .where('l.regionId', '=', who.region)
    .where('l.tenantId', '=', who.tenant)
    .select(['l.personId', sql<number>`greatest(${overlap(query.written, 1)}, ${overlap(query.heard, heardAlike)})`.as('share')]);

/** One line for each person in the list: that the name was shown among others. */
export const listed = (row: { personId: string; tenantId: string; familyName: string | null }): Disclosed | null =>
  row.familyName === null
    ? null
    : { personId: row.personId, ownerTenantId: row.tenantId, subject: 'PersonIdentity', fieldGroup: 'identity', action: 'listed' };

/** Joins each found person with its name, as far as the viewer may read it. */
export const withIdentity = (db: Kysely<Rows>, who: AskerColumns, variant: string) =>
  db
    .selectFrom('person as p')
    .leftJoin('person_identity as g', (join) =>
      join
        .onRef('g.regionId', '=', 'p.regionId')
        .onRef('g.tenantId', '=', 'p.tenantId')
        .onRef('g.personId', '=', 'p.personId')
        .on(mayRead(variant, 'PersonIdentity', 'g', who)),
    )
    .where('p.regionId', '=', who.region)
    .where(mayRead(variant, 'Person', 'p', who))
    .selectAll('p')
    .select([
      addressOpen(who, variant).as('addressOpen'),
      'g.familyName',
      'g.givenName',
      'g.familyKana',
      'g.givenKana',
      'g.alias',
      'g.formerName',
      'g.substituteSpelling',
      'g.birthDate',
      'g.birthPrecision',
      'g.sex',
      'g.language',
      'g.version as identityVersion',
    ]);

/**
 * 利用者を探す, in the own office and among the names in its inbox: by kana, kanji, romaji, the last four digits of a phone,
 * or a number; best match first. Where somebody lives is never searched.
 */
export const findPersons = reading({
  name: 'find-persons',
  build: (db, $: SearchQuery & { first: number }, who, variant) =>
    withIdentity(db, who, variant)
      .innerJoin(
        db
          .selectFrom(
            hits(db, who, 'name', $.written, 1)
              .unionAll(hits(db, who, 'name', $.heard, heardAlike))
              .unionAll(hits(db, who, 'phone', $.phone, 1))
              .unionAll(hits(db, who, 'tail', $.tail, 1))
              .unionAll(hits(db, who, 'number', $.number, 1))
              .unionAll(ofNumber(db, who, 'support_case', $.number))
              .unionAll(ofNumber(db, who, 'referral', $.number))
              .unionAll(labels(db, who, $))
              .as('hit'),
          )
          .groupBy('hit.personId')
          .having(sql<boolean>`max(hit.share) >= ${sql.lit(enough)}`)
          .select(['hit.personId', sql<number>`max(hit.share)`.as('share')])
          .as('found'),
        'found.personId',
        'p.personId',
      )
      .orderBy('found.share', 'desc')
      .orderBy(sql`p.tenant_id = ${who.tenant} desc`)
      .orderBy('g.familyKana')
      .orderBy('g.givenKana')
      .orderBy('p.personId')
      .limit($.first),
  discloses: listed,
});
