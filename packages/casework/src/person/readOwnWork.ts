import { type Kysely, type RawBuilder, sql } from 'kysely';
import { mayRead } from '../desk/mayRead.js';
import { type AskerColumns, type Rows, reading } from '../desk/rows.js';

/**
 * Persons of the viewer's own work: in charge of a case, an open case in the own unit (an office without units is one
 * unit), an open task, or a referral that is alive and in the viewer's hands. Only for the others has a purpose to be given.
 */
export const ownWork = (db: Kysely<Rows>, who: AskerColumns, variant: string, which: RawBuilder<boolean>) =>
  db
    .selectFrom('person as p')
    .where('p.regionId', '=', who.region)
    .where('p.tenantId', '=', who.tenant)
    .where(which)
    .where(mayRead(variant, 'Person', 'p', who))
    .where(({ exists, or, selectFrom }) =>
      or([
        exists(
          selectFrom('support_case as c')
            .whereRef('c.regionId', '=', 'p.regionId')
            .whereRef('c.tenantId', '=', 'p.tenantId')
            .whereRef('c.personId', '=', 'p.personId')
            .where(
              sql<boolean>`(c.lead_staff_id = ${who.staff}::uuid or (c.status = 'open' and c.unit_id is not distinct from ${who.unit}::uuid))`,
            )
            .select(sql`1`.as('one')),
        ),
        exists(
          selectFrom('task as t')
            .whereRef('t.regionId', '=', 'p.regionId')
            .whereRef('t.tenantId', '=', 'p.tenantId')
            .whereRef('t.personId', '=', 'p.personId')
            .where('t.assigneeId', '=', who.staff)
            .where('t.doneAt', 'is', null)
            .select(sql`1`.as('one')),
        ),
        exists(
          selectFrom('referral as r')
            .innerJoin('mailbox as m', (join) =>
              join
                .onRef('m.regionId', '=', 'r.regionId')
                .onRef('m.tenantId', '=', 'r.tenantId')
                .onRef('m.referralId', '=', 'r.referralId')
                .on('m.box', '=', 'out'),
            )
            .whereRef('r.regionId', '=', 'p.regionId')
            .whereRef('r.tenantId', '=', 'p.tenantId')
            .whereRef('r.personId', '=', 'p.personId')
            .where('r.senderStaffId', '=', who.staff)
            .where('m.open', '=', true)
            .select(sql`1`.as('one')),
        ),
        exists(
          selectFrom('person_link as l')
            .innerJoin('mailbox as m', (join) =>
              join
                .onRef('m.regionId', '=', 'l.regionId')
                .onRef('m.tenantId', '=', 'l.tenantId')
                .onRef('m.referralId', '=', 'l.referralId')
                .on('m.box', '=', 'in'),
            )
            .whereRef('l.regionId', '=', 'p.regionId')
            .whereRef('l.tenantId', '=', 'p.tenantId')
            .whereRef('l.personId', '=', 'p.personId')
            .where('m.claimedBy', '=', who.staff)
            .where('m.open', '=', true)
            .select(sql`1`.as('one')),
        ),
      ]),
    )
    .select('p.personId');

/** Which of these persons belong to the viewer's own work. */
export const readOwnWork = reading({
  name: 'own-work',
  build: (db, $: { personIds: string[] }, who, variant) =>
    ownWork(db, who, variant, sql<boolean>`p.person_id = any(${$.personIds}::uuid[])`),
  discloses: null,
});
