import { type Kysely, type RawBuilder, sql } from 'kysely';
import { mayRead } from '../desk/mayRead.js';
import type { AskerColumns, Rows } from '../desk/rows.js';
import { referralsOfPersons } from '../referral/index.js';
import type { TimelineKind } from './kinds.js';

/** About whom a timeline is asked for, and by whom. */
export interface Asked {
  db: Kysely<Rows>;
  personId: RawBuilder<string>;
  who: AskerColumns;
  variant: string;
}

/** The rows of one table about the person, as far as the policy table shows them; they are called `x`. */
export function ofPerson<Table extends 'support_record' | 'consent' | 'consent_withdrawal' | 'task' | 'support_case' | 'agenda_item'>(
  { db, personId, who, variant }: Asked,
  table: Table,
  subject: string,
) {
  const common = table as 'support_record'; // only columns that all of these tables have
  return db
    .selectFrom('person as p')
    .innerJoin(`${common} as x`, (join) =>
      join.onRef('x.regionId', '=', 'p.regionId').onRef('x.tenantId', '=', 'p.tenantId').onRef('x.personId', '=', 'p.personId'),
    )
    .where('p.regionId', '=', who.region)
    .where('p.personId', '=', personId)
    .where(mayRead(variant, subject, 'x', who));
}

/** The same for what belongs to a referral of the person, sent or received; the referral is called `r`. */
export function ofReferrals<Table extends 'referral_event' | 'referral_outcome'>(
  { db, personId, who, variant }: Asked,
  table: Table,
  subject: string,
) {
  const common = table as 'referral_event';
  return db
    .selectFrom(referralsOfPersons(db, sql<string[]>`array[${personId}]`, who).as('asked'))
    .innerJoin('referral as r', (join) => join.on('r.regionId', '=', who.region).onRef('r.referralId', '=', 'asked.referralId'))
    .innerJoin(`${common} as x`, (join) =>
      join.onRef('x.regionId', '=', 'r.regionId').onRef('x.tenantId', '=', 'r.tenantId').onRef('x.referralId', '=', 'r.referralId'),
    )
    .where(mayRead(variant, 'Referral', 'r', who))
    .where(mayRead(variant, subject, 'x', who));
}

/** Where the columns of a line come from. */
interface Line {
  kind: TimelineKind;
  /** The key of the record, and what tells two lines of one record apart: given and withdrawn, opened and closed. */
  key: string;
  suffix?: string;
  at: RawBuilder<Date>;
  /** When it was written down, where that is another moment than when it happened. */
  writtenAt?: RawBuilder<Date>;
  /** Whether the own office wrote it; where it is left out: whether the record is of the own office. */
  ours?: RawBuilder<boolean>;
  /** Code of what happened, in the list of its kind. */
  what: RawBuilder<string>;
  text?: RawBuilder<string | null>;
  by?: RawBuilder<string | null>;
  audience?: RawBuilder<string | null>;
  referralId?: RawBuilder<string | null>;
  number?: RawBuilder<string | null>;
  /** Of a task that the system gave: its kind, which is put into words when it is read. */
  given?: RawBuilder<string | null>;
}

const noText = sql<string | null>`null::text`;
const noKey = sql<string | null>`null::uuid`;

/** The columns in one order and of one type each, so that selections from different tables can stand under one another. */
export const line = ({ who }: Asked, of: Line) =>
  [
    sql<TimelineKind>`${sql.lit(of.kind)}::text`.as('kind'),
    ref(of.key).as('recordId'),
    sql<string>`${sql.ref(of.key)}::text || ${sql.lit(of.suffix ?? '')}`.as('lineId'),
    ref('x.personId').as('personId'),
    ref('x.tenantId').as('tenantId'),
    sql<Date>`date_trunc('milliseconds', ${of.at})`.as('at'),
    sql<Date>`date_trunc('milliseconds', ${of.writtenAt ?? of.at})`.as('writtenAt'),
    (of.ours ?? sql<boolean>`(x.tenant_id = ${who.tenant})`).as('ours'),
    of.what.as('what'),
    (of.text ?? noText).as('text'),
    (of.by ?? noText).as('by'),
    (of.audience ?? noText).as('audience'),
    (of.referralId ?? noKey).as('referralId'),
    (of.number ?? noText).as('number'),
    (of.given ?? noText).as('given'),
  ] as const;

/** A column as it stands. */
export const ref = <T = string>(column: string): RawBuilder<T> => sql<T>`${sql.ref(column)}`;
