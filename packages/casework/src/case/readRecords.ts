import { type Kysely, sql } from 'kysely';
import { type AttachmentLine, attachmentsOf, attachmentsOfPage } from '../attachment/index.js';
import { mayRead } from '../desk/mayRead.js';
import { type AskerColumns, askedPersons, type Rows, reading } from '../desk/rows.js';
import { colleagues, staffName } from '../desk/staffName.js';
import { type EarlierRecord, earlierOf, earlierOfPage } from './readEarlier.js';

const discloses = (row: { personId: string; tenantId: string }) => ({
  personId: row.personId,
  ownerTenantId: row.tenantId,
  subject: 'SupportRecord',
  fieldGroup: 'records',
});

interface RecordsArgs {
  personIds: string[];
  /** Cursor: the last row of the page before; the far future for the first page. */
  beforeAt: Date;
  beforeId: string;
  first: number;
}

/** The records themselves, in one index range for each person. */
const pageOf = (db: Kysely<Rows>, $: RecordsArgs, who: AskerColumns, variant: string) =>
  db
    .selectFrom(askedPersons($.personIds))
    .innerJoin('person as p', (join) => join.on('p.regionId', '=', who.region).onRef('p.personId', '=', 'asked.personId'))
    .innerJoinLateral(
      (lateral) =>
        // Nothing is joined in here, so that the index gives the order and the reading stops with the page.
        lateral
          .selectFrom('support_record as s')
          .whereRef('s.regionId', '=', 'p.regionId')
          .whereRef('s.tenantId', '=', 'p.tenantId')
          .whereRef('s.personId', '=', 'p.personId')
          .where(sql<boolean>`(s.occurred_at, s.record_id) < (${$.beforeAt}::timestamptz, ${$.beforeId}::uuid)`)
          .where(mayRead(variant, 'SupportRecord', 's', who))
          .orderBy('s.occurredAt', 'desc')
          .orderBy('s.recordId', 'desc')
          .limit($.first)
          .selectAll('s')
          .as('s'),
      (join) => join.onTrue(),
    )
    .selectAll('s')
    .select('asked.personId as forPerson');

/**
 * 支援経過 of each of these persons, latest contact first, as far as each record's audience reaches. Scans and earlier words are
 * found for the whole page at once: most records have neither, and looked up record by record each would walk down an index.
 */
export const listRecords = reading({
  name: 'records-of-persons',
  build: (db, $: RecordsArgs, who, variant) =>
    db
      .with(
        (cte) => cte('page').materialized(),
        (own) => pageOf(own as unknown as Kysely<Rows>, $, who, variant),
      )
      .with(
        (cte) => cte('mate').materialized(),
        (own) => colleagues(own as unknown as Kysely<Rows>, who, sql`select author_id from page`),
      )
      .with(
        (cte) => cte('scan').materialized(),
        () => attachmentsOfPage(who, variant, sql`select record_id from page`),
      )
      .with(
        (cte) => cte('was').materialized(),
        () => earlierOfPage(who, variant, 'page'),
      )
      .selectFrom('page as s')
      .leftJoin('mate as m', (join) => join.onRef('m.staffId', '=', 's.authorId').on('s.tenantId', '=', who.tenant))
      .leftJoin('scan', 'scan.ownerId', 's.recordId')
      .leftJoin('was', 'was.recordId', 's.recordId')
      .orderBy('s.occurredAt', 'desc')
      .orderBy('s.recordId', 'desc')
      .selectAll('s')
      .select([
        'm.displayName as authorNow',
        sql<AttachmentLine[]>`coalesce(scan.attachments, '[]')`.as('attachments'),
        sql<EarlierRecord[]>`coalesce(was.earlier, '[]')`.as('earlier'),
      ]),
  discloses,
});

/** One record by its key; whoever is outside its audience finds nothing. */
export const readRecord = reading({
  name: 'record',
  build: (db, $: { recordId: string }, who, variant) =>
    db
      .selectFrom('support_record as s')
      .where('s.regionId', '=', who.region)
      .where('s.recordId', '=', $.recordId)
      .where(mayRead(variant, 'SupportRecord', 's', who))
      .selectAll('s')
      .select([
        staffName(who, 's.tenantId', 's.authorId').as('authorNow'),
        attachmentsOf(who, variant, 's.recordId').as('attachments'),
        earlierOf(who, variant, 's').as('earlier'),
      ]),
  discloses,
});
