import { sql } from 'kysely';
import { mayRead } from '../desk/mayRead.js';
import { reading } from '../desk/rows.js';

/** 協力の申し込み, the latest first. */
export const listApplications = reading({
  name: 'applications',
  build: (db, $: { states: string[] | null; beforeAt: string; beforeId: string; first: number }, who, variant) =>
    db
      .selectFrom('partner_application as a')
      .where('a.regionId', '=', who.region)
      .where('a.tenantId', '=', who.tenant)
      .where(mayRead(variant, 'PartnerApplication', 'a', who))
      .where(sql<boolean>`(${$.states}::text[] is null or a.state = any(${$.states}::text[]))`)
      .where(sql<boolean>`(a.received_at, a.application_id) < (${$.beforeAt}::timestamptz, ${$.beforeId}::uuid)`)
      .orderBy('a.receivedAt', 'desc')
      .orderBy('a.applicationId', 'desc')
      .limit($.first)
      .selectAll('a')
      .select(sql<string>`a.received_at::text`.as('place')),
  discloses: null,
});

export const readApplication = reading({
  name: 'application',
  build: (db, $: { applicationId: string }, who, variant) =>
    db
      .selectFrom('partner_application as a')
      .where('a.regionId', '=', who.region)
      .where(mayRead(variant, 'PartnerApplication', 'a', who))
      .where('a.applicationId', '=', $.applicationId)
      .selectAll('a'),
  discloses: null,
});
