import type { TenantData } from '../../regionData.js';
import { hoursToBeConfirmed, officeHours } from '../../standard/calendar.js';
import { sources } from '../sources.js';

const office = { hours: officeHours, takesReferrals: true, units: [], sites: [] } as const;

/** Public offices beside the city: they decide, place in work, advise in law, look after the old. */
export const offices: readonly TenantData[] = [
  {
    ...office,
    code: 'hokkaido-kushiro',
    kind: 'prefecture',
    name: '北海道 釧路総合振興局',
    nameKana: 'ホッカイドウクシロソウゴウシンコウキョク',
    shortName: '北海道（釧路総合振興局）',
    legalRegime: 'public',
    activeFrom: '2013-04-01',
    source: sources.lecture,
    toBeConfirmed: `担当する課の名を確認してください。${hoursToBeConfirmed}`,
  },
  {
    ...office,
    code: 'hello-work-kushiro',
    kind: 'hello_work',
    name: 'ハローワーク釧路',
    nameKana: 'ハローワーククシロ',
    shortName: 'ハローワーク釧路',
    legalForm: '公共職業安定所',
    legalRegime: 'public',
    municipalityCode: '01206',
    activeFrom: '2014-02-21',
    source: sources.seminar,
    toBeConfirmed: hoursToBeConfirmed,
  },
  {
    ...office,
    code: 'legal-aid-kushiro',
    kind: 'legal_aid',
    name: '法テラス釧路',
    nameKana: 'ホウテラスクシロ',
    shortName: '法テラス釧路',
    legalForm: '日本司法支援センター',
    legalRegime: 'public',
    municipalityCode: '01206',
    activeFrom: '2014-02-21',
    source: sources.seminar,
    toBeConfirmed: `個人情報保護法のどの章が適用されるかを確認してください。${hoursToBeConfirmed}`,
  },
  {
    ...office,
    code: 'elderly-support-kushiro',
    kind: 'elderly_support',
    name: '釧路市 地域包括支援センター',
    nameKana: 'クシロシチイキホウカツシエンセンター',
    shortName: '地域包括支援センター',
    legalRegime: 'private',
    municipalityCode: '01206',
    activeFrom: '2014-02-21',
    source: sources.seminar,
    toBeConfirmed: `センターの数と運営する法人を確認してください。${hoursToBeConfirmed}`,
  },
];
