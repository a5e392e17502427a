import { type DemoStaff, staffOf } from './DemoStaff.js';

const coordinator = '受入担当';

/** 協力団体. On a phone, between other work; they see the lines addressed to them and nothing else. */
export const partnerStaff: readonly DemoStaff[] = [
  ...staffOf('partner-zoo', [
    [
      'zoo',
      '北川 勝',
      'キタガワ マサル',
      'kitagawa.masaru',
      null,
      '花壇ボランティア 受入担当',
      ['partner_coordinator'],
      {
        ja: '協力団体の画面（携帯）。受けるか答え、来た日の様子と結果を返します。',
        en: 'The pages of a partner, on a phone: answers, tells how it went, and reports the outcome.',
      },
    ],
  ]),
  ...staffOf('partner-park-greening', [
    ['park', '東 節夫', 'アズマ セツオ', 'azuma.setsuo', null, coordinator, ['partner_coordinator', 'tenant_admin']],
  ]),
  ...staffOf('partner-network-salon', [
    ['salon', '浅野 ひとみ', 'アサノ ヒトミ', 'asano.hitomi', null, 'アトリエななみ 受入担当', ['partner_coordinator', 'tenant_admin']],
  ]),
  ...staffOf('partner-people', [
    ['people', '石原 幸子', 'イシハラ サチコ', 'ishihara.sachiko', null, coordinator, ['partner_coordinator']],
  ]),
  ...staffOf('partner-oozora', [['oozora', '松岡 進', 'マツオカ ススム', 'matsuoka.susumu', null, coordinator, ['partner_coordinator']]]),
  ...staffOf('partner-keiai', [
    ['izumi', '森本 聡', 'モリモト サトシ', 'morimoto.satoshi', null, 'いずみの里 受入担当', ['partner_coordinator']],
  ]),
  ...staffOf('partner-carecourt', [
    ['carecourt', '田村 久恵', 'タムラ ヒサエ', 'tamura.hisae', null, coordinator, ['partner_coordinator']],
  ]),
  ...staffOf('partner-fukidan', [
    ['fukidan', '大沢 金次', 'オオサワ キンジ', 'osawa.kinji', null, '作業の世話役', ['partner_coordinator']],
  ]),
  ...staffOf('partner-biken-work', [
    ['biken', '竹内 信也', 'タケウチ シンヤ', 'takeuchi.shinya', null, coordinator, ['partner_coordinator']],
  ]),
  ...staffOf('partner-hoshigaura-hospital', [
    ['hoshigaura', '小松 和枝', 'コマツ カズエ', 'komatsu.kazue', null, '病院ボランティア 受入担当', ['partner_coordinator']],
  ]),
];
