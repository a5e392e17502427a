import { sql } from 'kysely';
import { mayRead } from '../desk/mayRead.js';
import { reading } from '../desk/rows.js';
import { colleaguesOf, signerOf } from './signedBy.js';
import { veils } from './veils.js';

interface ById {
  referralId: string;
}
interface ByIds {
  referralIds: string[];
}

const discloses = (row: { personId: string; tenantId: string }) => ({
  personId: row.personId,
  ownerTenantId: row.tenantId,
  subject: 'Referral',
  fieldGroup: 'referral',
});

/** One referral by its key; whoever may not read it finds nothing. */
export const readReferral = reading({
  name: 'referral',
  build: (db, $: ById, who, variant) =>
    db
      .selectFrom('referral as r')
      .where('r.regionId', '=', who.region)
      .where('r.referralId', '=', $.referralId)
      .where(mayRead(variant, 'Referral', 'r', who))
      .selectAll('r')
      .select(colleaguesOf(who))
      .select(veils(who, variant)),
  discloses,
});

/** Several referrals by their keys. */
export const readReferrals = reading({
  name: 'referrals',
  build: (db, $: ByIds, who, variant) =>
    db
      .selectFrom('referral as r')
      .where('r.regionId', '=', who.region)
      .where(sql<boolean>`r.referral_id = any(${$.referralIds}::uuid[])`)
      .where(mayRead(variant, 'Referral', 'r', who))
      .selectAll('r')
      .select(colleaguesOf(who))
      .select(veils(who, variant)),
  discloses,
});

/** Which of these referrals there are for the asker: for whatever points at one and tells no more of it than that. */
export const readReferralKeys = reading({
  name: 'referral-keys',
  build: (db, $: ByIds, who, variant) =>
    db
      .selectFrom('referral as r')
      .where('r.regionId', '=', who.region)
      .where(sql<boolean>`r.referral_id = any(${$.referralIds}::uuid[])`)
      .where(mayRead(variant, 'Referral', 'r', who))
      .select('r.referralId'),
  discloses: null,
});

/** The referrals that followed these, in the order in which they were made. */
export const listFollowUps = reading({
  name: 'follow-ups',
  build: (db, $: ByIds, who, variant) =>
    db
      .selectFrom('referral as r')
      .where('r.regionId', '=', who.region)
      .where('r.tenantId', '=', who.tenant)
      .where(sql<boolean>`r.parent_referral_id = any(${$.referralIds}::uuid[])`)
      .where(mayRead(variant, 'Referral', 'r', who))
      .orderBy('r.createdAt')
      .orderBy('r.referralId')
      .selectAll('r')
      .select(colleaguesOf(who))
      .select(veils(who, variant)),
  discloses,
});

/** What has happened with it, oldest first. Through the referral, which knows the owner by whom the events are kept in order. */
export const listReferralEvents = reading({
  name: 'referral-events',
  build: (db, $: ByIds, who, variant) =>
    db
      .selectFrom('referral as r')
      .innerJoin('referral_event as e', (join) =>
        join.onRef('e.regionId', '=', 'r.regionId').onRef('e.tenantId', '=', 'r.tenantId').onRef('e.referralId', '=', 'r.referralId'),
      )
      .where('r.regionId', '=', who.region)
      .where(sql<boolean>`r.referral_id = any(${$.referralIds}::uuid[])`)
      .where(mayRead(variant, 'ReferralEvent', 'e', who))
      .orderBy('e.at')
      .orderBy('e.eventId')
      .selectAll('e')
      .select(signerOf(who, 'e')),
  discloses: null,
});

/** What came of it, in up to three voices. */
export const listReferralOutcomes = reading({
  name: 'referral-outcomes',
  build: (db, $: ByIds, who, variant) =>
    db
      .selectFrom('referral as r')
      .innerJoin('referral_outcome as o', (join) =>
        join.onRef('o.regionId', '=', 'r.regionId').onRef('o.tenantId', '=', 'r.tenantId').onRef('o.referralId', '=', 'r.referralId'),
      )
      .where('r.regionId', '=', who.region)
      .where(sql<boolean>`r.referral_id = any(${$.referralIds}::uuid[])`)
      .where(mayRead(variant, 'ReferralOutcome', 'o', who))
      .orderBy('o.at')
      .orderBy('o.outcomeId')
      .selectAll('o')
      .select(signerOf(who, 'o')),
  discloses: null,
});
