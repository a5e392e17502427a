import { type DemoStaff, staffOf } from './DemoStaff.js';

const cw = 'ケースワーカー';
const sv = '査察指導員';

/** 釧路市: supervisors and caseworkers over the teams, reception, employment support, and those who keep the house in order. */
export const cityStaff: readonly DemoStaff[] = staffOf('kushiro-city', [
  ['city-sv1', '大森 康介', 'オオモリ コウスケ', 'oomori.kosuke', 'team-1', sv, ['supervisor']],
  ['city-cw1', '藤井 遥', 'フジイ ハルカ', 'fujii.haruka', 'team-1', cw, ['caseworker']],
  ['city-cw2', '岡田 駿', 'オカダ シュン', 'okada.shun', 'team-2', cw, ['caseworker']],
  [
    'city-sv3',
    '野村 恵子',
    'ノムラ ケイコ',
    'nomura.keiko',
    'team-3',
    sv,
    ['supervisor'],
    {
      ja: '班の紹介を見わたし、誤登録を直し、期限の過ぎたものを拾います。',
      en: 'Looks over the referrals of the team, puts errors right and picks up what is late.',
    },
  ],
  [
    'city-cw3',
    '佐野 美月',
    'サノ ミヅキ',
    'sano.mizuki',
    'team-3',
    cw,
    ['caseworker'],
    {
      ja: '2年目のケースワーカー。厚岸町社協へ人をつなぎ、返ってきた結果を確かめます。',
      en: 'A caseworker in her second year. Refers people to the council of Akkeshi and confirms what comes back.',
    },
  ],
  ['city-cw3b', '川端 陽介', 'カワバタ ヨウスケ', 'kawabata.yosuke', 'team-3', cw, ['caseworker']],
  [
    'city-cw5',
    '水谷 香奈',
    'ミズタニ カナ',
    'mizutani.kana',
    'team-5',
    cw,
    ['caseworker'],
    {
      ja: 'いま開かれている支援会議の記録者。会議室のボードで、決まったことと宿題を書きます。',
      en: 'Keeps the record of the meeting that is being held: writes decisions and homework on the board of the room.',
    },
  ],
  ['city-cw7', '堀 俊平', 'ホリ シュンペイ', 'hori.shumpei', 'team-7', cw, ['caseworker']],
  ['city-sv8', '関 文江', 'セキ フミエ', 'seki.fumie', 'team-8', `${sv}（高齢者担当）`, ['supervisor']],
  ['city-cw8', '早川 大地', 'ハヤカワ ダイチ', 'hayakawa.daichi', 'team-8', `${cw}（高齢者担当）`, ['caseworker']],
  ['city-cw9', '辻 理沙', 'ツジ リサ', 'tsuji.risa', 'team-9', `${cw}（高齢者担当）`, ['caseworker']],
  [
    'city-intake',
    '平野 由紀',
    'ヒラノ ユキ',
    'hirano.yuki',
    'independence',
    '面接相談員',
    ['intake'],
    {
      ja: '窓口で初めての相談を受け、同じ人の記録がないかを確かめて登録します。',
      en: 'Receives people for the first time and registers them, having looked for a record of the same person.',
    },
  ],
  ['city-work', '片山 徹', 'カタヤマ トオル', 'katayama.toru', 'independence', '就労支援員', ['employment_supporter']],
  [
    'city-living',
    '須藤 めぐみ',
    'スドウ メグミ',
    'sudo.megumi',
    'independence',
    '自立生活支援員',
    ['independent_living_supporter'],
    {
      ja: '本人と協力団体の橋渡し。ボランティア先の様子を聞き取り、担当に伝えます。',
      en: 'Stands between people and partner organisations: hears how they are doing there and tells the caseworker.',
    },
  ],
  [
    'city-privacy',
    '荒木 誠司',
    'アラキ セイジ',
    'araki.seiji',
    'welfare-policy',
    '主査',
    ['privacy_officer', 'statistician'],
    {
      ja: 'だれが・いつ・なぜ見たかを確かめ、本人に示す紙を出します。',
      en: 'Finds out who looked, when and why, and prints the paper that is shown to the person.',
    },
  ],
  [
    'city-admin',
    '永井 里奈',
    'ナガイ リナ',
    'nagai.rina',
    'welfare-policy',
    '主事',
    ['tenant_admin'],
    { ja: '職員を招き、異動に合わせて権限と期間を直します。', en: 'Invites staff, and changes rights and dates when they move.' },
  ],
  ['city-commerce', '柴田 航', 'シバタ ワタル', 'shibata.wataru', 'commerce-labour', '労政係', ['hub_editor']],
]);
