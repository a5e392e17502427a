import type { MunicipalityData } from '../regionData.js';
import { sources } from './sources.js';

const withoutWelfareOffice = '町村に福祉事務所が置かれていないこと（決定の実施機関が北海道であること）を、総合振興局に確認してください。';

const town = (code: string, name: string, kana: string, nameEn: string): MunicipalityData => ({
  code,
  name,
  nameEn,
  kana,
  hasWelfareOffice: false,
  decidedBy: 'hokkaido-kushiro',
  source: sources.municipalityCodes,
  toBeConfirmed: withoutWelfareOffice,
});

/** 釧路総合振興局管内. The city runs its own 福祉事務所; for the residents of towns and village 北海道 decides. */
export const municipalities: readonly MunicipalityData[] = [
  {
    code: '01206',
    name: '釧路市',
    nameEn: 'Kushiro City',
    kana: 'クシロシ',
    hasWelfareOffice: true,
    decidedBy: 'kushiro-city',
    source: sources.seminar,
  },
  town('01661', '釧路町', 'クシロチョウ', 'Kushiro Town'),
  town('01662', '厚岸町', 'アッケシチョウ', 'Akkeshi Town'),
  town('01663', '浜中町', 'ハマナカチョウ', 'Hamanaka Town'),
  town('01664', '標茶町', 'シベチャチョウ', 'Shibecha Town'),
  town('01665', '弟子屈町', 'テシカガチョウ', 'Teshikaga Town'),
  town('01667', '鶴居村', 'ツルイムラ', 'Tsurui Village'),
  town('01668', '白糠町', 'シラヌカチョウ', 'Shiranuka Town'),
];
