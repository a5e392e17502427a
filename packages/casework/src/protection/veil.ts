import { type RawBuilder, sql } from 'kysely';
import { mayRead } from '../desk/mayRead.js';
import { type AskerColumns, reading } from '../desk/rows.js';
import { readsAddress } from '../person/index.js';

/**
 * 支援措置 around a referral `r`: whether the asker must not learn which other office it concerns, since an office tells the
 * town of somebody who hides. Whoever carries the referral (its sender in charge, its handler) and whoever is named for the
 * address knows; no colleague of theirs does, on either side. What counts is the record of the sender as far as it is open
 * to the asker's office, and at the receiver also the own record of the same person. Asked along with the row: it needs no
 * flight of its own.
 */
export const officesVeiled = (who: AskerColumns, variant: string): RawBuilder<boolean> => {
  const reads = readsAddress(who, variant, 'p');
  // Of each record that is protected, whether its address is open; null where no protected record is seen.
  const home = sql<boolean | null>`(select ${reads} from person p where p.region_id = r.region_id and p.tenant_id = r.tenant_id
    and p.person_id = r.person_id and p.protected_since is not null)`;
  const ours = sql<boolean | null>`(select bool_or(${reads}) from person_link l
    join person p on p.region_id = l.region_id and p.tenant_id = l.tenant_id and p.person_id = l.person_id
    where l.region_id = r.region_id and l.tenant_id = ${who.tenant}::uuid and l.other_person_id = r.person_id
      and p.protected_since is not null)`;
  return sql<boolean>`case when r.sender_staff_id = ${who.staff}::uuid or r.handler_staff_id is not distinct from ${who.staff}::uuid then false
    when r.tenant_id = ${who.tenant}::uuid then ${home} is false
    else greatest(${home}, ${ours}) is false end`;
};

/**
 * Whether the asker is not told whom the consent names on which a draft `r` stands, and so may not send it: even where they
 * wrote the draft themselves. Of what has left it is asked no more.
 */
export const consentVeiled = (who: AskerColumns, variant: string): RawBuilder<boolean> =>
  sql<boolean>`(r.state = 'draft' and r.tenant_id = ${who.tenant}::uuid and r.basis = 'consent' and r.consent_id is not null
    and exists (select from person p where p.region_id = r.region_id and p.tenant_id = r.tenant_id and p.person_id = r.person_id
      and p.protected_since is not null and not ${readsAddress(who, variant, 'p')}))`;

/** Whether the person of a referral `r` hides, as far as the asker's office sees their record or has one of its own. */
const personHides = (who: AskerColumns): RawBuilder<boolean> =>
  sql<boolean>`exists (select from person p where p.region_id = r.region_id and p.protected_since is not null
    and (p.person_id = r.person_id or p.person_id in (select l.person_id from person_link l where l.region_id = r.region_id
      and l.tenant_id = ${who.tenant}::uuid and l.other_person_id = r.person_id)))`;

/** The same of one referral by its key, for a command: it asks in the flight that finds the referral. */
export const readVeil = reading({
  name: 'veil',
  build: (db, $: { referralId: string }, who, variant) =>
    db
      .selectFrom('referral as r')
      .where('r.regionId', '=', who.region)
      .where('r.referralId', '=', $.referralId)
      .select([officesVeiled(who, variant).as('veiled'), personHides(who).as('hides')]),
  discloses: null,
});

/**
 * The same of a line `m` of the inbox whose referral is not there for the asker. The line itself remembers that the person
 * hides. Where the packet has been taken away, whoever read the name then must not be told the office now, unless they carried
 * it. The coordinator is told the offices, for nothing there says of whom it is; unless the same office was asked for this
 * person itself, here or earlier in the chain: then its people know who goes by this number.
 */
export const lineVeiled = (who: AskerColumns): RawBuilder<boolean> => {
  const asked = (by: RawBuilder<boolean>) => sql<boolean>`exists (select 1 from mailbox o where o.region_id = m.region_id
    and o.tenant_id = m.tenant_id and o.box = 'in' and ${by})`;
  const inChain = asked(sql`split_part(o.number, '/', 1) = split_part(m.number, '/', 1)`);
  const carried = asked(sql`o.referral_id = m.referral_id and o.claimed_by = ${who.staff}::uuid`);
  return sql<boolean>`(m.veiled and not exists (select 1 from referral r where r.region_id = m.region_id and r.referral_id = m.referral_id)
    and case when m.box = 'coordination' then ${inChain} and not ${carried} else m.claimed_by is distinct from ${who.staff}::uuid end)`;
};

/**
 * The same of an emergency access `g` at another office: whoever judges it is told the office, unless the person is also
 * open to them, whom they know by the number then.
 */
export const glassVeiled = (who: AskerColumns, variant: string): RawBuilder<boolean> =>
  sql<boolean>`exists (select 1 from person p where p.region_id = g.region_id and p.tenant_id = g.tenant_id and p.person_id = g.person_id
    and p.protected_since is not null and ${mayRead(variant, 'Person', 'p', who)} and not ${readsAddress(who, variant, 'p')})`;

/**
 * The same of an item `i` of a meeting: who sits there everybody there knows, but not which of their offices brought the
 * case of somebody who hides. Whose it is members cannot look up, so the item itself remembers that the person hides.
 */
export const presenterVeiled = (who: AskerColumns, variant: string): RawBuilder<boolean> =>
  sql<boolean>`(i.veiled and i.tenant_id <> ${who.tenant}::uuid and not ${readsAddress(who, variant, 'i')})`;
