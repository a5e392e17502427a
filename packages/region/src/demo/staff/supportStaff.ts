import { type DemoStaff, staffOf } from './DemoStaff.js';

/** くらしごと and its operator. One of them also sits at the council of 釧路町 two days a week. */
export const supportStaff: readonly DemoStaff[] = [
  ...staffOf('kushiro-social-enterprise', [
    [
      'kg-chief',
      '福原 千鶴',
      'フクハラ チヅル',
      'fukuhara.chizuru',
      'kurashigoto',
      '主任相談支援員',
      ['chief_consultation_supporter', 'conference_secretary'],
      {
        ja: '町村社協から届く紹介に答え、ハローワークへ支援要請を出し、協力団体へつなぎます。',
        en: 'Answers the councils, asks ハローワーク for support, and refers people to partners.',
      },
    ],
    ['kg-consult1', '内田 翔平', 'ウチダ ショウヘイ', 'uchida.shohei', 'kurashigoto', '相談支援員', ['consultation_supporter']],
    ['kg-intake', '小田 真央', 'オダ マオ', 'oda.mao', 'kurashigoto', '受付', ['intake']],
    [
      'kg-prep',
      '松井 佳代',
      'マツイ カヨ',
      'matsui.kayo',
      'work-preparation',
      '就労準備支援担当',
      ['employment_supporter'],
      {
        ja: '就労準備の段階に合わせて、見学・体験の受け入れ先を探します。',
        en: 'Finds places to visit and to try, as far as somebody has come on the way to work.',
      },
    ],
    ['kg-jobs', '黒田 実', 'クロダ ミノル', 'kuroda.minoru', 'job-placement', '無料職業紹介担当', ['employment_supporter']],
    [
      'kg-admin',
      '白井 亜希',
      'シライ アキ',
      'shirai.aki',
      'kurashigoto',
      '事務局',
      ['tenant_admin', 'privacy_officer', 'conference_secretary'],
      {
        ja: '支援調整会議の事務局。招集し、資料を配り、会議録をまとめます。',
        en: 'Secretary of the support conference: calls it, hands out papers, and writes the minutes.',
      },
    ],
  ]),
  {
    key: 'kg-consult2',
    name: '横山 奈緒',
    kana: 'ヨコヤマ ナオ',
    login: 'yokoyama.nao',
    posts: [
      { tenant: 'kushiro-social-enterprise', unit: 'kurashigoto', jobTitle: '相談支援員', roles: ['consultation_supporter'] },
      { tenant: 'council-kushiro-town', jobTitle: '巡回相談員（兼務）', roles: ['consultation_supporter'] },
    ],
    demo: {
      ja: '2つの組織に所属。右上で「釧路町社協」に切り替えると、見えるものが入れ替わります。',
      en: 'Belongs to two organisations. Switch to 釧路町社協 at the top right, and what can be seen changes.',
    },
  },
];
