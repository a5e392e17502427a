import type { Temporal } from 'temporal-polyfill';
import { siteIdOf, tenantIdOf, unitIdOf } from '../ids.js';
import type { RegionData } from '../regionData.js';
import { cite } from '../sourced.js';
import { closureDays } from './closureDays.js';

/** The region as rows of the registry, with keys drawn from the codes. Columns are named as in the tables. */
export function registryRows(data: RegionData, today: Temporal.PlainDate) {
  const region = data.regionId;
  const idOf = (code: string) => tenantIdOf(region, code);
  const days = closureDays(data.closures, today);
  return {
    tenants: data.tenants.map((each) => ({
      tenant_id: idOf(each.code),
      code: each.code,
      kind: each.kind,
      name: each.name,
      name_kana: each.nameKana,
      short_name: each.shortName,
      legal_form: each.legalForm ?? null,
      legal_regime: each.legalRegime,
      municipality_code: each.municipalityCode ?? null,
      phone: each.phone ?? null,
      fax: each.fax ?? null,
      hours: each.hours,
      takes_referrals: each.takesReferrals,
      glass_reviewer_id: each.glassReviewer ? idOf(each.glassReviewer) : null,
      active_from: each.activeFrom,
    })),
    units: data.tenants.flatMap((tenant) =>
      tenant.units.map((each) => ({
        tenant_id: idOf(tenant.code),
        unit_id: unitIdOf(region, tenant.code, each.code),
        code: each.code,
        name: each.name,
        valid_from: each.validFrom,
        valid_until: each.validUntil ?? null,
      })),
    ),
    sites: data.tenants.flatMap((tenant) =>
      tenant.sites.map((each) => ({
        tenant_id: idOf(tenant.code),
        site_id: siteIdOf(region, tenant.code, each.code),
        code: each.code,
        name: each.name,
        source: cite(each),
        valid_from: each.validFrom,
        valid_until: each.validUntil ?? null,
      })),
    ),
    closures: data.tenants.flatMap((tenant) =>
      days.map((day) => ({ tenant_id: idOf(tenant.code), closed_on: day.closedOn, reason: day.reason })),
    ),
    conferenceKinds: data.conferenceKinds.map((each, at) => ({
      code: each.code,
      position: at + 1,
      name: each.name,
      short_name: each.shortName,
      law: each.law,
      conveners: each.conveners,
      members: each.members,
      persons: each.persons,
      consent: each.consent,
      titles_hidden: each.titlesHidden,
      item_kinds: each.itemKinds,
      paper_days: each.paperDays,
      minutes_days: each.minutesDays,
      papers_megabytes: each.papersMegabytes,
      secrecy: each.secrecy,
      source: cite(each),
      source_on: each.source.dated,
      to_confirm: each.toBeConfirmed !== undefined,
    })),
  };
}
