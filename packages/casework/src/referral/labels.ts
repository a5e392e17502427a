import { inHome } from '@tsunagi/database';
import type { Work } from '../desk/desk.js';
import type { WholeTokens } from '../desk/wholeNames.js';
import { nameTokens, wholeTokensOf } from '../person/index.js';
import type { PersonIdentity } from '../person/PersonIdentity.js';
import { Referral } from './Referral.js';

interface Name {
  name: string;
  kana: string;
  /** By all the names of whom it stands for, as they are written. */
  tokens: WholeTokens;
}

/** By what the owner of an inbox finds the name, and is told that a text names them. The sender finds its own people by their own records. */
const tokensIn = (tenant: string, referral: Referral, { name, kana, tokens }: Name): string =>
  JSON.stringify(tenant === referral.tenantId ? {} : { name: nameTokens(name, kana), ...tokens });

/** Pieces that the name no longer has go, and new ones come; they last as long as the label. */
const tokensOfLabel = `
found_by as (select kind, token from jsonb_each(?::jsonb) as of_kind (kind, tokens), jsonb_array_elements_text(tokens) token),
gone as (
  delete from label_token t where region_id = ? and tenant_id = ? and referral_id = ?
    and not exists (select from found_by f where f.kind = t.kind and f.token = t.token))
insert into label_token (region_id, tenant_id, referral_id, person_id, until, kind, token)
  select label.*, kind, token from label, found_by
  on conflict (region_id, tenant_id, token, kind, referral_id) do update set until = excluded.until`;

/** The name shown in an inbox, for as long as the disclosure lasts. */
export const putLabel = (tx: Work, tenant: string, referral: Referral, shown: Name, until: Date): Promise<void> => {
  const key = [tx.asker.region, tenant, referral.referralId];
  const tokens = tokensIn(tenant, referral, shown);
  return inHome(tx, tenant, 'mailbox.label', {
    sql: `with label as (
            insert into mailbox_label (region_id, tenant_id, referral_id, person_id, name, kana, until) values (?, ?, ?, ?, ?, ?, ?)
            on conflict (region_id, tenant_id, referral_id) do update set name = excluded.name, kana = excluded.kana, until = excluded.until
            returning region_id, tenant_id, referral_id, person_id, until),
          ${tokensOfLabel}`,
    values: [...key, referral.personId, shown.name, shown.kana, until, tokens, ...key],
    protects: referral.personId,
  });
};

/** The referrals of a person of the own office. */
export const referralsOf = (tx: Work, personId: string): Promise<Referral[]> =>
  tx.em.find(Referral, { regionId: tx.asker.region, tenantId: tx.asker.tenant, personId });

/** The name was put right: the inboxes that show it show the new one, for as long as they show any. */
export async function renameLabels(tx: Work, identity: PersonIdentity, referrals: readonly Referral[]): Promise<void> {
  const shown = labelOf(identity);
  for (const referral of referrals) {
    for (const tenant of [referral.tenantId, referral.receiverTenantId]) {
      const key = [tx.asker.region, tenant, referral.referralId];
      const tokens = tokensIn(tenant, referral, shown);
      await inHome(tx, tenant, 'mailbox.label', {
        sql: `with label as (
                update mailbox_label set name = ?, kana = ? where region_id = ? and tenant_id = ? and referral_id = ?
                returning region_id, tenant_id, referral_id, person_id, until),
              ${tokensOfLabel}`,
        values: [shown.name, shown.kana, ...key, tokens, ...key],
      });
    }
  }
}

/** A name as inboxes show it, and those by which it is found. */
export const labelOf = (identity: PersonIdentity): Name => ({
  name: `${identity.familyName} ${identity.givenName}`.trim(),
  kana: `${identity.familyKana} ${identity.givenKana}`.trim(),
  tokens: wholeTokensOf(identity),
});

/** Shortens or removes the name in the receiver's inbox, in the same transaction as the ending of the disclosure. */
export const endLabel = (tx: Work, tenant: string, referralId: string, at: Date): Promise<void> => {
  const key = [tx.asker.region, tenant, referralId];
  return inHome(tx, tenant, 'mailbox.label', {
    sql: `with ended as (delete from mailbox_label where region_id = ? and tenant_id = ? and referral_id = ? and ?::timestamptz <= now()),
            token as (update label_token set until = least(until, ?::timestamptz) where region_id = ? and tenant_id = ? and referral_id = ? and ?::timestamptz > now())
          update mailbox_label set until = least(until, ?::timestamptz) where region_id = ? and tenant_id = ? and referral_id = ? and ?::timestamptz > now()`,
    values: [...key, at, at, ...key, at, at, ...key, at],
  });
};
