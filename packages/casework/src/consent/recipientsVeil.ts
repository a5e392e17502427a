import { sql } from 'kysely';
import { reading } from '../desk/rows.js';
import { readsAddress } from '../person/index.js';

/** Which consent is meant: by its key, or as the one that a referral or an item of a meeting stands on. */
export interface Named {
  consentId: string | null;
  referralId: string | null;
  itemId: string | null;
}

/**
 * 支援措置: whether the offices that a consent names are nothing for whoever asks, since each tells a town in which the person
 * is looked after. Only those who read the address are told them, not even whoever has written the consent down.
 */
export const readRecipientsVeil = reading({
  name: 'recipients-veil',
  build: (db, $: Named, who, variant) =>
    db
      .selectFrom('consent as c')
      .innerJoin('person as p', (join) =>
        join.onRef('p.regionId', '=', 'c.regionId').onRef('p.tenantId', '=', 'c.tenantId').onRef('p.personId', '=', 'c.personId'),
      )
      .where('c.regionId', '=', who.region)
      .where(
        sql<boolean>`c.consent_id = coalesce(${$.consentId}::uuid,
          (select r.consent_id from referral r where r.region_id = ${who.region} and r.referral_id = ${$.referralId}::uuid),
          (select i.consent_id from agenda_item i where i.region_id = ${who.region} and i.item_id = ${$.itemId}::uuid))`,
      )
      .select(sql<boolean>`p.protected_since is not null and not ${readsAddress(who, variant, 'p')}`.as('veiled')),
  discloses: null,
});
