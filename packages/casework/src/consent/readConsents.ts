import { type Kysely, sql } from 'kysely';
import { attachmentsOf } from '../attachment/index.js';
import { mayRead } from '../desk/mayRead.js';
import { type AskerColumns, askedPersons, type Rows, reading } from '../desk/rows.js';
import { staffName } from '../desk/staffName.js';

export const consentStates = {
  in_force: { ja: '有効', en: 'In force' },
  ended: { ja: '期限切れ', en: 'Ended' },
  withdrawn: { ja: '撤回', en: 'Withdrawn' },
} as const;
export type ConsentState = keyof typeof consentStates;

/** Consents of the own office with their withdrawal, their scans and their state today. */
const consents = (db: Kysely<Rows>, who: AskerColumns, variant: string) =>
  db
    .selectFrom('consent as c')
    .leftJoin('consent_withdrawal as w', (join) =>
      join.onRef('w.regionId', '=', 'c.regionId').onRef('w.tenantId', '=', 'c.tenantId').onRef('w.consentId', '=', 'c.consentId'),
    )
    .where('c.regionId', '=', who.region)
    .where('c.tenantId', '=', who.tenant)
    .where(mayRead(variant, 'Consent', 'c', who))
    .selectAll('c')
    .select([
      'w.withdrawnAt',
      'w.method as withdrawnBy',
      'w.reason as withdrawnReason',
      attachmentsOf(who, variant, 'c.consentId').as('attachments'),
      staffName(who, 'c.tenantId', 'c.recordedBy').as('recorderName'),
      sql<ConsentState>`case when w.consent_id is not null then 'withdrawn'
        when c.until < (now() at time zone 'Asia/Tokyo')::date then 'ended' else 'in_force' end`.as('state'),
    ]);

const discloses = (row: { personId: string; tenantId: string }) => ({
  personId: row.personId,
  ownerTenantId: row.tenantId,
  subject: 'Consent',
  fieldGroup: null,
});

/** The consents of each of these persons, the latest first, as many as a page shows. */
export const listConsentsOfPersons = reading({
  name: 'consents-of-persons',
  build: (db, $: { personIds: string[] }, who, variant) =>
    db
      .selectFrom(askedPersons($.personIds))
      .innerJoinLateral(
        (lateral) =>
          consents(lateral as unknown as Kysely<Rows>, who, variant)
            .where(sql<boolean>`c.person_id = asked.person_id`)
            .orderBy('c.givenOn', 'desc')
            .orderBy('c.consentId', 'desc')
            .limit(200)
            .as('c'),
        (join) => join.onTrue(),
      )
      .orderBy('c.givenOn', 'desc')
      .orderBy('c.consentId', 'desc')
      .selectAll('c'),
  discloses,
});

/** Several consents by their keys. */
export const readConsents = reading({
  name: 'consents',
  build: (db, $: { consentIds: string[] }, who, variant) =>
    consents(db, who, variant).where(sql<boolean>`c.consent_id = any(${$.consentIds}::uuid[])`),
  discloses,
});

/** Which of these consents there are for the asker: for whatever points at one and tells no more of it than that. */
export const readConsentKeys = reading({
  name: 'consent-keys',
  build: (db, $: { consentIds: string[] }, who, variant) =>
    db
      .selectFrom('consent as c')
      .where('c.regionId', '=', who.region)
      .where('c.tenantId', '=', who.tenant)
      .where(sql<boolean>`c.consent_id = any(${$.consentIds}::uuid[])`)
      .where(mayRead(variant, 'Consent', 'c', who))
      .select('c.consentId'),
  discloses: null,
});

/** One consent by its key. */
export const readConsent = reading({
  name: 'consent',
  build: (db, $: { consentId: string }, who, variant) => consents(db, who, variant).where('c.consentId', '=', $.consentId),
  discloses,
});
