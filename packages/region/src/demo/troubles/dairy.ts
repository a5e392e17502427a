import type { Trouble } from './Trouble.js';

/** 住み込みの仕事を離れて、住まいも失う. */
export const dairy: Trouble = {
  needs: ['housing', 'work', 'work_trouble'],
  ages: [22, 59],
  life: (dice) => ({
    household: { kind: 'single', note: '牧場・旅館の寮を出た。' },
    benefit: { welfareStatus: dice.pick(['none', 'applied']) },
    money: { monthlyIncome: 0, rent: 0, savings: dice.yen(3_000, 70_000), arrears: '携帯料金1か月', note: '最後の給料が未払い。' },
    health: { insurance: '切れている', conditions: dice.pick(['手首の腱鞘炎', '歯の痛み', '眠れない']) },
    work: {
      employmentStatus: 'unemployed',
      leftMonthsAgo: dice.between(0, 2),
      experience: dice.pick(['酪農ヘルパー 4年', '温泉旅館の客室 6年', '肉牛牧場 3年', '製材 8年']),
      qualifications: dice.pick(['大型特殊', '普通自動車', '調理師']),
      wish: dice.pick(['住み込みでない仕事', '動物にかかわる仕事は続けたい', '町を出ずに働きたい']),
    },
  }),
  summaries: [
    '住み込みの牧場を辞め、今月末で寮を出ることになりました。\n給料の一部が支払われていません。行き先は決まっていません。\n本人は、まず寝る場所を確保し、住み込みでない仕事を探したいと望んでいます。',
    '旅館の閉館で仕事と住まいを同時に失いました。\n知人の家に泊まっていますが、月末までの約束です。\n本人は町に残って働きたいと話しています。',
  ],
  notes: [
    [
      ['interview', '荷物一つで来所。今夜の泊まる所を先に決めた。食事をとってから、ゆっくり話を聞いた。'],
      ['phone', '元の雇い主に未払いの給料を確認。月末に振り込むとの返事。', '元の雇い主'],
    ],
    [
      ['other_office', '未払いの件を労働基準監督署に相談する方法を説明。本人は「もめたくない」。急がず考える。'],
      ['visit', '公営住宅の空きを役場で確認。単身で入れる部屋が2つあった。', '役場 住宅係'],
    ],
    [
      ['visit', '部屋の見学に同行。バスの便が少ないが、本人は気に入った様子。'],
      ['interview', '健康保険の切り替えを一緒に。歯の治療にも行けることが分かった。'],
    ],
    [
      ['office_meeting', '所内で検討。住まいが決まるまでの期間と、その後の仕事探しの順を確かめた。'],
      ['phone', '仮の住まいでの様子を確認。眠れるようになったとのこと。'],
    ],
    [
      ['visit', '入居の日。布団とやかんを届けた。「自分の鍵は何年ぶりか」と話した。'],
      ['interview', '履歴書を一緒に書いた。牧場での仕事を、機械・時間・動物の三つに分けて言葉にした。'],
    ],
  ],
  voices: ['自分の鍵を持てたのが、いちばんうれしい。', '辞めたことを責められなかったので、話せました。'],
};
