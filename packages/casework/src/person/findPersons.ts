import type { Disclosed } from '@tsunagi/database';
import { type Kysely, sql } from 'kysely';
import { mayRead } from '../desk/mayRead.js';
import { type AskerColumns, type Rows, reading } from '../desk/rows.js';
import { addressOpen } from './readPersons.js';
import type { SearchQuery, TokenKind } from './searchKeys.js';

/** Half of what was typed must be found; what is only heard alike counts a little less than what is written alike. */
const enough = 0.5;
const heardAlike = 0.9;

const share = (tokens: string[], weight: number) =>
  sql<number>`coalesce(${sql.lit(weight)}::float * count(*) filter (where t.token = any(${tokens}::text[])) / nullif(cardinality(${tokens}::text[]), 0), 0)`;
const shareOfName = ({ written, heard }: SearchQuery) =>
  sql<number>`greatest(${share(written, 1)}, ${share(heard, heardAlike)})`.as('share');
const piecesOfName = ({ written, heard }: SearchQuery) => sql<boolean>`t.token = any(${written}::text[] || ${heard}::text[])`;

/** Own persons that share tokens with what was typed, and which part of it: by equality, the one comparison that keeps its index under row security. */
const ownTokens = (db: Kysely<Rows>, who: AskerColumns, kind: TokenKind) =>
  db
    .selectFrom('search_token as t')
    .where('t.regionId', '=', who.region)
    .where('t.tenantId', '=', who.tenant)
    .where('t.kind', '=', sql<string>`${sql.lit(kind)}`)
    .groupBy('t.personId')
    .select('t.personId');
const named = (db: Kysely<Rows>, who: AskerColumns, query: SearchQuery) =>
  ownTokens(db, who, 'name').where(piecesOfName(query)).select(shareOfName(query));
const numbered = (db: Kysely<Rows>, who: AskerColumns, kind: Exclude<TokenKind, 'name'>, tokens: string[]) =>
  ownTokens(db, who, kind).where(sql<boolean>`t.token = any(${tokens}::text[])`).select(share(tokens, 1).as('share'));

/** Whose case or referral bears such a number: each is looked up by its key, however large the office. */
const ofNumber = (db: Kysely<Rows>, who: AskerColumns, table: 'support_case' | 'referral', numbers: string[]) =>
  db
    .selectFrom(sql<{ number: string }>`unnest(${numbers}::text[])`.as<'asked'>(sql`asked(number)`))
    .innerJoinLateral(
      (lateral) =>
        lateral
          .selectFrom(`${table as 'support_case'} as n`)
          .where('n.regionId', '=', who.region)
          .where('n.tenantId', '=', who.tenant)
          .whereRef('n.number', '=', 'asked.number')
          .limit(1)
          .select('n.personId')
          .as('n'),
      (join) => join.onTrue(),
    )
    .select(['n.personId', sql<number>`1.0`.as('share')]);

/** People of other offices whose name stands in the own inbox while a disclosure lasts, found in the same way. */
const labelled = (db: Kysely<Rows>, who: AskerColumns, query: SearchQuery) =>
  db
    .selectFrom('label_token as t')
    .where('t.regionId', '=', who.region)
    .where('t.tenantId', '=', who.tenant)
    .where('t.kind', '=', sql<string>`'name'`)
    .where(piecesOfName(query))
    .groupBy(['t.personId', 't.referralId'])
    .select(['t.personId', shareOfName(query)]);

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
 * or a number; best match first. Where somebody lives is never searched. Of those who match alike as many are taken as are
 * shown, whose record was begun last, before anything is read of anybody: an office of twenty thousand costs what a small one does.
 * `place` is where somebody stands in that order, from 1; those of a page are given by name.
 */
export const findPersons = reading({
  name: 'find-persons',
  build: (db, $: SearchQuery & { skipped: number; first: number }, who, variant) =>
    withIdentity(db, who, variant)
      .innerJoin(
        db
          .selectFrom(
            named(db, who, $)
              .unionAll(labelled(db, who, $))
              .unionAll(numbered(db, who, 'phone', $.phone))
              .unionAll(numbered(db, who, 'tail', $.tail))
              .unionAll(numbered(db, who, 'number', $.number))
              .unionAll(ofNumber(db, who, 'support_case', $.number))
              .unionAll(ofNumber(db, who, 'referral', $.number))
              .as('hit'),
          )
          .groupBy('hit.personId')
          .having(sql<boolean>`max(hit.share) >= ${sql.lit(enough)}`)
          .orderBy('share', 'desc')
          .orderBy('hit.personId', 'desc')
          .offset($.skipped)
          .limit($.first)
          .select([
            'hit.personId',
            sql<number>`max(hit.share)`.as('share'),
            sql<number>`(row_number() over (order by max(hit.share) desc, hit.person_id desc))::int`.as('place'),
          ])
          .as('found'),
        'found.personId',
        'p.personId',
      )
      .orderBy('found.share', 'desc')
      .orderBy(sql`p.tenant_id = ${who.tenant} desc`)
      .orderBy('g.familyKana')
      .orderBy('g.givenKana')
      .orderBy('p.personId')
      .select('found.place'),
  discloses: listed,
});
