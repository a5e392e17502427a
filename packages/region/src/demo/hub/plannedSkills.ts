import type { HubContent } from '@tsunagi/casework';
import { sources } from '../../kushiro/sources.js';
import type { Source } from '../../sourced.js';

/** 人の力, by the part somebody plays and never by name. Who has it has agreed, so many days ago, before it was written down. */
export interface PlannedSkill {
  by: string;
  agreedDaysAgo: number;
  agreedBy: 'spoken' | 'written' | 'message';
  /** Codes of the region's data. */
  organisation: string;
  place?: string;
  source: Source;
  says: Pick<HubContent, 'name' | 'nameKana' | 'summary' | 'topics' | 'needs' | 'contacts'>;
}

const contacts = [{ label: 'くらしごと', phone: '0154-65-1250' }];

/** まじくる: who sits beside the pupils. Whoever is supported there and teaches in turn is no entry, for nobody is listed as a client. */
const tutor = (who: string, kana: string, summary: string, agreedDaysAgo: number, agreedBy: PlannedSkill['agreedBy']): PlannedSkill => ({
  by: 'city-commerce',
  agreedDaysAgo,
  agreedBy,
  organisation: 'kushiro-city',
  place: 'majikuru',
  source: sources.system,
  says: {
    name: `学習会のチューター（${who}）`,
    nameKana: `ガクシュウカイノチューター${kana}`,
    summary,
    topics: ['learning', 'children'],
    needs: ['parenting', 'withdrawal'],
    contacts: [{ label: '釧路市 社会援護課 福祉政策担当（子ども学習支援）', phone: '0154-31-5231' }],
  },
});

export const plannedSkills: readonly PlannedSkill[] = [
  tutor('大学生', 'ダイガクセイ', '中学生の隣に座って、わからないところから一緒に考えます。', 64, 'written'),
  tutor('高専生', 'コウセンセイ', '数学と理科を、手を動かしながら教えます。', 64, 'written'),
  tutor('高校生', 'コウコウセイ', '学校の勉強を、年の近い立場でほぐして伝えます。', 57, 'written'),
  tutor('NPOの職員', 'エヌピーオーノショクイン', '来た人を迎え、その日の居どころを一緒に決めます。', 64, 'spoken'),
  tutor('ケースワーカー', 'ケースワーカー', '勉強を見ながら、家での困りごとにも気づきます。', 50, 'spoken'),
  {
    by: 'kg-admin',
    agreedDaysAgo: 71,
    agreedBy: 'spoken',
    organisation: 'net-makers',
    source: sources.halfWork,
    says: {
      name: '網の仕立ての手ほどき',
      nameKana: 'アミノシタテノテホドキ',
      summary: '網を仕立ててきた人が、結び方と道具の使い方を手元で見せます。',
      topics: ['fishing', 'crafts', 'intermediate_work'],
      needs: ['work'],
      contacts,
    },
  },
  {
    by: 'kg-admin',
    agreedDaysAgo: 36,
    agreedBy: 'message',
    organisation: 'sesse',
    source: sources.lecture,
    says: {
      name: '作業の見守り（支援相談員）',
      nameKana: 'サギョウノミマモリ',
      summary: '畑の作業に付き添い、休む間合いや困りごとに気を配ります。',
      topics: ['farming', 'community', 'intermediate_work'],
      needs: ['work', 'withdrawal', 'community'],
      contacts,
    },
  },
  {
    by: 'kg-admin',
    agreedDaysAgo: 36,
    agreedBy: 'message',
    organisation: 'claps',
    source: sources.lecture,
    says: {
      name: '話し合いの進行と売り方の相談',
      nameKana: 'ハナシアイノシンコウトウリカタノソウダン',
      summary: '話し合いの進め方、名づけ、売り方を遠くから手伝います。',
      topics: ['sales', 'community'],
      needs: ['work', 'community'],
      contacts,
    },
  },
  {
    by: 'kg-admin',
    agreedDaysAgo: 48,
    agreedBy: 'spoken',
    organisation: 'fumanet',
    source: sources.lecture,
    says: {
      name: 'ふまねっとサポーター',
      nameKana: 'フマネットサポーター',
      summary: '網を踏まずに歩く運動の教室で、声をかけ、足もとを見守ります。',
      topics: ['health', 'elderly', 'community'],
      needs: ['health', 'care', 'community'],
      contacts,
    },
  },
];
