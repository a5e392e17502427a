import { askReading } from '@tsunagi/database';
import { type ExpressionBuilder, type Kysely, sql } from 'kysely';
import type { Work } from '../desk/desk.js';
import { mayRead, variantOf } from '../desk/mayRead.js';
import { asHeard } from '../desk/names.js';
import { type AskerColumns, type Rows, reading } from '../desk/rows.js';
import { headLetters, mostLetters, spansOf, type WholeTokens } from '../desk/wholeNames.js';
import { namesOfIdentity } from '../person/index.js';
import type { AgendaSheet } from './AgendaSheet.js';
import { namesOn } from './facts.js';

/** A text, as it is written and heard, and what could be a name from each of its letters on. */
interface Asked {
  text: string;
  heard: string;
  spans: string[];
}
export const askedNames = (text: string): Asked => ({ text, heard: asHeard(text), spans: spansOf(text) });

type Tokens = 'search_token' | 'label_token';
type OfToken = ExpressionBuilder<WithSpans & { asked: { token: string } }, 'asked'>;
const bearing = (lateral: OfToken, who: AskerColumns, table: Tokens, kind: keyof WholeTokens) =>
  lateral
    .selectFrom(`${table as 'search_token'} as t`)
    .where('t.regionId', '=', who.region)
    .where('t.tenantId', '=', who.tenant)
    .whereRef('t.token', '=', 'asked.token')
    .where('t.kind', '=', sql<string>`${sql.lit(kind)}`)
    .select('t.personId');

interface WithSpans extends Rows {
  s: { span: string };
}
const head = sql<string>`left(s.span, ${sql.lit(headLetters)})`;

/** With which of its letters a name of these begins: each two are looked up once, however often they stand in the text. */
const headsIn = (db: Kysely<WithSpans>, who: AskerColumns, table: Tokens) =>
  db
    .selectFrom(db.selectFrom('s').select(head.as('token')).distinct().as('asked'))
    .innerJoinLateral(
      (lateral) => bearing(lateral, who, table, 'head').limit(1).as('known'),
      (join) => join.onTrue(),
    )
    .select('asked.token');

/** All in the text that begins so, and could be the whole of a name. */
const wholeIn = (db: Kysely<WithSpans>, who: AskerColumns, table: Tokens) =>
  db
    .selectFrom(['s', sql<{ n: number }>`generate_series(${sql.lit(headLetters)}, length(s.span))`.as<'n'>(sql`n`)])
    .where(sql<boolean>`${head} = any(array(${headsIn(db, who, table)}))`)
    .select(sql<string>`left(s.span, n)`.as('token'))
    .distinct();

/**
 * Somebody of each name that stands there, however many are called so; of a long one, of which the token is but the beginning,
 * more than ever share it.
 */
const bearers = (db: Kysely<WithSpans>, who: AskerColumns, table: Tokens) =>
  db
    .selectFrom(wholeIn(db, who, table).as('asked'))
    .innerJoinLateral(
      (lateral) =>
        bearing(lateral, who, table, 'whole')
          .limit(sql<number>`case when length(asked.token) < ${sql.lit(mostLetters)} then 1 else 200 end`)
          .as('bearer'),
      (join) => join.onTrue(),
    )
    .select('bearer.personId');

/** Whose identity was opened to the office by anything but a referral: no label stands in its inbox by which they could be found. */
const openedOtherwise = (db: Kysely<WithSpans>, who: AskerColumns) =>
  db
    .selectFrom('disclosure as d')
    .where('d.regionId', '=', who.region)
    .where('d.toTenantId', '=', who.tenant)
    .where('d.verb', '=', sql<'opens'>`'opens'`)
    .where('d.origin', '<>', sql<'referral'>`'referral'`)
    .where(sql<boolean>`'identity' = any(d.field_groups)`)
    .where('d.until', '>', sql<Date>`now()`)
    .select('d.personId');

/**
 * The names of people that somebody may read, as far as they stand in a text: of the records of their office and of what was
 * disclosed to it. It is asked for them alone, and told to nobody: what is found are letters that they have typed themselves.
 * Nobody's record is looked at but those of people who are called so.
 */
export const listKnownNames = reading({
  name: 'known-names',
  build: (tables, $: Asked, who, variant) => {
    const db = tables.withTables<Pick<WithSpans, 's'>>();
    return db
      .with(
        (cte) => cte('s').materialized(),
        () => db.selectFrom(sql<{ span: string }>`unnest(${$.spans}::text[])`.as<'each'>(sql`each(span)`)).select('each.span'),
      )
      .selectFrom(
        db
          .selectFrom('person_identity as i')
          .where('i.regionId', '=', who.region)
          .where(
            sql<boolean>`i.person_id = any(array(${bearers(db, who, 'search_token')
              .unionAll(bearers(db, who, 'label_token'))
              .unionAll(openedOtherwise(db, who))}))`,
          )
          .where(mayRead(variant, 'PersonIdentity', 'i', who))
          .select(sql<string>`unnest(array[${sql.join(namesOfIdentity.map((column) => sql.ref(`i.${column}`)))}])`.as('name'))
          .distinct()
          .as('n'),
      )
      .where(sql<boolean>`length(n.name) > 1 and (strpos(${$.text}, n.name) > 0 or strpos(${$.heard}, n.name) > 0)`)
      .select('n.name');
  },
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

/**
 * The same for whoever acts, at a meeting or before there is one; read and not managed, since each flush would compare the pages
 * with what they were.
 */
export async function knownNames(tx: Work, conferenceId: string | null, text: string): Promise<string[]> {
  const asking = { variant: variantOf(tx.actor.roles), asker: tx.actor };
  const [records, sheets] = await Promise.all([
    askReading<Asked, { name: string }>(tx.em, listKnownNames, { ...asking, args: askedNames(text) }),
    conferenceId
      ? askReading<{ conferenceId: string }, Pick<AgendaSheet, 'facts'>>(tx.em, listFactsOfPages, { ...asking, args: { conferenceId } })
      : [],
  ]);
  return [...records.map(({ name }) => name), ...sheets.flatMap(({ facts }) => namesOn(facts ?? null))];
}
