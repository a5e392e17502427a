import type { HubEntryData } from '../../hubData.js';
import { sources } from '../sources.js';

const toBeConfirmed = '連絡先・所在地は出典にありません。団体に確認してください。';

const organisation = (code: string, name: string, nameKana: string, summary: string, more: Partial<HubEntryData> = {}): HubEntryData => ({
  code,
  kind: 'organisation',
  name,
  nameKana,
  summary,
  municipalityCode: '01206',
  source: sources.lecture,
  toBeConfirmed,
  ...more,
});

/** Named by the sources as partners, without an account of their own: the coordinator keeps their entries. */
export const organisations: readonly HubEntryData[] = [
  organisation('public-university', '釧路公立大学', 'クシロコウリツダイガク', '自立支援プログラムの検証に加わる大学。', {
    topics: ['community'],
    source: sources.halfWork,
  }),
  organisation('education-university', '北海道教育大学', 'ホッカイドウキョウイクダイガク', '自立支援プログラムの検証に加わる大学。', {
    topics: ['community', 'learning'],
    source: sources.halfWork,
  }),
  organisation('chamber', '商工会議所', 'ショウコウカイギショ', '地元の事業者の団体。雇用の場づくりの相手。', {
    topics: ['finance', 'placement'],
    source: sources.seminar,
  }),
  organisation('entrepreneurs', '中小企業同友会', 'チュウショウキギョウドウユウカイ', '地元の中小企業の経営者の会。', {
    topics: ['finance', 'placement'],
    source: sources.seminar,
  }),
  organisation('kibou-kushiro', 'きぼうくしろ', 'キボウクシロ', '社会資源の活用で連携する民間の団体。', {
    topics: ['community'],
    source: sources.halfWork,
  }),
  organisation('kcm', 'KCMコーポレーション', 'ケイシーエムコーポレーション', 'インターンシップ事業で、働く体験を受け入れる会社。', {
    topics: ['intermediate_work', 'placement'],
  }),
  organisation(
    'welfare-commissioners',
    '民生委員',
    'ミンセイイイン',
    '身近な相談相手として暮らしを見守る人たち。一人ひとりの名前や住まいは載せません。',
    {
      topics: ['community', 'consultation'],
      source: sources.halfWork,
    },
  ),
  organisation('probation-officers', '保護司', 'ホゴシ', '立ち直りを地域で支える人たち。一人ひとりの名前や住まいは載せません。', {
    topics: ['community', 'consultation'],
    source: sources.halfWork,
  }),
  organisation('employers', '企業者', 'キギョウシャ', '見学や体験、短い時間の仕事を受け入れる地元の事業主。', {
    topics: ['placement', 'intermediate_work'],
    source: sources.halfWork,
  }),
  organisation('fumanet', 'ふまねっと', 'フマネット', '歩行運動による介護予防と健康づくりを広める団体。サポーターの活動を体験できます。', {
    topics: ['health', 'elderly'],
    needs: ['health', 'care', 'community'],
    source: sources.lecture,
  }),
  organisation(
    'net-makers',
    '漁網の仕立ての現場',
    'ギョモウノシタテノゲンバ',
    '機械化が難しく手作業で支えられている整網の現場。担い手の高齢化が進んでいます。',
    {
      topics: ['fishing', 'intermediate_work'],
      source: sources.halfWork,
    },
  ),
];
