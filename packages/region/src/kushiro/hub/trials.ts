import type { HubEntryData } from '../../hubData.js';
import { sources } from '../sources.js';
import { programme } from './recipients.js';

const trying = { needs: ['work', 'community', 'withdrawal'], pay: 'unpaid', since: '2013-04-01' };
const volunteering = { ...trying, topics: ['intermediate_work', 'community'], stages: ['stage1', 'stage2'] };
const workshop = { ...trying, topics: ['intermediate_work', 'disability', 'crafts'], stages: ['stage1', 'stage2'] };

/** 体験. Learning, trying and helping, as the overviews of the city list them; who takes people in stands in the links. */
export const trials: readonly HubEntryData[] = [
  programme(
    'child-learning',
    '生活困窮者等子ども学習支援プログラム',
    'セイカツコンキュウシャトウコドモガクシュウシエンプログラム',
    '地域の拠点で、子どもの学習と居場所を支えます。平成25年の図では冬月荘の学習支援でした。',
    {
      place: 'majikuru',
      target: '生活に困っている世帯などの子ども',
      topics: ['learning', 'children', 'ibasho'],
      needs: ['parenting', 'withdrawal'],
      changes: [{ on: '2018-04-01', text: '平成30年4月の概況図で「まじくる等」と示されています。' }],
    },
  ),
  programme(
    'high-school',
    '高校進学支援プログラム',
    'コウコウシンガクシエンプログラム',
    '中学3年生とその親に、高校への進学を支える手立てを案内します。',
    { target: '中学3年生の子とその親', topics: ['learning', 'children'], needs: ['parenting', 'income'], since: '2013-04-01' },
  ),
  programme(
    'internship',
    'インターンシップ事業',
    'インターンシップジギョウ',
    '地元の会社や法人で働く体験を重ね、一般の就労へ近づきます。',
    {
      topics: ['intermediate_work', 'placement', 'work_preparation'],
      needs: ['work'],
      stages: ['stage2', 'stage3'],
      since: '2013-04-01',
      changes: [{ on: '2018-04-01', text: '平成30年4月の概況図では、釧路臨港埠頭運輸が受け入れ先から外れています。' }],
    },
  ),
  programme(
    'workshop-intellectual',
    '知的障がい者授産施設作業体験プログラム',
    'チテキショウガイシャジュサンシセツサギョウタイケンプログラム',
    '授産施設で生産の作業を体験し、働く自信を取りもどします。',
    workshop,
  ),
  programme(
    'workshop-mental',
    '精神障がい者授産施設作業体験プログラム',
    'セイシンショウガイシャジュサンシセツサギョウタイケンプログラム',
    '授産施設で生産の作業を体験し、働く自信を取りもどします。',
    workshop,
  ),
  programme(
    'fumanet-supporter',
    'ふまねっとサポーター活動体験事業',
    'フマネットサポーターカツドウタイケンジギョウ',
    '歩行運動「ふまねっと」の教室で、サポーターの活動を体験します。',
    { ...volunteering, topics: ['health', 'elderly', 'community'], since: '2018-04-01' },
  ),
  programme(
    'workshop-volunteers',
    '障がい者作業所等ボランティア体験事業',
    'ショウガイシャサギョウショトウボランティアタイケンジギョウ',
    '障がいのある人の作業所などで、手伝いをしながら役割を持ちます。',
    { ...volunteering, topics: ['intermediate_work', 'disability', 'community'] },
  ),
  programme(
    'care-volunteers',
    '介護施設・デイサービスボランティア体験事業',
    'カイゴシセツデイサービスボランティアタイケンジギョウ',
    '介護の施設やデイサービスで、食器洗いなどの手伝いをします。',
    {
      ...volunteering,
      topics: ['intermediate_work', 'elderly', 'community'],
      changes: [{ on: '2018-04-01', text: '平成30年4月の概況図では、芦野館に代わってニチイが受け入れ先になっています。' }],
    },
  ),
  programme(
    'hospital-volunteers',
    '病院ボランティア体験事業',
    'ビョウインボランティアタイケンジギョウ',
    '病院で、患者さんの話し相手などの手伝いをします。',
    {
      ...volunteering,
      topics: ['intermediate_work', 'health', 'community'],
      changes: [{ on: '2018-04-01', text: '平成30年4月の概況図で、白樺台病院が受け入れ先に加わっています。' }],
    },
  ),
  programme(
    'training-institutions',
    '職業訓練機関等活用',
    'ショクギョウクンレンキカントウカツヨウ',
    '職業訓練の機関を使い、仕事に要る技能や資格を身につけます。',
    {
      topics: ['work_preparation', 'learning'],
      needs: ['work'],
      stages: ['stage3', 'stage4'],
      since: '2013-04-01',
      source: sources.seminar,
      changes: [
        {
          on: '2022-08-25',
          text: '平成30年4月の概況図に名はなく、市のページでは就労支援プログラムの一つの手立てとして書かれています。',
          source: '釧路市「釧路市自立支援プログラムの取り組み状況」2022年8月25日',
        },
      ],
      toBeConfirmed: '2013年4月の一覧による。訓練の機関の名は出典にありません。',
    },
  ),
];
