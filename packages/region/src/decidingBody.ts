import type { RegionData } from './regionData.js';

export interface DecidingBody {
  /** Code of the organisation that decides on 生活保護 and the services of 生活困窮者自立支援法. */
  tenantCode: string;
  name: string;
  /** Code of the municipality for whose residents it decides. */
  municipality: string;
  /** Why it is this one: the municipality has a welfare office 福祉事務所 of its own, or it has none. */
  because: 'own_welfare_office' | 'no_welfare_office';
  /** The same as a Japanese sentence, to be shown beside the name. */
  reason: string;
  /** What has to be asked before anybody relies on it (要確認), or null. */
  toBeConfirmed: string | null;
}

/**
 * 実施機関. Who decides for a resident of this municipality: its own welfare office if it has one, else the prefecture.
 * Returns null for a municipality outside the region, about which the region says nothing.
 */
export function decidingBodyOf(municipalityCode: string, region: RegionData): DecidingBody | null {
  const municipality = region.municipalities.find((each) => each.code === municipalityCode);
  if (!municipality) return null;
  const tenant = region.tenants.find((each) => each.code === municipality.decidedBy);
  if (!tenant) throw new Error(`Region ${region.code}: ${municipality.decidedBy} decides for ${municipality.name} but is not a tenant.`);
  const reason = municipality.hasWelfareOffice
    ? `${municipality.name}にお住まいの方は、福祉事務所を置く${municipality.name}が決定します。`
    : `${municipality.name}には福祉事務所がないため、${tenant.name}が決定します。`;
  const because = municipality.hasWelfareOffice ? 'own_welfare_office' : 'no_welfare_office';
  return {
    tenantCode: tenant.code,
    name: tenant.name,
    municipality: municipality.code,
    because,
    reason,
    toBeConfirmed: municipality.toBeConfirmed ?? null,
  };
}
