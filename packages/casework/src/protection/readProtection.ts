import { type Kysely, sql } from 'kysely';
import { mayRead } from '../desk/mayRead.js';
import { type AskerColumns, type Rows, reading } from '../desk/rows.js';
import { staffName } from '../desk/staffName.js';
import { openNow } from '../disclosure/index.js';
import { glassInvolved } from './involvement.js';
import { glassVeiled } from './veil.js';

interface OfPersons {
  personIds: string[];
}

/** The measures that cover these persons of the own office now, the oldest first. */
export const listProtectionsOfPersons = reading({
  name: 'protections-of-persons',
  build: (db, $: OfPersons, who, variant) =>
    db
      .selectFrom('protection as x')
      .where('x.regionId', '=', who.region)
      .where('x.tenantId', '=', who.tenant)
      .where(sql<boolean>`x.person_id = any(${$.personIds}::uuid[])`)
      .where('x.releasedAt', 'is', null)
      .where(mayRead(variant, 'Protection', 'x', who))
      .orderBy('x.since')
      .orderBy('x.protectionId')
      .selectAll('x')
      .select(staffName(who, 'x.tenantId', 'x.releaseAskedBy').as('askerName')),
  discloses: (row) => ({ personId: row.personId, ownerTenantId: row.tenantId, subject: 'Protection', fieldGroup: null }),
});

/** Who of the own office reads the addresses of these persons now, by name or through broken glass. */
export const listNamedOfPersons = reading({
  name: 'named-of-persons',
  build: (db, $: OfPersons, who, variant) =>
    db
      .selectFrom('disclosure as o')
      .where('o.regionId', '=', who.region)
      .where('o.tenantId', '=', who.tenant)
      .where('o.toTenantId', '=', who.tenant)
      .where(sql<boolean>`o.person_id = any(${$.personIds}::uuid[])`)
      .where('o.toStaffId', 'is not', null)
      .where('o.origin', '!=', 'conference')
      .where(openNow)
      .where(mayRead(variant, 'Disclosure', 'o', who))
      .orderBy('o.startsAt')
      .orderBy('o.lineId')
      .select(['o.personId', 'o.tenantId', 'o.toStaffId', 'o.origin', 'o.until'])
      .select(staffName(who, 'o.tenantId', 'o.toStaffId').as('staffName')),
  discloses: null,
});

const mostReviews = 200;

/** 緊急閲覧 with the name of whoever looked, where that is a colleague. */
const glassBreaks = (db: Kysely<Rows>, who: AskerColumns, variant: string) =>
  db
    .selectFrom('glass_break as g')
    .where('g.regionId', '=', who.region)
    .where(mayRead(variant, 'GlassBreak', 'g', who))
    .selectAll('g')
    .select(staffName(who, 'g.tenantId', 'g.staffId').as('staffName'))
    .select(glassVeiled(who, variant).as('officesVeiled'))
    .select(glassInvolved(who).as('involved'));

/** 緊急閲覧 that the viewer may read, the latest first: to be judged, or judged. */
export const listGlassBreaks = reading({
  name: 'glass-breaks',
  build: (db, $: { judged: boolean }, who, variant) =>
    glassBreaks(db, who, variant)
      .where(sql<boolean>`(g.judged_at is not null) = ${$.judged}::boolean`)
      .orderBy('g.at', 'desc')
      .orderBy('g.glassId')
      .limit(mostReviews),
  discloses: (row) => ({ personId: row.personId, ownerTenantId: row.tenantId, subject: 'GlassBreak', fieldGroup: null, action: 'listed' }),
});

/** One of them by its key. */
export const readGlassBreak = reading({
  name: 'glass-break',
  build: (db, $: { glassId: string }, who, variant) => glassBreaks(db, who, variant).where('g.glassId', '=', $.glassId),
  discloses: (row) => ({ personId: row.personId, ownerTenantId: row.tenantId, subject: 'GlassBreak', fieldGroup: null }),
});

/** Several of them by their keys. */
export const readGlassBreaks = reading({
  name: 'glass-breaks-by-key',
  build: (db, $: { glassIds: string[] }, who, variant) =>
    glassBreaks(db, who, variant).where(sql<boolean>`g.glass_id = any(${$.glassIds}::uuid[])`),
  discloses: (row) => ({ personId: row.personId, ownerTenantId: row.tenantId, subject: 'GlassBreak', fieldGroup: null }),
});
