import type { HubEntryData } from '../../hubData.js';
import { programme } from './recipients.js';

/** 釧路モデル: the programmes of the city beside the places and the work, as the overview of 2018 lists them. */
export const programmes: readonly HubEntryData[] = [
  programme(
    'employment-programme',
    '就労支援プログラム',
    'シュウロウシエンプログラム',
    'ハローワークとの連携、就労支援員、資格の取得、インターンシップなどで、就労による自立を支えます。',
    { topics: ['placement', 'work_preparation'], needs: ['work'], stages: ['stage3', 'stage4'] },
  ),
  programme(
    'work-trial-programme',
    '就業体験プログラム',
    'シュウギョウタイケンプログラム',
    '働くことに不安のある人が、授産施設などの生産の活動を通じて、意欲と自信を取りもどします。',
    { topics: ['intermediate_work'], needs: ['work', 'withdrawal'], stages: ['stage1', 'stage2'] },
  ),
  programme(
    'licence-programme',
    '生業扶助活用資格取得プログラム',
    'セイギョウフジョカツヨウシカクシュトクプログラム',
    '生業扶助を使い、就職に役立つ資格を取ります。',
    { topics: ['work_preparation'], needs: ['work'] },
  ),
  programme(
    'work-supporter-programme',
    '就労支援員活用就労支援事業',
    'シュウロウシエンインカツヨウシュウロウシエンジギョウ',
    '就労支援員が、仕事選びから応募までをいっしょに進めます。',
    { topics: ['placement', 'work_preparation'], needs: ['work'] },
  ),
  programme(
    'hello-work-programme',
    '生活保護受給者等就労自立促進事業',
    'セイカツホゴジュキュウシャトウシュウロウジリツソクシンジギョウ',
    'ハローワークと福祉事務所がチームになり、担当者を決めて就職を支えます。',
    {
      otherNames: ['ハローワーク連携'],
      topics: ['placement'],
      needs: ['work'],
      cost: 'free',
      since: '2013-04-01',
      changes: [{ on: '2018-04-01', text: '平成25年の図では母子世帯を対象としていました。平成30年4月の図に、その限りはありません。' }],
    },
  ),
  programme(
    'private-placement-programme',
    '民間職業紹介事業活用プログラム',
    'ミンカンショクギョウショウカイジギョウカツヨウプログラム',
    '民間の職業紹介も使って、合う仕事をさがします。',
    { topics: ['placement'], needs: ['work'] },
  ),
  programme(
    'daily-life-programme',
    '日常生活意欲向上支援プログラム',
    'ニチジョウセイカツイヨクコウジョウシエンプログラム',
    '外に出て人と過ごす時間をつくり、生活の張りを取りもどします。',
    { topics: ['ibasho', 'health'], needs: ['community', 'withdrawal', 'health'], stages: ['stage1'] },
  ),
  programme(
    'volunteer-programme',
    '就業体験的ボランティア事業プログラム',
    'シュウギョウタイケンテキボランティアジギョウプログラム',
    '公園・動物園・作業所・介護施設・病院などで、手伝いをしながら役割を持ちます。',
    { topics: ['intermediate_work', 'community'], needs: ['work', 'community', 'withdrawal'], pay: 'unpaid', stages: ['stage1', 'stage2'] },
  ),
  programme(
    'debt-programme',
    '多重債務者自立支援プログラム',
    'タジュウサイムシャジリツシエンプログラム',
    '借金の整理につなぎ、そのあとの家計の立て直しを支えます。',
    { topics: ['budget', 'law'], needs: ['debt', 'income'] },
  ),
  programme(
    'violence-programme',
    'DV被害者自立支援プログラム',
    'ディーブイヒガイシャジリツシエンプログラム',
    '安全を第一に、暮らしの立て直しを支えます。',
    {
      topics: ['consultation'],
      needs: ['violence', 'family', 'housing'],
    },
  ),
  programme(
    'mental-health-programme',
    '精神保健福祉支援プログラム',
    'セイシンホケンフクシシエンプログラム',
    '精神保健福祉士が、通院や日々の暮らしの相談に応じます。',
    { topics: ['health', 'disability'], needs: ['health'] },
  ),
  programme(
    'tidying-programme',
    '整理収納プログラム',
    'セイリシュウノウプログラム',
    '片づけをいっしょに行い、暮らしやすい住まいにします。',
    {
      topics: ['housing'],
      needs: ['housing', 'health'],
    },
  ),
  programme('machishigoto', 'まちしごと', 'マチシゴト', 'ボランティアの力を借りて、地域に足りない資源を新しくつくる取り組み。', {
    target: null,
    areas: [],
    topics: ['community'],
    needs: ['community', 'work'],
    keeper: 'kushiro-social-enterprise',
    organisation: 'kushiro-social-enterprise',
  }),
];
