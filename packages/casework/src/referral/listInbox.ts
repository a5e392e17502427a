import type { Reading } from '@tsunagi/database';
import { type Kysely, type RawBuilder, type Selectable, sql } from 'kysely';
import { assertSound, dayFault } from '../desk/faults.js';
import { mayRead } from '../desk/mayRead.js';
import { type AskerColumns, type Rows, reading } from '../desk/rows.js';
import { colleagues } from '../desk/staffName.js';
import { lineVeiled, officesVeiled } from '../protection/index.js';

/**
 * Whose: what oneself has in hand (`mine`), that and what belongs to one's unit or to nobody yet (`near`), or all that lies
 * in the office.
 */
export type InboxScope = 'mine' | 'near' | 'office';

/** Which rows of the inbox: what is left out does not narrow it. */
export interface InboxFilter {
  box?: string | null | undefined;
  /** Why it lies here: `addressed`, `answered` … */
  why?: string | null | undefined;
  unitId?: string | null | undefined;
  /** Answer due up to and including this day, ISO date. */
  dueBy?: string | null | undefined;
  scope: InboxScope;
  /** Also what the asker has put off until later. */
  includeSnoozed: boolean;
  /** What has been dealt with, instead of what is open. */
  done: boolean;
}

export interface InboxArgs extends Pick<InboxFilter, 'box' | 'why' | 'unitId' | 'dueBy'> {
  /** Cursor: the last row of the page before; the far future for the first page. */
  beforeAt: Date;
  beforeId: string;
  beforeBox: string;
  first: number;
}

export type InboxRow = Selectable<Rows['mailbox']> & {
  name: string | null;
  kana: string | null;
  personId: string | null;
  /** The asker has seen it as it is now. */
  seen: boolean;
  /** Who has it in hand, by name: it is always somebody of the own office. */
  claimedName: string | null;
  /** Whether the other office is veiled from the asker: the person hides. */
  officesVeiled: boolean;
};

/** Which conditions are built in: a query is compiled for each combination that is asked for, so that none carries an `or`. */
type Shape = Record<'box' | 'why' | 'unitId' | 'dueBy' | 'includeSnoozed' | 'done', boolean> & { scope: InboxScope };

const shapeOf = (filter: InboxFilter): Shape => ({
  box: !!filter.box,
  why: !!filter.why,
  unitId: !!filter.unitId,
  dueBy: !!filter.dueBy,
  scope: filter.scope,
  includeSnoozed: filter.includeSnoozed,
  done: filter.done,
});

/** What lies in the own office. */
const rowsOfOffice = (db: Kysely<Rows>, who: AskerColumns) =>
  db.selectFrom('mailbox as m').where('m.regionId', '=', who.region).where('m.tenantId', '=', who.tenant);

const inScope: Record<Exclude<InboxScope, 'office'>, (who: AskerColumns) => RawBuilder<boolean>> = {
  mine: (who) => sql`m.claimed_by = ${who.staff}::uuid`,
  near: (who) => sql`(m.claimed_by is null or m.claimed_by = ${who.staff}::uuid or m.unit_id = ${who.unit}::uuid)`,
};

/** What the asker has put off until later: few rows, read once for the page and not looked up for each of its lines. */
const putOff = (db: Kysely<Rows>, who: AskerColumns) =>
  db
    .selectFrom('mailbox_mark as k')
    .where('k.regionId', '=', who.region)
    .where('k.tenantId', '=', who.tenant)
    .where('k.staffId', '=', who.staff)
    .where(sql<boolean>`k.snoozed_until > (now() at time zone 'Asia/Tokyo')::date`)
    .select(['k.box', 'k.referralId']);

const notPutOff = (db: Kysely<Rows>, who: AskerColumns) => sql<boolean>`(m.box, m.referral_id) not in (${putOff(db, who)})`;

/** The lines of the page themselves, in one index range. */
const pageOf = (db: Kysely<Rows>, $: InboxArgs, who: AskerColumns, variant: string, shape: Shape) =>
  rowsOfOffice(db, who)
    .where('m.open', '=', !shape.done)
    .where(sql<boolean>`(m.updated_at, m.referral_id, m.box) < (${$.beforeAt}::timestamptz, ${$.beforeId}::uuid, ${$.beforeBox}::text)`)
    .where(mayRead(variant, 'Mailbox', 'm', who))
    .$if(shape.box, (rows) => rows.where('m.box', '=', sql<string>`${$.box}`))
    .$if(shape.why, (rows) => rows.where('m.why', '=', sql<string>`${$.why}`))
    .$if(shape.unitId, (rows) => rows.where('m.unitId', '=', sql<string>`${$.unitId}`))
    .$if(shape.dueBy, (rows) => rows.where(sql<boolean>`m.due_on <= ${$.dueBy}::date`))
    .$call((rows) => (shape.scope === 'office' ? rows : rows.where(inScope[shape.scope](who))))
    .$if(!shape.includeSnoozed, (rows) => rows.where(notPutOff(db, who)))
    .orderBy('m.updatedAt', 'desc')
    .orderBy('m.referralId', 'desc')
    .orderBy('m.box', 'desc')
    .limit($.first)
    .selectAll('m');

const amongLines = (lines: string) => sql<boolean>`referral_id = any(array(select referral_id from ${sql.ref(lines)}))`;

/** What the asker has seen of these lines. */
const marksOf = (db: Kysely<Rows>, who: AskerColumns, lines: string) =>
  db
    .selectFrom('mailbox_mark')
    .where('regionId', '=', who.region)
    .where('tenantId', '=', who.tenant)
    .where('staffId', '=', who.staff)
    .where(amongLines(lines))
    .select(['referralId', 'box', 'seenVersion']);

/**
 * Of a page, the lines whose referral has to be looked at for a veil: of the persons on the labels few are protected, and a
 * small index knows those; of a line without a label only the referral knows the person.
 */
const perhapsVeiled = (who: AskerColumns): RawBuilder<string> =>
  sql`select referral_id from page where referral_id not in (select referral_id from label)
    union all select referral_id from label where person_id = any(array(select p.person_id from person p where p.region_id = ${who.region} and p.protected_since is not null
      and p.person_id = any(array(select person_id from label))
    union all select k.other_person_id from person_link k
      join person p on p.region_id = k.region_id and p.tenant_id = k.tenant_id and p.person_id = k.person_id
      where k.region_id = ${who.region} and k.tenant_id = ${who.tenant} and p.protected_since is not null
        and k.other_person_id = any(array(select person_id from label))))`;

/** Which rows are shown, in a statement of their own. */
type PageOf<Args> = (db: Kysely<Rows>, $: Args, who: AskerColumns, variant: string) => ReturnType<typeof pageOf>;

/**
 * Names, marks, colleagues and veils are found for the whole page at once, by a list of keys: looked up line by line, each look-up
 * would walk down an index over the whole country. They are put together by hashes. PostgreSQL expects one line and one of each, and
 * would compare each with each: what is asked by `in` it hashes, and a full join it cannot carry out otherwise. Every label is of a
 * line of the page, so that it gives what a left one would.
 */
const linesOf = <Args extends object>(name: string, page: PageOf<Args>) =>
  reading({
    name,
    build: (db, $: Args, who, variant) =>
      db
        .with(
          (cte) => cte('page').materialized(),
          (own) => page(own as unknown as Kysely<Rows>, $, who, variant),
        )
        .with(
          (cte) => cte('label').materialized(),
          (own) =>
            own
              .selectFrom('mailbox_label')
              .where('regionId', '=', who.region)
              .where('tenantId', '=', who.tenant)
              .where(amongLines('page'))
              .select(['referralId', 'name', 'kana', 'personId']),
        )
        .with(
          (cte) => cte('mark').materialized(),
          (own) => marksOf(own as unknown as Kysely<Rows>, who, 'page'),
        )
        .with(
          (cte) => cte('mate').materialized(),
          (own) => colleagues(own as unknown as Kysely<Rows>, who, sql`select claimed_by from page`),
        )
        .with(
          (cte) => cte('veiled').materialized(),
          (own) =>
            own
              .selectFrom('referral as r')
              .where('r.regionId', '=', who.region)
              .where(sql<boolean>`r.referral_id = any(array(${perhapsVeiled(who)}))`)
              .where(officesVeiled(who, variant))
              .select('r.referralId'),
        )
        .selectFrom('page as m')
        .fullJoin('label as l', 'l.referralId', 'm.referralId')
        .leftJoin('mate as c', 'c.staffId', 'm.claimedBy')
        .orderBy('m.updatedAt', 'desc')
        .orderBy('m.referralId', 'desc')
        .orderBy('m.box', 'desc')
        .selectAll('m')
        .select(['l.name', 'l.kana', 'l.personId', 'c.displayName as claimedName'])
        .select(sql<boolean>`(m.box, m.referral_id, m.version) in (select box, referral_id, seen_version from mark)`.as('seen'))
        .select(sql<boolean>`(m.referral_id in (select referral_id from veiled) or ${lineVeiled(who)})`.as('officesVeiled')),
    // A label tells a name, so the list is a look at each person of it.
    discloses: (row) =>
      row.personId && {
        personId: row.personId,
        ownerTenantId: row.homeTenantId as string,
        subject: 'MailboxLabel',
        fieldGroup: 'identity',
        action: 'listed',
      },
  });

const compiled = new Map<string, Reading<InboxArgs, InboxRow>>();

/**
 * 受信箱. The rows of the own office, newest first, in one index range: names come from the label that lasts as long as the
 * disclosure, and what one has put off until later stays away until then.
 *
 * @throws INVALID_INPUT for a day that is none
 */
export function listInbox(filter: InboxFilter): Reading<InboxArgs, InboxRow> {
  assertSound({ due: dayFault(filter.dueBy) });
  const shape = shapeOf(filter);
  const key = JSON.stringify(shape);
  const page: PageOf<InboxArgs> = (db, $, who, variant) => pageOf(db, $, who, variant, shape);
  const known = compiled.get(key) ?? (linesOf('inbox', page) as unknown as Reading<InboxArgs, InboxRow>);
  compiled.set(key, known);
  return known;
}

/** One line of the inbox, open or done, put off or not. */
export const readInboxLine = linesOf('inbox-line', (db, $: { referralId: string; box: string }, who, variant) =>
  rowsOfOffice(db, who)
    .where('m.referralId', '=', $.referralId)
    .where('m.box', '=', sql<string>`${$.box}`)
    .where(mayRead(variant, 'Mailbox', 'm', who))
    .selectAll('m'),
) as unknown as Reading<{ referralId: string; box: string }, InboxRow>;

/** So many lines are counted and no more: people want to know that there are hundreds, not whether there are a hundred thousand. */
export const mostCounted = 999;

/**
 * The newest of what is open: one more than is counted tells that there are more. How many that is, is bound when it runs: PostgreSQL
 * takes a thousand for more than the office has, and would read and order all that is open.
 */
const newest = (db: Kysely<Rows>, who: AskerColumns, variant: string, scope: InboxScope) =>
  rowsOfOffice(db, who)
    .where('m.open', '=', true)
    .where(notPutOff(db, who))
    .where(mayRead(variant, 'Mailbox', 'm', who))
    .$call((rows) => (scope === 'office' ? rows : rows.where(inScope[scope](who))))
    .orderBy('m.updatedAt', 'desc')
    .orderBy('m.referralId', 'desc')
    .orderBy('m.box', 'desc')
    .limit(mostCounted + 1)
    .select(['m.box', 'm.referralId', 'm.version', 'm.changedByTenant']);

const countsOf = (scope: InboxScope) =>
  reading({
    name: 'inbox-counts',
    build: (db, _: object, who, variant) =>
      db
        .with(
          (cte) => cte('newest').materialized(),
          (own) => newest(own as unknown as Kysely<Rows>, who, variant, scope),
        )
        // What the asker has seen of them, and in which version: nobody has seen one that is not there yet (see `markSeen`).
        .with(
          (cte) => cte('mark').materialized(),
          (own) => marksOf(own as unknown as Kysely<Rows>, who, 'newest'),
        )
        .selectFrom('newest as m')
        .select(sql<number>`least(count(*), ${sql.lit(mostCounted)})::int`.as('open'))
        .select(
          sql<number>`least(count(*) filter (where m.changed_by_tenant is distinct from ${who.tenant}::uuid
            and (m.box, m.referral_id, m.version) not in (select box, referral_id, seen_version from mark)), ${sql.lit(mostCounted)})::int`.as(
            'unread',
          ),
        )
        .select(sql<boolean>`count(*) > ${sql.lit(mostCounted)}`.as('more')),
    discloses: null,
  });

/**
 * How many rows are open, and how many of them the asker has not seen since the other side or time did something. What it costs
 * ends with the lines that are counted, however many lie there.
 */
export const countInbox = { mine: countsOf('mine'), near: countsOf('near'), office: countsOf('office') };
