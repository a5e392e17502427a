import { type RawBuilder, sql } from 'kysely';
import type { AskerColumns } from '../desk/rows.js';
import { reading } from '../desk/rows.js';

/**
 * Whether whoever asks has, or ever had, to do with an emergency access `g` that they are to judge: they work or worked in the
 * office where the address was opened, were once named for the address, or look after the person or did, in their own office's
 * record too. What they know of either would judge along. A referral that is over is not there for them any more; that they
 * carried it their own inbox knows.
 */
export const glassInvolved = (who: AskerColumns): RawBuilder<boolean> => {
  const theirs = (row: string) => sql`${sql.ref(`${row}.region_id`)} = g.region_id and (${sql.ref(`${row}.person_id`)} = g.person_id
    or ${sql.ref(`${row}.person_id`)} in (select l.person_id from person_link l where l.region_id = g.region_id
      and l.tenant_id = ${who.tenant}::uuid and l.other_person_id = g.person_id))`;
  const me = sql`${who.staff}::uuid`;
  return sql<boolean>`(exists (select from membership m where m.region_id = g.region_id and m.tenant_id = g.tenant_id and m.staff_id = ${me})
    or exists (select from disclosure d where ${theirs('d')} and d.to_staff_id = ${me})
    or exists (select from support_case c where ${theirs('c')} and c.lead_staff_id = ${me})
    or exists (select from support_record s where ${theirs('s')} and s.author_id = ${me})
    or exists (select from referral r where ${theirs('r')} and ${me} in (r.sender_staff_id, r.handler_staff_id))
    or exists (select from disclosure d join mailbox b on b.region_id = d.region_id and b.tenant_id = ${who.tenant}::uuid
      and b.referral_id = d.origin_id and b.claimed_by = ${me} where ${theirs('d')}))`;
};

/** The same of one emergency access, for the command that judges it. */
export const readGlassInvolvement = reading({
  name: 'glass-involvement',
  build: (db, $: { glassId: string }, who) =>
    db
      .selectFrom('glass_break as g')
      .where('g.regionId', '=', who.region)
      .where('g.glassId', '=', $.glassId)
      .select(glassInvolved(who).as('involved')),
  discloses: null,
});
