import { type DemoStaff, staffOf } from './DemoStaff.js';

/** 北海道, ハローワーク, 法テラス, 地域包括支援センター. */
export const officeStaff: readonly DemoStaff[] = [
  ...staffOf('hokkaido-kushiro', [
    [
      'pref-sv',
      '原田 直人',
      'ハラダ ナオト',
      'harada.naoto',
      null,
      '保護係 査察指導員',
      ['supervisor'],
      {
        ja: '町村の住民について決定する立場から、社協とのつなぎを受けます。',
        en: 'Decides for the residents of towns and villages, and receives what the councils refer.',
      },
    ],
    ['pref-cw', '今井 咲', 'イマイ サキ', 'imai.saki', null, '保護係 ケースワーカー', ['caseworker']],
    ['pref-admin', '望月 学', 'モチヅキ マナブ', 'mochizuki.manabu', null, '総務担当', ['tenant_admin']],
  ]),
  ...staffOf('hello-work-kushiro', [
    [
      'hw-navi',
      '榎本 和也',
      'エノモト カズヤ',
      'enomoto.kazuya',
      null,
      '就職支援ナビゲーター',
      ['employment_supporter'],
      {
        ja: '支援要請を受け、求人とつなぎ、就職日と定着を要請元に返します。',
        en: 'Receives requests for support, finds vacancies, and reports when somebody started and stayed.',
      },
    ],
    ['hw-coordinator', '杉本 玲子', 'スギモト レイコ', 'sugimoto.reiko', null, '就労支援コーディネーター', ['employment_supporter']],
    ['hw-admin', '谷口 英樹', 'タニグチ ヒデキ', 'taniguchi.hideki', null, '庶務', ['tenant_admin']],
  ]),
  ...staffOf('legal-aid-kushiro', [
    [
      'legal-intake',
      '矢野 瑞希',
      'ヤノ ミズキ',
      'yano.mizuki',
      null,
      '相談受付',
      ['intake', 'tenant_admin'],
      { ja: '債務の相談を受け、弁護士の相談日につなぎます。', en: 'Listens to people in debt and finds them a day with a lawyer.' },
    ],
  ]),
  ...staffOf('elderly-support-kushiro', [
    [
      'elder-sw',
      '栗原 知子',
      'クリハラ トモコ',
      'kurihara.tomoko',
      null,
      '社会福祉士',
      ['consultation_supporter', 'tenant_admin'],
      { ja: '高齢の方の見守りで気づいたことを、関係先へつなぎます。', en: 'Passes on what is noticed while looking after elderly people.' },
    ],
    ['elder-nurse', '大西 幸', 'オオニシ サチ', 'onishi.sachi', null, '保健師', ['consultation_supporter']],
  ]),
];
