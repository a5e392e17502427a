import type { HubEntryData } from '../../hubData.js';
import { sources } from '../sources.js';
import { formerProgramme } from './recipients.js';

const support = 'kushiro-social-enterprise';
const trialWork = { topics: ['intermediate_work'], needs: ['work', 'community'], stages: ['stage1', 'stage2'] };
const yearOnly = '出典には年度だけが書かれています。始まりと終わりの日を確認してください。';

const formerProject = (
  code: string,
  name: string,
  nameKana: string,
  summary: string,
  since: string,
  until: string | null,
  more: Partial<HubEntryData> = {},
): HubEntryData => ({
  code,
  kind: 'programme',
  organisation: support,
  municipalityCode: '01206',
  name,
  nameKana,
  summary,
  topics: ['work_preparation', 'intermediate_work'],
  needs: ['work'],
  since,
  until,
  source: sources.halfWork,
  toBeConfirmed: yearOnly,
  ...more,
});

/** What the sources tell of and what has ended since, or goes on under another name. */
export const history: readonly HubEntryData[] = [
  formerProgramme(
    'volunteer-leaders',
    'ボランティアリーダー育成事業',
    'ボランティアリーダーイクセイジギョウ',
    '体験を重ねた人が、次に来た人を支える役になるための育成。',
    { topics: ['community', 'intermediate_work'], needs: ['community', 'work'] },
  ),
  formerProgramme(
    'rink-cleaning',
    'スケートリンク清掃事業',
    'スケートリンクセイソウジギョウ',
    '市内のスケートリンクを清掃する、ボランティアの体験。',
    { ...trialWork, pay: 'unpaid' },
  ),
  formerProgramme(
    'akan-citizen-farm',
    '阿寒市民農園における農作業体験プログラム',
    'アカンシミンノウエンニオケルノウサギョウタイケンプログラム',
    '阿寒の市民農園で、種まきから収穫までの農作業を体験します。',
    { ...trialWork, topics: ['farming', 'intermediate_work'] },
  ),
  formerProgramme(
    'akan-farm-work',
    '阿寒農園における農作業体験プログラム',
    'アカンノウエンニオケルノウサギョウタイケンプログラム',
    '阿寒の農園で農作業を体験します。',
    { ...trialWork, topics: ['farming', 'intermediate_work'], place: 'partner-network-salon/akan-farm' },
  ),
  formerProgramme(
    'apron-help',
    '「えぷろんおばさんの店」手伝い・子育て活用',
    'エプロンオバサンノミセテツダイコソダテカツヨウ',
    '店の手伝いを通して、外に出て人と過ごす時間をつくります。',
    {
      topics: ['ibasho', 'children'],
      needs: ['community', 'parenting'],
      stages: ['stage1'],
      place: 'partner-network-salon/apron',
      changes: [{ on: '2018-04-01', text: '平成30年4月の概況図では「アトリエななみ」の手伝い（雑巾縫いほか）になっています。' }],
    },
  ),
  formerProgramme(
    'togetsuso-learning',
    '高校進学希望者学習支援プログラム（冬月荘）',
    'コウコウシンガクキボウシャガクシュウシエンプログラム',
    '高校への進学を望む中学生の学習会。教わった子が次の年に教える側にまわりました。',
    {
      place: 'togetsuso',
      topics: ['learning', 'children', 'ibasho'],
      needs: ['parenting'],
      changes: [
        { on: '2018-04-01', text: '平成30年4月の概況図では「生活困窮者等子ども学習支援プログラム（まじくる等）」になっています。' },
      ],
    },
  ),
  formerProject(
    'job-creation-study',
    '社会的居場所づくりと連動した雇用の創出研究事業',
    'シャカイテキイバショヅクリトレンドウシタコヨウノソウシュツケンキュウジギョウ',
    '居場所づくりと仕事づくりを結ぶ研究。緊急雇用創出推進事業として釧路市から受託しました。',
    '2012-04-01',
    '2013-03-31',
    { otherNames: ['緊急雇用創出推進事業'] },
  ),
  formerProject(
    'unpaid-work-model',
    '中間的就労（非雇用型）の場のモデル創出事業',
    'チュウカンテキシュウロウノバノモデルソウシュツジギョウ',
    '雇用契約のない中間的就労の場を試す事業。厚生労働省の社会福祉推進事業として行われました。',
    '2013-04-01',
    '2014-03-31',
  ),
  formerProject(
    'consultation-model',
    '自立相談支援モデル事業',
    'ジリツソウダンシエンモデルジギョウ',
    '制度に先立って、釧路市と北海道から受託した相談支援。',
    '2013-04-01',
    '2015-03-31',
    {
      topics: ['consultation'],
      changes: [{ on: '2015-04-01', text: '生活困窮者自立支援制度の自立相談支援事業になりました。' }],
    },
  ),
  formerProject(
    'preparation-model',
    '就労準備支援モデル事業',
    'シュウロウジュンビシエンモデルジギョウ',
    '制度に先立って受託した、就労の準備の支援。',
    '2014-04-01',
    '2015-03-31',
    { changes: [{ on: '2015-04-01', text: '生活困窮者自立支援制度の就労準備支援事業になりました。' }] },
  ),
  formerProject(
    'net-internship',
    '就労移行型インターンシップ事業',
    'シュウロウイコウガタインターンシップジギョウ',
    '網を仕立てる仕事に入りながら就労へ移る事業。釧路市から受託しています。',
    '2013-04-01',
    null,
    {
      topics: ['intermediate_work', 'placement'],
      stages: ['stage2', 'stage3'],
      changes: [{ on: '2015-04-01', text: '被保護者就労準備支援として受託しています。' }],
      toBeConfirmed: '2016年の資料による。今も続いているかを確認してください。',
    },
  ),
];
