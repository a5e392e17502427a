import type { HubContent } from '@tsunagi/casework';
import { computerRoom, type Drawing, diningTable, fukiField, studyRoom, temple } from './drawings/index.js';

/** What an office has added to one of its own entries since the region's texts were written. `entry`: code of the region's data. */
export interface PlannedChange {
  by: string;
  entry: string;
  daysAgo: number;
  /** What has changed, as those are told who know the entry. */
  what: string;
  says: Partial<HubContent>;
  drawn?: { drawing: Drawing; alt: string };
}

const withDrawing = 'どんなところかが分かる絵を加えました';

export const plannedChanges: readonly PlannedChange[] = [
  {
    by: 'fukidan',
    entry: 'fuki-work',
    daysAgo: 15,
    what: '行き帰りの車を書きました',
    says: {
      transport: true,
      transportNote: '音別駅から畑まで、朝と昼に車を出しています。初めての日は駅で待ち合わせます。',
      accessibility: '畑の入口まで車で入れます。納屋に腰かけて休めます。',
    },
  },
  {
    by: 'fukidan',
    entry: 'fuki-growing',
    daysAgo: 15,
    what: withDrawing,
    says: {},
    drawn: { drawing: fukiField, alt: '蕗の畑の絵。手前に大きな葉、奥に納屋と小さなトラックがあります' },
  },
  {
    by: 'kg-admin',
    entry: 'kurashigoto-desk',
    daysAgo: 21,
    what: '相談できる言葉と、入口の様子を書きました',
    says: {
      languages: ['ja', 'en'],
      accessibility: '1階にあり、入口に段差はありません。筆談の道具があります。',
    },
  },
  {
    by: 'kg-admin',
    entry: 'mihara-kagayaki',
    daysAgo: 43,
    what: withDrawing,
    says: {},
    drawn: { drawing: diningTable, alt: '食堂の絵。長い机に、湯気の立つ汁とごはんが並んでいます' },
  },
  {
    by: 'kg-admin',
    entry: 'temple-dining',
    daysAgo: 43,
    what: withDrawing,
    says: {},
    drawn: { drawing: temple, alt: 'お寺の絵。障子のあいだから、座ぶとんを囲んだ低い机が見えます' },
  },
  {
    by: 'kg-admin',
    entry: 'try-lab',
    daysAgo: 22,
    what: withDrawing,
    says: {},
    drawn: { drawing: computerRoom, alt: 'パソコンの部屋の絵。長い机に3台が並び、前に丸いいすがあります' },
  },
  {
    by: 'city-commerce',
    entry: 'majikuru',
    daysAgo: 45,
    what: withDrawing,
    says: {},
    drawn: { drawing: studyRoom, alt: '学習の部屋の絵。丸い机に開いた本と鉛筆、窓の横に黒板とソファがあります' },
  },
];
