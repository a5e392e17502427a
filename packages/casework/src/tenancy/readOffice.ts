import { sql } from 'kysely';
import { mayRead } from '../desk/mayRead.js';
import { reading } from '../desk/rows.js';

/** The own organisation as it stands now: the registry that names offices may be some seconds old. */
export const readOffice = reading({
  name: 'office',
  build: (db, _: object, who, variant) =>
    db
      .selectFrom('tenant as t')
      .where('t.regionId', '=', who.region)
      .where('t.tenantId', '=', who.tenant)
      .where(mayRead(variant, 'Tenant', 't', who))
      .selectAll('t'),
  discloses: null,
});

/** More days than this an office does not close in a year that is worth counting on. */
const most = 400;

/** The closures of the own organisation, those of the last month and all to come. */
export const listClosures = reading({
  name: 'closures',
  build: (db, _: object, who, variant) =>
    db
      .selectFrom('tenant_closure as c')
      .where('c.regionId', '=', who.region)
      .where('c.tenantId', '=', who.tenant)
      .where('c.closedOn', '>=', sql<string>`(current_date - 31)`)
      .where(mayRead(variant, 'TenantClosure', 'c', who))
      .orderBy('c.closedOn')
      .limit(most)
      .select([sql<string>`c.closed_on::text`.as('day'), 'c.reason']),
  discloses: null,
});
