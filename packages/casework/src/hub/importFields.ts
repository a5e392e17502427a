/** What a column of a file can fill, with the names under which such columns are found in lists of Japanese offices. */
export const importFields = {
  name: { ja: '名称', en: 'Name', also: ['名前', '施設名', '団体名', '事業名'] },
  nameKana: { ja: '名称（カナ）', en: 'Name in kana', also: ['名称_カナ', 'カナ', 'フリガナ', 'よみ', '読み'] },
  otherNames: { ja: '別名', en: 'Other names', also: ['通称'] },
  organisation: { ja: '運営する団体', en: 'Organisation', also: ['運営団体', '運営主体', '実施主体', '主催', '主催者', '事業者'] },
  place: { ja: '場所', en: 'Place', also: ['会場', '開催場所', '実施場所'] },
  summary: { ja: '説明', en: 'Summary', also: ['内容', '概要', '紹介文'] },
  municipalityCode: { ja: '市町村', en: 'Municipality', also: ['全国地方公共団体コード', '市町村名', '地方公共団体名'] },
  address: { ja: '住所', en: 'Address', also: ['所在地', '所在地_連結表記'] },
  latitude: { ja: '緯度', en: 'Latitude', also: [] },
  longitude: { ja: '経度', en: 'Longitude', also: [] },
  areas: { ja: '来られる地域', en: 'From where', also: ['対象地域', '対象市町村', '利用できる地域'] },
  needs: { ja: '相談内容', en: 'Subjects', also: ['対応する相談'] },
  topics: { ja: '分野', en: 'Topics', also: ['カテゴリ'] },
  target: { ja: '対象', en: 'For whom', also: ['対象者'] },
  minAge: { ja: '年齢（から）', en: 'From age', also: ['対象年齢_から'] },
  maxAge: { ja: '年齢（まで）', en: 'Up to age', also: ['対象年齢_まで'] },
  schedule: { ja: '開催日', en: 'When', also: ['日程', '曜日', '利用可能曜日'] },
  opensAt: { ja: '開始時刻', en: 'Begins at', also: ['開始時間'] },
  closesAt: { ja: '終了時刻', en: 'Ends at', also: ['終了時間'] },
  season: { ja: '時期', en: 'Season', also: ['期間', '季節', '開催時期', '実施期間'] },
  capacity: { ja: '定員', en: 'Places', also: ['受け入れ人数', '受入人数', '定数'] },
  transport: { ja: '送迎', en: 'Transport', also: ['送迎の有無', '交通'] },
  languages: { ja: '使える言葉', en: 'Languages', also: ['言語', '対応言語'] },
  cost: { ja: '費用', en: 'Cost', also: ['料金', '参加費'] },
  conditions: { ja: '条件', en: 'Conditions', also: ['備考'] },
  contact: { ja: '窓口', en: 'Desk', also: ['連絡先', '担当'] },
  phone: { ja: '電話', en: 'Phone', also: ['電話番号', 'TEL'] },
  fax: { ja: 'FAX', en: 'Fax', also: ['ファックス', 'FAX番号'] },
  email: { ja: 'メール', en: 'Mail', also: ['メールアドレス', 'E-mail'] },
  url: { ja: 'ページ', en: 'Page', also: ['URL', 'ホームページ', 'ウェブサイト'] },
  source: { ja: '出典', en: 'Source', also: ['情報源', '出所', '参考資料'] },
  sourcePublisher: { ja: '出典の発行元', en: 'Publisher of the source', also: ['発行元', '発行者'] },
  sourceDated: { ja: '出典の日付', en: 'Day of the source', also: ['発行日'] },
  sourceUrl: { ja: '出典のページ', en: 'Page of the source', also: ['出典URL'] },
} as const;
export type ImportField = keyof typeof importFields;

/** How far an import has come. */
export const importStates = {
  read: { ja: '読み込んだ', en: 'Read' },
  run: { ja: '取り込んだ', en: 'Brought in' },
  undone: { ja: '取り消した', en: 'Undone' },
} as const;

/** What would become of a line, and what has. */
export const importRowStates = {
  new: { ja: '新しく作る', en: 'Would be new' },
  change: { ja: '今あるものを直す', en: 'Would change an entry' },
  faulty: { ja: '直すところがある', en: 'Has faults' },
  created: { ja: '作った', en: 'Created' },
  changed: { ja: '直した', en: 'Changed' },
  failed: { ja: '取り込めなかった', en: 'Left out' },
  undone: { ja: '取り消した', en: 'Taken back' },
  kept: { ja: '残した', en: 'Kept' },
} as const;

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s_・()]/g, '')
    .toLowerCase();

/** How the columns of a file may be understood, by their names; a person looks at it before anything is written. */
export function guessMapping(columns: readonly string[]): Record<string, ImportField> {
  const fields = Object.entries(importFields) as [ImportField, (typeof importFields)[ImportField]][];
  const taken = new Set<ImportField>();
  return Object.fromEntries(
    columns.flatMap((column) => {
      const found = fields.find(
        ([field, { ja, also }]) => !taken.has(field) && [ja, field, ...also].some((name) => plain(name) === plain(column)),
      );
      if (!found) return [];
      taken.add(found[0]);
      return [[column, found[0]]];
    }),
  );
}
