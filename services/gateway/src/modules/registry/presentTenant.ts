import type { GatewayContext } from '../../graphql/context.js';
import type { TenantRow, UnitRow } from '../../graphql/registry.js';
import type { TenantType, UnitType } from './registry.types.js';

export const presentUnit = (context: GatewayContext, unit: UnitRow): UnitType => ({
  id: context.seal('Unit', unit.unitId),
  name: unit.name,
  validFrom: unit.validFrom,
  validUntil: unit.validUntil,
});

/** An organisation as everyone in the region sees it. */
export const presentTenant = (context: GatewayContext, tenant: TenantRow): TenantType => ({
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

/** Of a person, what decides whether the offices around them may be named. */
export interface Around {
  protectedSince: Date | null;
  addressOpen: boolean;
}

/** Whether the offices around this person are veiled from the viewer: the address is protected and the viewer not named. */
export const isVeiled = (person: Around): boolean => person.protectedSince !== null && !person.addressOpen;

/** An organisation that has to do with a person: its name tells in which town the person is looked after. */
export const officeAround = (context: GatewayContext, person: Around, tenantId: string): TenantType =>
  isVeiled(person) && tenantId !== context.signedIn.actor.tenant ? veiledOffice(context) : tenantOf(context, tenantId);
