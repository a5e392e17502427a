import { sql } from 'kysely';
import { attachmentsOf } from '../attachment/index.js';
import { mayRead } from '../desk/mayRead.js';
import { reading } from '../desk/rows.js';
import { staffName } from '../desk/staffName.js';

export const consentStates = {
  in_force: { ja: '有効', en: 'In force' },
  ended: { ja: '期限切れ', en: 'Ended' },
  withdrawn: { ja: '撤回', en: 'Withdrawn' },
} as const;
export type ConsentState = keyof typeof consentStates;

/** The consents of these persons and their state today, the latest first. */
export const listConsentsOfPersons = reading({
  name: 'consents-of-persons',
  build: (db, $: { personIds: string[] }, who, variant) =>
    db
      .selectFrom('consent as c')
      .leftJoin('consent_withdrawal as w', (join) =>
        join.onRef('w.regionId', '=', 'c.regionId').onRef('w.tenantId', '=', 'c.tenantId').onRef('w.consentId', '=', 'c.consentId'),
      )
      .where('c.regionId', '=', who.region)
      .where('c.tenantId', '=', who.tenant)
      .where(sql<boolean>`c.person_id = any(${$.personIds}::uuid[])`)
      .where(mayRead(variant, 'Consent', 'c', who))
      .orderBy('c.givenOn', 'desc')
      .orderBy('c.consentId', 'desc')
      .selectAll('c')
      .select([
        'w.withdrawnAt',
        'w.method as withdrawnBy',
        'w.reason as withdrawnReason',
        attachmentsOf(who, variant, 'c.consentId').as('attachments'),
        staffName(who, 'c.tenantId', 'c.recordedBy').as('recorderName'),
        sql<ConsentState>`case when w.consent_id is not null then 'withdrawn'
          when c.until < (now() at time zone 'Asia/Tokyo')::date then 'ended' else 'in_force' end`.as('state'),
      ]),
  discloses: (row) => ({ personId: row.personId, ownerTenantId: row.tenantId, subject: 'Consent', fieldGroup: null }),
});
