import { type DemoStaff, staffOf } from './DemoStaff.js';

const supporter = '相談支援員';

/** 社協. Small offices: often one person is supporter and administrator at once. */
export const councilStaff: readonly DemoStaff[] = [
  ...staffOf('council-kushiro-city', [
    ['csw-city1', '河合 美穂', 'カワイ ミホ', 'kawai.miho', null, supporter, ['consultation_supporter', 'tenant_admin']],
    ['csw-city2', '服部 亮太', 'ハットリ リョウタ', 'hattori.ryota', null, '貸付担当', ['consultation_supporter']],
  ]),
  ...staffOf('council-kushiro-town', [
    [
      'csw-ktown',
      '安藤 彩',
      'アンドウ アヤ',
      'ando.aya',
      null,
      supporter,
      ['consultation_supporter', 'tenant_admin'],
      { ja: '釧路町の窓口。住民の決定は北海道が行います。', en: 'The counter of Kushiro Town, where 北海道 decides for the residents.' },
    ],
  ]),
  ...staffOf('council-akkeshi', [
    [
      'csw-akkeshi',
      '坂本 美代',
      'サカモト ミヨ',
      'sakamoto.miyo',
      null,
      '主任相談支援員',
      ['chief_consultation_supporter'],
      {
        ja: '釧路市から届いた紹介を開き、質問し、受け、結果を返します。',
        en: 'Opens what the city refers, asks, accepts and reports the outcome.',
      },
    ],
    ['csw-akkeshi2', '上原 健', 'ウエハラ ケン', 'uehara.ken', null, supporter, ['consultation_supporter', 'tenant_admin']],
  ]),
  ...staffOf('council-hamanaka', [
    [
      'csw-hamanaka',
      '広瀬 早苗',
      'ヒロセ サナエ',
      'hirose.sanae',
      null,
      supporter,
      ['consultation_supporter', 'tenant_admin'],
      { ja: '浜中町の窓口。漁期の切れ目の暮らしを支えます。', en: 'The counter of Hamanaka: support between two fishing seasons.' },
    ],
  ]),
  ...staffOf('council-shibecha', [
    [
      'csw-shibecha',
      '篠原 拓也',
      'シノハラ タクヤ',
      'shinohara.takuya',
      null,
      supporter,
      ['consultation_supporter', 'tenant_admin'],
      {
        ja: '標茶町の窓口。住み込みの仕事を離れた人の住まいを探します。',
        en: 'The counter of Shibecha: looks for housing for those who have left live-in work.',
      },
    ],
  ]),
  ...staffOf('council-teshikaga', [
    [
      'csw-teshikaga',
      '飯田 みどり',
      'イイダ ミドリ',
      'iida.midori',
      null,
      supporter,
      ['consultation_supporter', 'tenant_admin'],
      {
        ja: '弟子屈町の窓口。温泉旅館の仕事を失った人の相談を受けます。',
        en: 'The counter of Teshikaga: listens to those who have lost work at the hot-spring inns.',
      },
    ],
  ]),
  ...staffOf('council-tsurui', [
    [
      'csw-tsurui',
      '久保 春香',
      'クボ ハルカ',
      'kubo.haruka',
      null,
      supporter,
      ['consultation_supporter', 'tenant_admin'],
      {
        ja: '鶴居村のただ一人の相談支援員。くらしごとへつなぎ、答えを受け取ります。',
        en: 'The only supporter of Tsurui. Refers people to くらしごと and receives the answer.',
      },
    ],
  ]),
  ...staffOf('council-shiranuka', [
    [
      'csw-shiranuka',
      '丸山 孝',
      'マルヤマ タカシ',
      'maruyama.takashi',
      null,
      supporter,
      ['consultation_supporter', 'tenant_admin'],
      {
        ja: '白糠町の窓口。水産加工で働く家族の相談が多い町です。',
        en: 'The counter of Shiranuka, where many families work in fish processing.',
      },
    ],
  ]),
];
