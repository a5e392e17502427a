import type { GatewayContext } from '../../graphql/context.js';
import type { TenantRow, UnitRow } from '../../graphql/registry.js';
import type { TenantType, UnitType } from './registry.types.js';

export const presentUnit = (context: GatewayContext, unit: UnitRow): UnitType => ({
  id: context.seal('Unit', unit.unitId),
  name: unit.name,
  validFrom: unit.validFrom,
  validUntil: unit.validUntil,
});

const presented = new WeakMap<TenantRow, TenantType>();

/** An organisation as everyone in the region sees it: worked out once for each reading of the registry, for each line of a page names two. */
export function presentTenant(context: GatewayContext, tenant: TenantRow): TenantType {
  const known = presented.get(tenant) ?? present(context, tenant);
  presented.set(tenant, known);
  return known;
}

const present = (context: GatewayContext, tenant: TenantRow): TenantType => ({
  id: context.seal('Tenant', tenant.tenantId),
  name: tenant.name,
  nameKana: tenant.nameKana,
  shortName: tenant.shortName,
  kind: tenant.kind,
  legalRegime: tenant.legalRegime,
  municipalityCode: tenant.municipalityCode,
  phone: tenant.phone,
  takesReferrals: tenant.takesReferrals,
  capacity: tenant.capacity,
  capacityNote: tenant.capacityNote,
  hours: Object.entries(tenant.hours).map(([weekday, [opens, closes]]) => ({ weekday: Number(weekday), opens, closes })),
  units: context.house.registry.unitsOf(tenant.tenantId).map((unit) => presentUnit(context, unit)),
});

/** The organisation with this key; every key in a row of ours names one that the registry knows. */
export function tenantOf(context: GatewayContext, tenantId: string): TenantType {
  const tenant = context.house.registry.tenant(tenantId);
  if (!tenant) throw new Error('An organisation of a record is missing from the registry.');
  return presentTenant(context, tenant);
}

const nobodysKey = '00000000-0000-0000-0000-000000000000';

/** Stands for every other organisation where its name would tell the town of somebody who hides. */
const veiledOffice = (context: GatewayContext): TenantType => ({
  id: context.seal('Tenant', nobodysKey),
  name: '伏せています（支援措置）',
  nameKana: '',
  shortName: '伏せています',
  kind: 'partner',
  legalRegime: 'public',
  municipalityCode: null,
  phone: null,
  takesReferrals: false,
  capacity: 'open',
  capacityNote: null,
  hours: [],
  units: [],
});

/** Of a person, what decides whether the offices around them may be named; of a referral about them, whether they may. */
export type Around = { protectedSince: Date | null; addressOpen: boolean } | { officesVeiled: boolean };

/**
 * Whether the offices around this person are veiled from the viewer: the address is protected and the viewer not named. Of
 * a referral the row says it, since whoever carries it knows both sides.
 */
export const isVeiled = (around: Around): boolean =>
  'officesVeiled' in around ? around.officesVeiled : around.protectedSince !== null && !around.addressOpen;

/** For what belongs to the own office and names no other. */
export const nobodyHides: Around = { protectedSince: null, addressOpen: true };

/** Whether this office is hidden from the viewer; the own one never is. */
export const isHidden = (context: GatewayContext, around: Around, tenantId: string): boolean =>
  isVeiled(around) && tenantId !== context.signedIn.actor.tenant;

/** An organisation that has to do with a person: its name tells in which town the person is looked after. */
export const officeAround = (context: GatewayContext, around: Around, tenantId: string): TenantType =>
  isHidden(context, around, tenantId) ? veiledOffice(context) : tenantOf(context, tenantId);

/**
 * Working days until a day, by the hours and holidays of an office around a person; where it is veiled by those of the own
 * office, since the days on which an office is closed tell which one it is.
 */
export const workingDaysAround = (context: GatewayContext, around: Around, tenantId: string, day: string | null): number | null =>
  context.house.registry.workingDaysLeft(isHidden(context, around, tenantId) ? context.signedIn.actor.tenant : tenantId, day);

/** Stands for everybody of another office where office and role, by which they sign, would tell it. */
export const veiledColleague = '関係機関の職員（支援措置により伏せています）';

/** Somebody who did something around a person: by name in the own office, else by office and role, as far as those may be told. */
export const signedAround = <Label extends string | null>(
  context: GatewayContext,
  around: Around,
  by: { tenantId: string; name: string | null; label: Label },
): string | Label => by.name ?? (by.label !== null && isHidden(context, around, by.tenantId) ? veiledColleague : by.label);
