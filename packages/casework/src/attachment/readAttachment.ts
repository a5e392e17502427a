import { type RawBuilder, sql } from 'kysely';
import { mayRead } from '../desk/mayRead.js';
import { type AskerColumns, reading } from '../desk/rows.js';

/** What a list tells about a scan; its bytes are asked for one at a time. */
export interface AttachmentLine {
  attachmentId: string;
  fileName: string;
  mediaType: string;
  byteSize: number;
}

const lines = sql<AttachmentLine[]>`jsonb_agg(jsonb_build_object('attachmentId', a.attachment_id, 'fileName', a.file_name,
  'mediaType', a.media_type, 'byteSize', a.byte_size) order by a.created_at, a.attachment_id)`;

/** The scans attached to the row of a query, as a column of it: `owner` is the key of the consent or the record. */
export const attachmentsOf = (who: AskerColumns, variant: string, owner: string): RawBuilder<AttachmentLine[]> =>
  sql<AttachmentLine[]>`coalesce((select ${lines} ${attached(who, variant, owner)}), '[]')`;

/** The scans on any of the rows of a page, found at once: `owners` selects their keys. */
export const attachmentsOfPage = (who: AskerColumns, variant: string, owners: RawBuilder<unknown>) =>
  sql<{ ownerId: string; attachments: AttachmentLine[] }>`(select a.owner_id, ${lines} as attachments
    from attachment a where a.region_id = ${who.region} and a.tenant_id = ${who.tenant} and a.owner_id = any(array(${owners}))
      and ${mayRead(variant, 'Attachment', 'a', who)} group by a.owner_id)`;

/** Whether there is one. */
export const hasAttachments = (who: AskerColumns, variant: string, owner: string): RawBuilder<boolean> =>
  sql<boolean>`exists (select ${attached(who, variant, owner)})`;

const attached = (who: AskerColumns, variant: string, owner: string) =>
  sql`from attachment a where a.region_id = ${who.region} and a.tenant_id = ${who.tenant} and a.owner_id = ${sql.ref(owner)}
    and ${mayRead(variant, 'Attachment', 'a', who)}`;

/**
 * One scan with its bytes, for whoever may read what it is attached to: a scan on a record for the author alone is the
 * author's alone. Before it is attached, only the one who stored it finds it.
 */
export const readAttachment = reading({
  name: 'attachment',
  build: (db, $: { attachmentId: string }, who, variant) =>
    db
      .selectFrom('attachment as a')
      .leftJoin('support_record as s', (join) =>
        join
          .onRef('s.regionId', '=', 'a.regionId')
          .onRef('s.tenantId', '=', 'a.tenantId')
          .onRef('s.recordId', '=', 'a.ownerId')
          .on('a.ownerKind', '=', sql<'record'>`'record'`)
          .on(mayRead(variant, 'SupportRecord', 's', who)),
      )
      .leftJoin('consent as c', (join) =>
        join
          .onRef('c.regionId', '=', 'a.regionId')
          .onRef('c.tenantId', '=', 'a.tenantId')
          .onRef('c.consentId', '=', 'a.ownerId')
          .on('a.ownerKind', '=', sql<'consent'>`'consent'`)
          .on(mayRead(variant, 'Consent', 'c', who)),
      )
      .where('a.regionId', '=', who.region)
      .where('a.attachmentId', '=', $.attachmentId)
      .where(mayRead(variant, 'Attachment', 'a', who))
      .where(sql<boolean>`(s.record_id is not null or c.consent_id is not null or (a.owner_id is null and a.created_by = ${who.staff}))`)
      .select(['a.attachmentId', 'a.tenantId', 'a.personId', 'a.fileName', 'a.mediaType', 'a.byteSize', sql<Buffer>`a.bytes`.as('bytes')]),
  discloses: (row) => ({ personId: row.personId, ownerTenantId: row.tenantId, subject: 'Attachment', fieldGroup: null }),
});
