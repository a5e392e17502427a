import { inHome } from '@tsunagi/database';
import type { Work } from '../desk/desk.js';
import { nameTokens } from '../person/index.js';
import type { PersonIdentity } from '../person/PersonIdentity.js';
import { Referral } from './Referral.js';

/** The name shown in an inbox, for as long as the disclosure lasts. */
export const putLabel = (
  tx: Work,
  tenant: string,
  referralId: string,
  label: { person: string; name: string; kana: string; until: Date },
): Promise<void> =>
  inHome(tx, tenant, 'mailbox.label', {
    sql: `insert into mailbox_label (region_id, tenant_id, referral_id, person_id, name, kana, tokens, until)
          values (?, ?, ?, ?, ?, ?, array(select jsonb_array_elements_text(?::jsonb)), ?)
          on conflict (region_id, tenant_id, referral_id) do update
            set name = excluded.name, kana = excluded.kana, tokens = excluded.tokens, until = excluded.until`,
    values: [
      tx.asker.region,
      tenant,
      referralId,
      label.person,
      label.name,
      label.kana,
      JSON.stringify(nameTokens(label.name, label.kana)),
      label.until,
    ],
  });

/** The name was put right: the inboxes that show it show the new one, for as long as they show any. */
export async function renameLabels(tx: Work, identity: PersonIdentity): Promise<void> {
  const { name, kana } = labelOf(identity);
  const referrals = await tx.em.find(Referral, { regionId: tx.asker.region, tenantId: identity.tenantId, personId: identity.personId });
  for (const referral of referrals) {
    for (const tenant of [referral.tenantId, referral.receiverTenantId]) {
      await inHome(tx, tenant, 'mailbox.label', {
        sql: `update mailbox_label set name = ?, kana = ?, tokens = array(select jsonb_array_elements_text(?::jsonb))
              where region_id = ? and tenant_id = ? and referral_id = ?`,
        values: [name, kana, JSON.stringify(nameTokens(name, kana)), tx.asker.region, tenant, referral.referralId],
      });
    }
  }
}

/** A name as inboxes show it. */
export const labelOf = (identity: PersonIdentity): { name: string; kana: string } => ({
  name: `${identity.familyName} ${identity.givenName}`.trim(),
  kana: `${identity.familyKana} ${identity.givenKana}`.trim(),
});

/** Shortens or removes the name in the receiver's inbox, in the same transaction as the ending of the disclosure. */
export const endLabel = (tx: Work, tenant: string, referralId: string, at: Date): Promise<void> =>
  inHome(tx, tenant, 'mailbox.label', {
    sql: `with ended as (delete from mailbox_label where region_id = ? and tenant_id = ? and referral_id = ? and ?::timestamptz <= now())
          update mailbox_label set until = least(until, ?::timestamptz) where region_id = ? and tenant_id = ? and referral_id = ? and ?::timestamptz > now()`,
    values: [tx.asker.region, tenant, referralId, at, at, tx.asker.region, tenant, referralId, at],
  });
