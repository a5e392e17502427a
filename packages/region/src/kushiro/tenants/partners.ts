import type { SiteData, TenantData } from '../../regionData.js';
import { hoursToBeConfirmed, partnerHours } from '../../standard/calendar.js';
import { sources } from '../sources.js';

type Named = Pick<TenantData, 'code' | 'name' | 'nameKana' | 'shortName'> & Partial<Pick<TenantData, 'legalForm' | 'toBeConfirmed'>>;

const partner = (named: Named, sites: readonly SiteData[]): TenantData => ({
  kind: 'partner',
  legalRegime: 'private',
  municipalityCode: '01206',
  hours: partnerHours,
  takesReferrals: true,
  activeFrom: sites.map((site) => site.validFrom).sort()[0] ?? sources.programmes.dated,
  units: [],
  ...named,
  code: `partner-${named.code}`,
  toBeConfirmed: [named.toBeConfirmed, hoursToBeConfirmed].filter(Boolean).join(''),
  source: sources.programmes,
  sites,
});

/** A place on the list of 2022; `since` is the oldest chart of programmes that shows it. */
const site = (code: string, name: string, nameKana: string, listedAs: string, since: 2013 | 2018 | 2022 = 2013): SiteData => ({
  code,
  name,
  nameKana,
  listedAs,
  validFrom: since === 2022 ? sources.programmes.dated : `${since}-04-01`,
  source: sources.programmes,
});

const ended2018 = '平成30年4月の概況図にないことから、終わりの日を置いています。';

/**
 * 自立支援プログラムの協力団体. The list has nineteen names: 釧路恵愛協会 stands on it twice with two places, and
 * 釧路社会的企業創造協議会 is the support body; so seventeen organisations here, one to three places each.
 */
export const partners: readonly TenantData[] = [
  partner(
    {
      code: 'fukidan',
      name: '音別ふき蕗団',
      nameKana: 'オンベツフキフキダン',
      shortName: '音別ふき蕗団',
      legalForm: '一般社団法人',
      toBeConfirmed: '読みを確認してください。',
    },
    [site('field', '音別の蕗畑', 'オンベツノフキバタケ', '一般社団法人 音別ふき蕗団', 2018)],
  ),
  partner(
    {
      code: 'park-greening',
      name: '釧路市公園緑化協会',
      nameKana: 'クシロシコウエンリョクカキョウカイ',
      shortName: '公園緑化協会',
      legalForm: '一般財団法人',
    },
    [site('parks', '市内の公園', 'シナイノコウエン', '一般財団法人 釧路市公園緑化協会')],
  ),
  partner(
    {
      code: 'pacific-total',
      name: '太平洋トータルシステム',
      nameKana: 'タイヘイヨウトータルシステム',
      shortName: '太平洋トータルシステム',
      legalForm: '株式会社',
    },
    [
      {
        ...site('golf', '72ゴルフ', 'ナナジュウニゴルフ', '株式会社 太平洋トータルシステム(72ゴルフ)', 2022),
        toBeConfirmed: '読みを確認してください。',
      },
    ],
  ),
  partner(
    {
      code: 'nichii',
      name: 'ニチイ学館',
      nameKana: 'ニチイガッカン',
      shortName: 'ニチイ学館',
      legalForm: '株式会社',
    },
    [
      site(
        'kirameki',
        '有料老人ホーム ニチイきらめき',
        'ユウリョウロウジンホームニチイキラメキ',
        '株式会社 ニチイ学館(有料老人ホームニチイきらめき)',
        2018,
      ),
    ],
  ),
  partner(
    {
      code: 'biken-work',
      name: 'ビケンワーク 釧路支社',
      nameKana: 'ビケンワーククシロシシャ',
      shortName: 'ビケンワーク',
      legalForm: '株式会社',
    },
    [site('recycling', '廃材分別作業場', 'ハイザイブンベツサギョウジョウ', '株式会社 ビケンワーク釧路支社')],
  ),
  partner(
    {
      code: 'keiai',
      name: '釧路恵愛協会',
      nameKana: 'クシロケイアイキョウカイ',
      shortName: '釧路恵愛協会',
      legalForm: '社会福祉法人',
    },
    [
      site('izumi', 'いずみの里', 'イズミノサト', '釧路恵愛協会(いずみの里)'),
      site(
        'heart',
        '地域生活支援センター・ハート釧路',
        'チイキセイカツシエンセンターハートクシロ',
        '社会福祉法人釧路恵愛協会 地域生活支援センター・ハート 釧路',
        2022,
      ),
    ],
  ),
  partner(
    {
      code: 'kojinkai',
      name: '釧路孝仁会記念病院',
      nameKana: 'クシロコウジンカイキネンビョウイン',
      shortName: '孝仁会記念病院',
    },
    [site('hospital', '釧路孝仁会記念病院', 'クシロコウジンカイキネンビョウイン', '釧路孝仁会記念病院')],
  ),
  partner({ code: 'neurosurgery', name: '釧路脳神経外科', nameKana: 'クシロノウシンケイゲカ', shortName: '釧路脳神経外科' }, [
    site('hospital', '釧路脳神経外科', 'クシロノウシンケイゲカ', '釧路脳神経外科'),
  ]),
  partner(
    {
      code: 'hamanasu',
      name: 'グループホーム はまなすの家 星が浦',
      nameKana: 'グループホームハマナスノイエホシガウラ',
      shortName: 'はまなすの家',
    },
    [site('hoshigaura', 'はまなすの家 星が浦', 'ハマナスノイエホシガウラ', 'グループホーム はまなすの家 星が浦')],
  ),
  partner({ code: 'shirakabadai', name: '白樺台病院', nameKana: 'シラカバダイビョウイン', shortName: '白樺台病院' }, [
    site('hospital', '白樺台病院', 'シラカバダイビョウイン', '白樺台病院', 2018),
  ]),
  partner(
    {
      code: 'koreikyo',
      name: '北海道高齢協',
      nameKana: 'ホッカイドウコウレイキョウ',
      shortName: '北海道高齢協',
      legalForm: '生活協同組合',
    },
    [
      site(
        'kyoei',
        'デイサービス わたすげ共栄',
        'デイサービスワタスゲキョウエイ',
        '生活協同組合 北海道高齢協(デイサービス わたすげ共栄・興津)',
      ),
      site(
        'okitsu',
        'デイサービス わたすげ興津',
        'デイサービスワタスゲオキツ',
        '生活協同組合 北海道高齢協(デイサービス わたすげ共栄・興津)',
      ),
    ],
  ),
  partner({ code: 'hoshigaura-hospital', name: '星が浦病院', nameKana: 'ホシガウラビョウイン', shortName: '星が浦病院' }, [
    site('hospital', '星が浦病院', 'ホシガウラビョウイン', '星が浦病院'),
  ]),
  partner(
    {
      code: 'carecourt',
      name: '老人保健施設 ケアコートひまわり',
      nameKana: 'ロウジンホケンシセツケアコートヒマワリ',
      shortName: 'ケアコートひまわり',
    },
    [site('himawari', 'ケアコートひまわり', 'ケアコートヒマワリ', '老人保健施設 ケアコートひまわり')],
  ),
  partner(
    {
      code: 'oozora',
      name: 'おおぞらネットワーク',
      nameKana: 'オオゾラネットワーク',
      shortName: 'おおぞらネットワーク',
      legalForm: 'NPO法人',
    },
    [site('workshop', '障がい者作業所', 'ショウガイシャサギョウショ', 'NPO法人 おおぞらネットワーク')],
  ),
  partner(
    {
      code: 'zoo',
      name: '釧路市動物園協会',
      nameKana: 'クシロシドウブツエンキョウカイ',
      shortName: '動物園協会',
      legalForm: 'NPO法人',
    },
    [site('flowerbeds', '釧路市動物園 花壇', 'クシロシドウブツエンカダン', 'NPO法人 釧路市動物園協会')],
  ),
  partner(
    {
      code: 'people',
      name: 'くしろ・ぴーぷる',
      nameKana: 'クシロピープル',
      shortName: 'くしろ・ぴーぷる',
      legalForm: 'NPO法人',
    },
    [site('workshop', '授産施設作業場', 'ジュサンシセツサギョウジョウ', 'NPO法人 くしろ・ぴーぷる')],
  ),
  partner(
    {
      code: 'network-salon',
      name: '地域生活支援ネットワークサロン',
      nameKana: 'チイキセイカツシエンネットワークサロン',
      shortName: 'ネットワークサロン',
      legalForm: 'NPO法人',
    },
    [
      { ...site('nanami', 'アトリエななみ', 'アトリエナナミ', 'NPO法人 地域生活支援ネットワークサロン', 2018), source: sources.lecture },
      {
        ...site('apron', 'えぷろんおばさんの店', 'エプロンオバサンノミセ', '「えぷろんおばさんの店」手伝い・子育て活用'),
        validUntil: '2018-03-31',
        source: sources.seminar,
        toBeConfirmed: ended2018,
      },
      {
        ...site('akan-farm', '阿寒農園', 'アカンノウエン', '阿寒農園における農作業体験プログラム'),
        validUntil: '2018-03-31',
        source: sources.seminar,
        toBeConfirmed: ended2018,
      },
    ],
  ),
];
