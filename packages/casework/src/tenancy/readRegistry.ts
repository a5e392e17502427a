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

export const readRegion = reading({
  name: 'region',
  build: (db, _: object, who) => db.selectFrom('region as r').where('r.regionId', '=', who.region).selectAll('r'),
  discloses: null,
});
