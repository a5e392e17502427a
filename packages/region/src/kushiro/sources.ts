import type { Source } from '../regionData.js';
import { lecture } from '../standard/conferenceKinds.js';

/** The public texts that the entries of this region stand on. */
export const sources = {
  programmes: { title: '釧路市自立支援プログラムの取り組み状況（ページ番号1005011）', publisher: '釧路市', dated: '2022-08-25' },
  seminar: {
    title: '自立支援プログラムと生活困窮者支援事業について（市町村セミナー 資料4）',
    publisher: '釧路市生活福祉事務所',
    dated: '2014-02-21',
  },
  halfWork: { title: '釧路市における“半就労半福祉”のカタチ', publisher: '釧路社会的企業創造協議会', dated: '2016-01-29' },
  system: {
    title: '生活困窮者自立支援制度について',
    publisher: '釧路市',
    dated: '2020-04-20',
    dayToBeConfirmed: '本文に日付はなく、住居確保給付金の対象拡大の日だけが書かれています。',
  },
  lecture,
  municipalityCodes: {
    title: '全国地方公共団体コード',
    publisher: '総務省',
    dated: '2024-01-01',
    url: 'https://www.soumu.go.jp/denshijiti/code.html',
  },
} satisfies Record<string, Source>;
