import { sql } from 'kysely';
import { mayRead } from '../desk/mayRead.js';
import { reading } from '../desk/rows.js';

/** Looks closer together than this belong to one visit: whoever comes back from another page has not been away. */
const oneVisit = sql<string>`interval '30 minutes'`;
/** So far back it is looked for; behind that many looks nobody remembers what they saw. */
const mostLooks = 2000;

/**
 * 前回ご覧になった所: when the asker last had the page of these persons before this visit, by the access log itself. The
 * cases come with that page and with nothing else.
 */
export const listLastLooks = reading({
  name: 'last-looks',
  build: (db, $: { personIds: string[] }, who, variant) =>
    db
      .selectFrom('person as p')
      .innerJoinLateral(
        (lateral) =>
          lateral
            .selectFrom((recent) =>
              recent
                .selectFrom('access_log as r')
                .where('r.regionId', '=', who.region)
                .whereRef('r.ownerTenantId', '=', 'p.tenantId')
                .whereRef('r.personId', '=', 'p.personId')
                .where(sql<boolean>`r.at < now() - ${oneVisit}`)
                .orderBy('r.at', 'desc')
                .orderBy('r.logId', 'desc')
                .limit(sql.lit(mostLooks))
                .selectAll('r')
                .as('l'),
            )
            .where('l.actorTenantId', '=', who.tenant)
            .where('l.actorStaffId', '=', who.staff)
            .where('l.action', '=', 'read')
            .where('l.subjectKind', '=', 'SupportCase')
            .where(mayRead(variant, 'AccessLog', 'l', who))
            .orderBy('l.at', 'desc')
            .limit(sql.lit(1))
            .select('l.at')
            .as('last'),
        (join) => join.onTrue(),
      )
      .where('p.regionId', '=', who.region)
      .where(sql<boolean>`p.person_id = any(${$.personIds}::uuid[])`)
      .where(mayRead(variant, 'Person', 'p', who))
      .select(['p.personId', 'last.at']),
  discloses: null,
});
