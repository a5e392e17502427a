import type { HubEntryData } from '../../hubData.js';
import { sources } from '../sources.js';

const toBeConfirmed = '連絡先は出典にありません。団体に確認してください。';
const around = { kind: 'organisation', source: sources.lecture, toBeConfirmed } as const;

/** Those around 音別ふき蕗団, as the map of 2018 shows them; the group itself is a partner of the registry. */
export const fuki: readonly HubEntryData[] = [
  {
    ...around,
    code: 'sesse',
    name: 'せっせ',
    nameKana: 'セッセ',
    summary: '支援相談員を作業の見守りに送り、若者と高齢者の接点をつくる団体。困りごとの解決から「つながり」をつくります。',
    topics: ['community', 'work_preparation'],
    municipalityCode: '01206',
  },
  {
    ...around,
    code: 'onbetsu-gakuen',
    name: 'おんべつ学園',
    nameKana: 'オンベツガクエン',
    summary: '障がいのある人の支援を行い、蕗の作業に労力を出し、住民と交流する施設。',
    topics: ['disability', 'farming'],
    municipalityCode: '01206',
  },
  {
    ...around,
    code: 'bikei',
    name: '美警',
    nameKana: 'ビケイ',
    summary: '加工の工場を動かし、蕗の加工品をつくる地域の民間企業。',
    topics: ['crafts', 'sales'],
    municipalityCode: '01206',
    toBeConfirmed: `読みを確認してください。${toBeConfirmed}`,
  },
  {
    ...around,
    code: 'daichi-mirai',
    name: '大地みらい信用金庫',
    nameKana: 'ダイチミライシンヨウキンコ',
    otherNames: ['大地みらい信金'],
    summary: '経営の支援を行い、取り組みを根釧の地域へ広げる金融機関。',
    topics: ['finance'],
  },
  {
    ...around,
    code: 'claps',
    name: 'CLAPS creative',
    nameKana: 'クラップス クリエイティブ',
    summary: '東京から関わる関係人口。売り方、名づけ、話し合いの進め方を手伝います。',
    topics: ['sales', 'community'],
  },
  {
    code: 'fuki-growing',
    kind: 'programme',
    keeper: 'partner-fukidan',
    organisation: 'partner-fukidan',
    name: '蕗の栽培を通した場づくり',
    nameKana: 'フキノサイバイヲトオシタバヅクリ',
    otherNames: ['蕗プロジェクト'],
    summary:
      '蕗の栽培を通して、地域のいろいろな人が交わり、多様な働き方ができる場をつくる取り組み。「蕗で音別の町が有名になり、老若男女いきいきと暮らせる」を目ざします。',
    topics: ['farming', 'community', 'intermediate_work'],
    needs: ['work', 'community', 'withdrawal'],
    municipalityCode: '01206',
    schedules: [{ rrule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', label: '畑仕事' }],
    seasonFrom: '05-01',
    seasonUntil: '09-30',
    stages: ['stage1', 'stage2'],
    source: sources.lecture,
    toBeConfirmed: '曜日は確認してください。',
  },
];
