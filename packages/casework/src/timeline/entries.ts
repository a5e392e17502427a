import { type Kysely, type RawBuilder, sql } from 'kysely';
import { mayRead } from '../desk/mayRead.js';
import type { AskerColumns, Rows } from '../desk/rows.js';
import { staffName } from '../desk/staffName.js';
import { referralsOfPersons } from '../referral/index.js';
import type { TimelineKind } from './kinds.js';

/** Where the columns of a line come from. */
interface Line {
  kind: TimelineKind;
  /** Key of the record behind the line, and a key of the line itself: a consent is given and withdrawn, a case opened and closed. */
  recordId: string;
  lineId: RawBuilder<string>;
  /** Whose: taken from this table. */
  table: string;
  at: RawBuilder<Date>;
  /** Code of what happened, in the list of its kind. */
  what: RawBuilder<string>;
  text?: RawBuilder<string | null>;
  by?: RawBuilder<string | null>;
  audience?: RawBuilder<string | null>;
  referralId?: RawBuilder<string | null>;
  number?: RawBuilder<string | null>;
}

const noText = sql<string | null>`null::text`;
const noKey = sql<string | null>`null::uuid`;

/** The columns in one order and of one type each, so that selections from different tables can stand under one another. */
const line = (of: Line) =>
  [
    sql<TimelineKind>`${sql.lit(of.kind)}::text`.as('kind'),
    sql<string>`${sql.ref(of.recordId)}`.as('recordId'),
    of.lineId.as('lineId'),
    sql<string>`${sql.ref(`${of.table}.personId`)}`.as('personId'),
    sql<string>`${sql.ref(`${of.table}.tenantId`)}`.as('tenantId'),
    sql<Date>`date_trunc('milliseconds', ${of.at})`.as('at'),
    of.what.as('what'),
    (of.text ?? noText).as('text'),
    (of.by ?? noText).as('by'),
    (of.audience ?? noText).as('audience'),
    (of.referralId ?? noKey).as('referralId'),
    (of.number ?? noText).as('number'),
  ] as const;

const ref = <T = string>(column: string): RawBuilder<T> => sql<T>`${sql.ref(column)}`;
const endOfDay = (column: string) => sql<Date>`((${sql.ref(column)} + 1)::timestamp at time zone 'Asia/Tokyo' - interval '1 second')`;

/** Everything that stands in the timeline of a person, each table under its own line of the policy table. */
export function entries(db: Kysely<Rows>, personId: RawBuilder<string>, who: AskerColumns, variant: string) {
  const about = <Table extends 'support_record' | 'consent' | 'consent_withdrawal' | 'task' | 'support_case'>(
    table: Table,
    subject: string,
  ) => {
    const common = table as 'support_record'; // only columns that all of these tables have
    return db
      .selectFrom('person as p')
      .innerJoin(`${common} as x`, (join) =>
        join.onRef('x.regionId', '=', 'p.regionId').onRef('x.tenantId', '=', 'p.tenantId').onRef('x.personId', '=', 'p.personId'),
      )
      .where('p.regionId', '=', who.region)
      .where('p.personId', '=', personId)
      .where(mayRead(variant, subject, 'x', who));
  };
  const ofReferrals = <Table extends 'referral_event' | 'referral_outcome'>(table: Table, subject: string) => {
    const common = table as 'referral_event';
    return db
      .selectFrom(referralsOfPersons(db, sql<string[]>`array[${personId}]`, who).as('asked'))
      .innerJoin('referral as r', (join) => join.on('r.regionId', '=', who.region).onRef('r.referralId', '=', 'asked.referralId'))
      .innerJoin(`${common} as x`, (join) =>
        join.onRef('x.regionId', '=', 'r.regionId').onRef('x.tenantId', '=', 'r.tenantId').onRef('x.referralId', '=', 'r.referralId'),
      )
      .where(mayRead(variant, 'Referral', 'r', who))
      .where(mayRead(variant, subject, 'x', who));
  };
  const key = (column: string, suffix: string) => sql<string>`${sql.ref(column)}::text || ${sql.lit(suffix)}`;
  const referral = {
    referralId: ref('x.referralId'),
    number: ref('r.number'),
    by: ref('x.actorLabel'),
    text: ref<string | null>('x.text'),
  };

  return about('support_record', 'SupportRecord')
    .select(
      line({
        kind: 'record',
        table: 'x',
        recordId: 'x.recordId',
        lineId: key('x.recordId', ''),
        at: ref('x.occurredAt'),
        what: ref('x.method'),
        text: ref('x.text'),
        by: sql`coalesce(${staffName(who, 'x.tenantId', 'x.authorId')}, x.author_name)`,
        audience: ref('x.audience'),
      }),
    )
    .unionAll(
      ofReferrals('referral_event', 'ReferralEvent').select(
        line({
          kind: 'referral',
          table: 'x',
          recordId: 'x.eventId',
          lineId: key('x.eventId', ''),
          at: ref('x.at'),
          what: ref('x.kind'),
          ...referral,
        }),
      ),
    )
    .unionAll(
      ofReferrals('referral_outcome', 'ReferralOutcome').select(
        line({
          kind: 'outcome',
          table: 'x',
          recordId: 'x.outcomeId',
          lineId: key('x.outcomeId', ''),
          at: ref('x.at'),
          what: sql`x.voice || ':' || x.code`,
          ...referral,
        }),
      ),
    )
    .unionAll(
      about('consent', 'Consent').select(
        line({
          kind: 'consent',
          table: 'x',
          recordId: 'x.consentId',
          lineId: key('x.consentId', ':given'),
          at: ref('x.recordedAt'),
          what: sql`'given'`,
          text: ref('x.purpose'),
          by: staffName(who, 'x.tenantId', 'x.recordedBy'),
        }),
      ),
    )
    .unionAll(
      about('consent_withdrawal', 'Consent').select(
        line({
          kind: 'consent',
          table: 'x',
          recordId: 'x.consentId',
          lineId: key('x.consentId', ':withdrawn'),
          at: ref('x.withdrawnAt'),
          what: sql`'withdrawn'`,
          text: ref('x.reason'),
          by: staffName(who, 'x.tenantId', 'x.recordedBy'),
        }),
      ),
    )
    .unionAll(
      about('task', 'Task').select(
        line({
          kind: 'task',
          table: 'x',
          recordId: 'x.taskId',
          lineId: key('x.taskId', ''),
          at: sql`coalesce(x.done_at, x.created_at)`,
          what: sql`case when x.done_at is null then 'open' else 'done' end`,
          text: ref('x.title'),
          by: staffName(who, 'x.tenantId', 'x.assigneeId'),
          referralId: ref('x.referralId'),
        }),
      ),
    )
    .unionAll(
      about('support_case', 'SupportCase').select(
        line({
          kind: 'case',
          table: 'x',
          recordId: 'x.caseId',
          lineId: key('x.caseId', ':opened'),
          at: ref('x.createdAt'),
          what: sql`'opened'`,
          by: staffName(who, 'x.tenantId', 'x.createdBy'),
          number: ref('x.number'),
        }),
      ),
    )
    .unionAll(
      about('support_case', 'SupportCase')
        .where(sql<boolean>`x.closed_on is not null`)
        .select(
          line({
            kind: 'case',
            table: 'x',
            recordId: 'x.caseId',
            lineId: key('x.caseId', ':closed'),
            at: endOfDay('x.closedOn'),
            what: sql`'closed'`,
            number: ref('x.number'),
          }),
        ),
    );
}
