import type { HubEntryData } from '../../hubData.js';
import { sources } from '../sources.js';

const support = 'kushiro-social-enterprise';
const toBeConfirmed = '2016年の資料に挙がる取り組みの例です。いま行っているかは商業労政課にお尋ねください。';

const idea = (code: string, name: string, nameKana: string, summary: string, more: Partial<HubEntryData> = {}): HubEntryData => ({
  code,
  kind: 'programme',
  keeper: 'kushiro-city',
  organisation: 'kushiro-city',
  municipalityCode: '01206',
  name,
  nameKana,
  summary,
  needs: ['work'],
  source: sources.halfWork,
  toBeConfirmed,
  ...more,
});

const underStudy = { topics: ['community', 'intermediate_work'], needs: ['work', 'community'], organisation: support, keeper: support };

/** 人材育成と雇用づくり. What the region wants to try on the way from places to be to places to work. */
export const ideas: readonly HubEntryData[] = [
  idea(
    'new-work-model',
    '多様な価値と働き方による地域モデル',
    'タヨウナカチトハタラキカタニヨルチイキモデル',
    '報酬のある働き方もない働き方も認め合う、居場所づくりから地域づくりへの試み。',
    { ...underStudy, otherNames: ['居場所づくりから地域づくり'] },
  ),
  idea(
    'small-business',
    'スモールビジネスづくり',
    'スモールビジネスヅクリ',
    '中間的就労の場を社会的企業に育て、地域と協働できる小さな事業を起こします。',
    { ...underStudy, topics: ['finance', 'sales', 'intermediate_work'] },
  ),
  idea(
    'child-work-experience',
    '子どもの職業・社会体験の場づくり',
    'コドモノショクギョウシャカイタイケンノバヅクリ',
    '将来の担い手である子どもが、職業や社会を体験し、学びを実践できる場をつくります。',
    { topics: ['children', 'learning'], needs: ['parenting'], target: '市内の子ども' },
  ),
  idea(
    'qualified-people',
    '有資格者の養成と人材育成',
    'ユウシカクシャノヨウセイトジンザイイクセイ',
    '地元のいろいろな事業を支える、資格のある人を育てます。',
    { topics: ['learning', 'work_preparation'] },
  ),
  idea(
    'work-study',
    '中間的就労自立に向けた調査研究',
    'チュウカンテキシュウロウジリツニムケタチョウサケンキュウ',
    '生活保護を受けている人の、働き始めの段階についての調べ。',
    { topics: ['intermediate_work'], target: null },
  ),
  idea(
    'employer-matching',
    '企業と求職者のマッチング',
    'キギョウトキュウショクシャノマッチング',
    '雇用の場となる中小企業を支え、仕事を求める人と結びます。',
    { topics: ['placement', 'finance'] },
  ),
  idea(
    'npo-environment',
    'NPOなどが活動しやすい環境づくり',
    'エヌピーオーナドガカツドウシヤスイカンキョウヅクリ',
    'ソーシャルビジネスの担い手が動きやすい条件をととのえます。',
    { topics: ['community', 'finance'], needs: ['community'], target: '市内のNPOなど' },
  ),
  idea(
    'craft-certificate',
    '地元技術や匠の認証',
    'ジモトギジュツヤタクミノニンショウ',
    '地元の技術や人を認めて、挑戦する事業所を応援する取り組み。',
    { topics: ['crafts', 'finance'], target: '市内の事業所' },
  ),
];
