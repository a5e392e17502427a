import type { HubEntryData } from '../../hubData.js';
import { sources } from '../sources.js';

const support = 'kushiro-social-enterprise';
const noContact = '連絡先は出典にありません。';

const body = (code: string, name: string, nameKana: string, summary: string, more: Partial<HubEntryData> = {}): HubEntryData => ({
  code,
  kind: 'organisation',
  municipalityCode: '01206',
  name,
  nameKana,
  summary,
  topics: ['community'],
  source: sources.halfWork,
  toBeConfirmed: noContact,
  ...more,
});

/** 会議体, and who else stands on the map パートナーシップ around the support body; its centre is what they want to become together. */
export const bodies: readonly HubEntryData[] = [
  {
    code: 'regional-hub',
    kind: 'programme',
    organisation: support,
    municipalityCode: '01206',
    name: '地域のハブ（民間とのパートナーシップ）',
    nameKana: 'チイキノハブミンカントノパートナーシップ',
    otherNames: ['社会資源の活用', '人・情報・サービスの結節点'],
    summary: '行政・民間・住民が社会資源を出し合い、人と情報とサービスが行き交う結び目になることを目ざすつながり。',
    topics: ['community', 'consultation'],
    needs: ['community', 'work', 'income'],
    contacts: [{ label: 'くらしごと', phone: '0154-65-1250', fax: '0154-65-1250' }],
    source: sources.lecture,
  },
  {
    code: 'comprehensive-support',
    kind: 'programme',
    organisation: support,
    municipalityCode: '01206',
    name: '包括的な相談支援システム構築事業',
    nameKana: 'ホウカツテキナソウダンシエンシステムコウチクジギョウ',
    otherNames: ['地域における包括的な相談支援システムの構築'],
    summary: '美原・元町・音別・就労支援の部会と全体会で課題と資源を持ち寄り、協働で支える体制をつくる事業。',
    topics: ['community', 'consultation'],
    needs: ['community', 'other'],
    source: sources.lecture,
  },
  {
    code: 'case-study-support',
    kind: 'service',
    organisation: support,
    municipalityCode: '01206',
    name: 'ケース会議・事例検討・コンサルテーション',
    nameKana: 'ケースカイギジレイケントウコンサルテーション',
    summary: '支える側が困りごとを持ち寄り、いっしょに考える場。',
    topics: ['consultation'],
    needs: ['other'],
    target: '支援にあたる組織の職員',
    contacts: [{ label: 'くらしごと', phone: '0154-65-1250' }],
    source: sources.lecture,
    toBeConfirmed: '開かれる日は出典にありません。',
  },
  body(
    'city-network',
    '生活困窮者庁内連携連絡会議',
    'セイカツコンキュウシャチョウナイレンケイレンラクカイギ',
    '市の関係各課（全18課）が連携するための会議。',
    {
      keeper: 'kushiro-city',
      source: sources.lecture,
    },
  ),
  body('regional-council', '釧路圏域協議会', 'クシロケンイキキョウギカイ', '管内の関係機関と7町村の社会福祉協議会が集まる協議会。', {
    municipalityCode: null,
  }),
  body(
    'review-committee',
    '釧路生活困窮者自立支援検討委員会',
    'クシロセイカツコンキュウシャジリツシエンケントウイインカイ',
    '自立支援の進め方を検討する委員会。個人の話はしません。',
  ),
  body(
    'programme-partners',
    '自立支援プログラム参加団体',
    'ジリツシエンプログラムサンカダンタイ',
    '体験やボランティアを受け入れる団体の集まり。一つひとつは団体として載っています。',
    { topics: ['intermediate_work', 'community'] },
  ),
  body(
    'evaluators',
    '第三者評価機関（ワーキング・グループ）',
    'ダイサンシャヒョウカキカンワーキンググループ',
    '居場所づくりから地域づくりへの試みを、外から評価する集まり。',
  ),
  body(
    'contractors',
    '支援事業受託機関',
    'シエンジギョウジュタクキカン',
    'NPO法人、介護の事業所や施設、教育訓練機関、民間企業、釧路社会的企業創造協議会。',
    {
      topics: ['intermediate_work', 'work_preparation'],
    },
  ),
];
