import { type Kysely, type RawBuilder, sql } from 'kysely';
import { assertSound, dayFault } from '../desk/faults.js';
import { mayRead } from '../desk/mayRead.js';
import { type AskerColumns, type Rows, reading } from '../desk/rows.js';
import { staffName } from '../desk/staffName.js';
import { openThen } from '../disclosure/index.js';

export const accessActions = {
  read: { ja: '見た', en: 'Read' },
  listed: { ja: '一覧で見た', en: 'Seen in a list' },
  printed: { ja: '印刷した', en: 'Printed' },
  exported: { ja: '書き出した', en: 'Exported' },
  denied: { ja: '断られた', en: 'Refused' },
  glass: { ja: '緊急閲覧', en: 'Emergency access' },
  changed: { ja: '変えた', en: 'Changed' },
} as const;
export type AccessAction = keyof typeof accessActions;

/** On what a look stood: the own record (an emergency where its address was opened through broken glass), or the line of the ledger that was open to that office at that moment. */
const basisThen = (who: AskerColumns): RawBuilder<string> => sql<string>`case when l.basis = 'own' then case
  when l.field_group = 'address' and exists (select from disclosure g where g.region_id = ${who.region} and g.tenant_id = l.owner_tenant_id
    and g.person_id = l.person_id and g.to_staff_id = l.actor_staff_id and g.origin = 'glass'
    and ${openThen('g', 'l.at')}) then 'emergency' else 'own' end else (
  select d.basis from disclosure d where d.region_id = ${who.region} and d.tenant_id = l.owner_tenant_id and d.person_id = l.person_id
    and d.to_tenant_id = l.actor_tenant_id and ${openThen('d', 'l.at')}
  order by coalesce(l.field_group = any(d.field_groups), false) desc, d.recorded_at desc, d.line_id desc limit 1) end`;

/** Beside the row itself. `place` names one look exactly: rows that were committed together differ by microseconds or by their key only. */
const told = (who: AskerColumns) =>
  [
    staffName(who, 'l.actorTenantId', 'l.actorStaffId').as('actorName'),
    basisThen(who).as('basisThen'),
    sql<string>`l.at::text`.as('place'),
  ] as const;

const looks = (db: Kysely<Rows>, who: AskerColumns, variant: string) =>
  db
    .selectFrom('access_log as l')
    .where('l.regionId', '=', who.region)
    .where(mayRead(variant, 'AccessLog', 'l', who))
    .orderBy('l.at', 'desc')
    .orderBy('l.logId', 'desc')
    .selectAll('l')
    .select(told(who));

/** The days of a filter, as they were typed. */
export const assertDays = (days: { from: string | null; until: string | null }): void =>
  assertSound({ from: dayFault(days.from), until: dayFault(days.until) });

interface Page {
  /** Cursor: place and key of the last look of the page before; the far future for the first page. */
  beforeAt: string;
  beforeId: string;
  first: number;
}

export interface AccessLogArgs extends Page {
  personId: string;
  /** Days in Japan, ISO, both included; null for all. */
  from: string | null;
  until: string | null;
  action: AccessAction | null;
  /** Whose people looked; null for all. */
  officeId: string | null;
}

export type ChangesArgs = Omit<AccessLogArgs, 'action'>;

const startOf = (day: string | null) => sql`(${day}::date::timestamp at time zone 'Asia/Tokyo')`;

/** After the page before, within the days, by whose people. */
const within = ($: ChangesArgs) => sql<boolean>`(l.at, l.log_id) < (${$.beforeAt}::timestamptz, ${$.beforeId}::uuid)
  and (${$.from}::date is null or l.at >= ${startOf($.from)})
  and (${$.until}::date is null or l.at < ${startOf($.until)} + interval '1 day')
  and (${$.officeId}::uuid is null or l.actor_tenant_id = ${$.officeId}::uuid)`;

/** だれが見たか: who looked at a person of the own office, latest first. Reading it is itself a look, noted by whoever asks. */
export const listAccessLog = reading({
  name: 'access-log',
  build: (db, $: AccessLogArgs, who, variant) =>
    looks(db, who, variant)
      .where('l.ownerTenantId', '=', who.tenant)
      .where('l.personId', '=', $.personId)
      .where(within($))
      .where(sql<boolean>`(${$.action}::text is null or l.action = ${$.action}::text)`)
      .limit($.first),
  discloses: (row) => ({ personId: row.personId, ownerTenantId: row.ownerTenantId, subject: 'AccessLog', fieldGroup: null }),
});

/** だれが変えたか: who wrote or changed something about a person of the own office, in the form of a look at it, latest first. */
export const listChanges = reading({
  name: 'changes',
  build: (db, $: ChangesArgs, who, variant) =>
    db
      .selectFrom(
        db
          .selectFrom('audit_event as e')
          .where('e.regionId', '=', who.region)
          .where('e.ownerTenantId', '=', who.tenant)
          .where('e.personId', '=', $.personId)
          .where(mayRead(variant, 'AuditEvent', 'e', who))
          .select(['e.eventId as logId', 'e.at', 'e.ownerTenantId', 'e.tenantId as actorTenantId', 'e.actorStaffId', 'e.actorLabel'])
          .select(['e.subjectKind', sql<string>`e.person_id`.as('personId'), sql<string>`coalesce(e.request_id, '')`.as('requestId')])
          .select([
            sql<string>`'changed'`.as('action'),
            sql<string | null>`null::text`.as('fieldGroup'),
            sql<string | null>`null::text`.as('purpose'),
          ])
          .select(sql<string>`case when e.tenant_id = e.owner_tenant_id then 'own' else 'disclosed' end`.as('basis'))
          .as('l'),
      )
      .where(within($))
      .orderBy('l.at', 'desc')
      .orderBy('l.logId', 'desc')
      .selectAll('l')
      .select(told(who))
      .limit($.first),
  discloses: (row) => ({ personId: row.personId, ownerTenantId: row.ownerTenantId, subject: 'AuditEvent', fieldGroup: null }),
});

/** What one has looked at oneself, wherever the record lies: keys and kinds only, which tell nothing that one had not seen. */
export const listMyAccessLog = reading({
  name: 'my-access-log',
  build: (db, $: Page, who, variant) =>
    looks(db, who, variant)
      .where('l.actorTenantId', '=', who.tenant)
      .where('l.actorStaffId', '=', who.staff)
      .where(sql<boolean>`(l.at, l.log_id) < (${$.beforeAt}::timestamptz, ${$.beforeId}::uuid)`)
      .limit($.first),
  discloses: null,
});
