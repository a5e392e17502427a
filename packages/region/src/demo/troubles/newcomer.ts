import type { Trouble } from './Trouble.js';

/** 外国から来て働く人の、言葉と手続き. */
export const newcomer: Trouble = {
  needs: ['work_trouble', 'parenting', 'community'],
  ages: [23, 42],
  sex: 'female',
  life: (dice) => ({
    household: {
      kind: 'parents_children',
      members: [
        { relation: 'spouse', sex: 'male', age: dice.between(30, 48), note: '水産加工場' },
        { relation: 'child', sex: 'female', age: dice.between(1, 8) },
      ],
    },
    benefit: { welfareStatus: 'none', benefits: ['child_allowance'] },
    money: { monthlyIncome: dice.yen(90_000, 140_000), rent: dice.yen(20_000, 35_000), savings: dice.yen(20_000, 120_000, 10_000) },
    health: { insurance: '社会保険', conditions: 'とくになし', note: '受診には通訳が要る。' },
    work: { employmentStatus: 'non_regular', experience: '水産加工 3年', wish: '日本語を習いながら働きたい' },
  }),
  summaries: [
    '結婚して来日し、加工場で働いています。\n学校や保育の書類が読めず、手続きが遅れています。\n本人は、やさしい日本語で相談できる場所を望んでいます。',
  ],
  notes: [
    [
      ['interview', 'やさしい日本語で面談。学校の手紙を一緒に読んだ。写真を使うと伝わりやすい。'],
      ['interview', '来所。保育料の通知が読めず困っていた。ふりがなを付けて渡した。'],
    ],
    [['other_office', '学校の先生と相談。持ち物を絵で知らせてもらえることになった。', '小学校']],
    [['visit', '日本語教室の見学に同行。同じ国の先輩に会えて笑顔。']],
    [['phone', '職場の勤務表の読み方を確認。休みの申し出方を練習した。']],
    [['interview', '書類の束を三つに分けた（急ぐ・出す・取っておく）。自分で分けられるようになってきた。']],
  ],
  voices: ['てがみが よめます。せんせいに へんじを かきました。'],
};
