import type { LedgerRule, LengthKind, Urgency, WeeklyHours } from '@tsunagi/casework';
import type { HubData } from './hubData.js';
import type { Source, Sourced } from './sourced.js';

export type { Source, Sourced };

export const tenantKinds = {
  city: { ja: '市', en: 'City' },
  prefecture: { ja: '都道府県', en: 'Prefecture' },
  support_body: { ja: '支援機関', en: 'Support body' },
  council: { ja: '社会福祉協議会', en: 'Social welfare council' },
  hello_work: { ja: 'ハローワーク', en: 'Public employment office' },
  legal_aid: { ja: '法テラス', en: 'Legal aid' },
  elderly_support: { ja: '地域包括支援センター', en: 'Community care centre' },
  partner: { ja: '協力団体', en: 'Partner organisation' },
} as const;
export type TenantKind = keyof typeof tenantKinds;

/** 班・課・窓口. A department that is renamed is a new unit: the old one keeps its name and gets `validUntil`. */
export interface UnitData extends Sourced {
  code: string;
  name: string;
  validFrom: string;
  validUntil?: string;
}

/** 協力事業所. A place of work; `listedAs` is the wording of the source. */
export interface SiteData extends Sourced {
  code: string;
  name: string;
  nameKana: string;
  listedAs: string;
  validFrom: string;
  validUntil?: string;
}

export interface TenantData extends Sourced {
  /** Never changes: the key of the organisation is drawn from it. */
  code: string;
  kind: TenantKind;
  name: string;
  nameKana: string;
  shortName: string;
  legalForm?: string;
  /** Which chapter of 個人情報保護法 binds it: that of public bodies, or that of private operators. */
  legalRegime: 'public' | 'private';
  municipalityCode?: string;
  /** Leads every number it gives, for phone and fax; unique in the region. */
  phone?: string;
  fax?: string;
  hours: WeeklyHours;
  takesReferrals: boolean;
  /** Code of the organisation whose privacy officer judges the 緊急閲覧 here; the coordinator where it is left out. */
  glassReviewer?: string;
  activeFrom: string;
  units: readonly UnitData[];
  sites: readonly SiteData[];
}

/** 市町村, and whether it has a welfare office 福祉事務所 of its own: that says who decides for its residents. */
export interface MunicipalityData extends Sourced {
  /** 5 digits: prefecture and municipality (JIS X 0401/0402). */
  code: string;
  name: string;
  nameEn: string;
  kana: string;
  hasWelfareOffice: boolean;
  /** The organisation that decides here, by code. */
  decidedBy: string;
}

/** Days on which every office of the region is closed, beyond its weekly hours and the national holidays. */
export interface ClosureData extends Sourced {
  /** MM-DD, both included; an end before its beginning lies in the next year. */
  from: string;
  until: string;
  reason: string;
}

/** 期限の長さ. How long one step of a referral's ladders takes here; exactly one of `days` and `minutes`. */
export interface TimerLengthData extends Sourced {
  kind: LengthKind;
  step: string;
  /** For which referrals: urgent ones, the others, or any. */
  urgency: Urgency;
  /** Working days of the receiving office; calendar days for T6 to T10. */
  days?: number;
  /** Working minutes, for what cannot wait until tomorrow. */
  minutes?: number;
}

/** A kind of conference and its law. Where the text is not ours to quote for certain, `toBeConfirmed` says what to ask (要確認). */
export interface ConferenceKindData {
  code: string;
  name: string;
  shortName: string;
  /** The provision or rule that it stands on. */
  law: string;
  /** Kinds of organisations that may call it. */
  conveners: readonly TenantKind[];
  /** Who sits in it, in words. */
  members: string;
  /** Whether a person may be discussed by name, only in an anonymised study, or not at all. */
  persons: 'named' | 'anonymised' | 'none';
  /** Whether the person must have agreed. */
  consent: 'required' | 'not_required';
  /** Whether members who do not hear an item may not even know of it. */
  titlesHidden: boolean;
  /** Kinds whose rule a single item of such a meeting may follow instead. */
  itemKinds: readonly string[];
  /** For so many days after the meeting papers can be read, and for so many its minutes. */
  paperDays: number;
  minutesDays: number;
  /** How much the files of one meeting may take together. */
  papersMegabytes: number;
  secrecy: string;
  source: Source;
  toBeConfirmed?: string;
}

/** 渡す項目の組み合わせ for one purpose; the codes of field groups are those of packages/access. */
export interface PacketData extends Sourced {
  name: string;
  fieldGroups: readonly string[];
}

/** From which count on, and for how long at a time, what was not met may be told. */
export interface LedgerRuleData extends LedgerRule, Sourced {}

export interface RegionData {
  /** JIS prefecture * 10000 + number. */
  regionId: number;
  code: string;
  name: string;
  coordinator: string;
  municipalities: readonly MunicipalityData[];
  tenants: readonly TenantData[];
  closures: readonly ClosureData[];
  timers: readonly TimerLengthData[];
  conferenceKinds: readonly ConferenceKindData[];
  packets: readonly PacketData[];
  /** How the ledger of unmet needs is told. */
  ledger: LedgerRuleData;
  /** 地域のハブ as public texts name it; none where a region begins with an empty one. */
  hub?: HubData;
}
