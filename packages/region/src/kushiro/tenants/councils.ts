import type { TenantData } from '../../regionData.js';
import { hoursToBeConfirmed, officeHours } from '../calendar.js';
import { sources } from '../sources.js';

const council = (code: string, municipalityCode: string, place: string, kana: string): TenantData => ({
  code: `council-${code}`,
  kind: 'council',
  name: `${place}社会福祉協議会`,
  nameKana: `${kana}シャカイフクシキョウギカイ`,
  shortName: `${place}社協`,
  legalForm: '社会福祉法人',
  legalRegime: 'private',
  municipalityCode,
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
  council('kushiro-city', '01206', '釧路市', 'クシロシ'),
  council('kushiro-town', '01661', '釧路町', 'クシロチョウ'),
  council('akkeshi', '01662', '厚岸町', 'アッケシチョウ'),
  council('hamanaka', '01663', '浜中町', 'ハマナカチョウ'),
  council('shibecha', '01664', '標茶町', 'シベチャチョウ'),
  council('teshikaga', '01665', '弟子屈町', 'テシカガチョウ'),
  council('tsurui', '01667', '鶴居村', 'ツルイムラ'),
  council('shiranuka', '01668', '白糠町', 'シラヌカチョウ'),
];
