import type { HubEntryData } from '../../hubData.js';
import { sources } from '../sources.js';

const hosted2013 = (code: string, name: string, nameKana: string, summary: string, more: Partial<HubEntryData> = {}): HubEntryData => ({
  code,
  kind: 'organisation',
  municipalityCode: '01206',
  name,
  nameKana,
  summary,
  topics: ['intermediate_work'],
  source: sources.seminar,
  changes: [
    {
      on: '2018-04-01',
      text: '平成30年4月の概況図には、受け入れ先として載っていません。',
      source: '釧路社会的企業創造協議会「生活困窮者支援を通じた地域づくり（講義と演習④）」',
    },
  ],
  toBeConfirmed: '連絡先と、今の受け入れは出典にありません。',
  ...more,
});

/** Who took people in in 2013 and is not on the overview of 2018: the organisations stay, their links have an end. */
export const formerHosts: readonly HubEntryData[] = [
  hosted2013(
    'sports-foundation',
    '釧路スポーツ振興財団',
    'クシロスポーツシンコウザイダン',
    '平成25年に、スケートリンクの清掃の体験を受け入れた団体。',
  ),
  hosted2013(
    'akan-tourism',
    '阿寒町観光振興公社',
    'アカンチョウカンコウシンコウコウシャ',
    '平成25年に、阿寒市民農園での農作業の体験を受け入れた団体。',
    {
      topics: ['farming', 'intermediate_work'],
    },
  ),
  hosted2013('rinko', '釧路臨港埠頭運輸', 'クシロリンコウフトウウンユ', '平成25年に、インターンシップを受け入れた会社。'),
  hosted2013('ashinokan', '芦野館', 'アシノカン', '平成25年に、介護のボランティアの体験を受け入れた施設。', {
    topics: ['elderly', 'intermediate_work'],
    toBeConfirmed: '読み、運営する法人、今の受け入れは出典にありません。',
  }),
];
