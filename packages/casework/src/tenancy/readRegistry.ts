import { sql } from 'kysely';
import { reading } from '../desk/rows.js';

/** The organisations of the region: public to everyone in it. */
export const listTenants = reading({
  name: 'tenants',
  build: (db, _: object, who) =>
    db.selectFrom('tenant as t').where('t.regionId', '=', who.region).orderBy('t.nameKana').orderBy('t.tenantId').selectAll('t'),
  discloses: null,
});

export const listUnits = reading({
  name: 'units',
  build: (db, _: object, who) =>
    db.selectFrom('unit as u').where('u.regionId', '=', who.region).orderBy('u.code').orderBy('u.unitId').selectAll('u'),
  discloses: null,
});

export const listSites = reading({
  name: 'sites',
  build: (db, _: object, who) =>
    db.selectFrom('site as s').where('s.regionId', '=', who.region).orderBy('s.code').orderBy('s.siteId').selectAll('s'),
  discloses: null,
});

/** 休業日 that offices have entered, around now: the days to which they do not count. */
export const listClosuresOfAll = reading({
  name: 'closures of all',
  build: (db, _: object, who) =>
    db
      .selectFrom('tenant_closure as c')
      .where('c.regionId', '=', who.region)
      .where(sql<boolean>`c.closed_on >= current_date - 100`)
      .select(['c.tenantId', sql<string>`c.closed_on::text`.as('closedOn')]),
  discloses: null,
});

export const readRegion = reading({
  name: 'region',
  build: (db, _: object, who) => db.selectFrom('region as r').where('r.regionId', '=', who.region).selectAll('r'),
  discloses: null,
});
