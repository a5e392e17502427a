import type { TenantData } from '../../regionData.js';
import { hoursToBeConfirmed, officeHours } from '../calendar.js';
import { sources } from '../sources.js';

const council = (code: string, municipalityCode: string, place: string, kana: string, numberPrefix: string): TenantData => ({
  code: `council-${code}`,
  kind: 'council',
  name: `${place}社会福祉協議会`,
  nameKana: `${kana}シャカイフクシキョウギカイ`,
  shortName: `${place}社協`,
  legalForm: '社会福祉法人',
  legalRegime: 'private',
  municipalityCode,
  numberPrefix,
  hours: officeHours,
  takesReferrals: true,
  activeFrom: '2016-01-29',
  source: sources.halfWork,
  toBeConfirmed: hoursToBeConfirmed,
  units: [],
  sites: [],
});

/** 釧路市社協 and 管内7町村社協. They look after people where they live; none of them decides. */
export const councils: readonly TenantData[] = [
  council('kushiro-city', '01206', '釧路市', 'クシロシ', '釧社'),
  council('kushiro-town', '01661', '釧路町', 'クシロチョウ', '釧町'),
  council('akkeshi', '01662', '厚岸町', 'アッケシチョウ', '厚岸'),
  council('hamanaka', '01663', '浜中町', 'ハマナカチョウ', '浜中'),
  council('shibecha', '01664', '標茶町', 'シベチャチョウ', '標茶'),
  council('teshikaga', '01665', '弟子屈町', 'テシカガチョウ', '弟子'),
  council('tsurui', '01667', '鶴居村', 'ツルイムラ', '鶴居'),
  council('shiranuka', '01668', '白糠町', 'シラヌカチョウ', '白糠'),
];
