import type { Trouble } from './Trouble.js';

/** 漁と水産加工の、仕事のない季節. */
export const fishery: Trouble = {
  needs: ['income', 'taxes', 'work'],
  ages: [38, 68],
  life: (dice, { spouse }) => ({
    household: {
      kind: dice.pick(['couple', 'three_generations']),
      members: [
        { relation: 'spouse', sex: spouse, age: dice.between(38, 66), note: '水産加工場（季節）' },
        ...(dice.chance(0.5) ? [{ relation: 'parent', sex: 'female', age: dice.between(72, 90), note: '要支援' } as const] : []),
      ],
    },
    benefit: { welfareStatus: 'none' },
    money: {
      monthlyIncome: dice.yen(60_000, 150_000),
      rent: 0,
      savings: dice.yen(0, 200_000, 10_000),
      debtTotal: dice.yen(300_000, 1_500_000, 50_000),
      arrears: dice.pick(['国保料、灯油代', '固定資産税 2期分', '船の燃料代（組合）']),
      note: '収入は漁期（6〜11月）にかたよる。',
    },
    health: { insurance: '国民健康保険', conditions: dice.pick(['肩の痛み', '高血圧', 'とくになし']) },
    work: {
      employmentStatus: 'self_employed',
      experience: dice.pick(['コンブ漁 30年', 'サンマ船の乗組員 20年', '水産加工 15年']),
      qualifications: dice.pick(['小型船舶', '普通自動車']),
      wish: '冬のあいだだけの仕事',
    },
  }),
  summaries: [
    '不漁が2年続き、冬の生活費が足りません。\n灯油代と国保料が滞り、母の介護も重なっています。\n本人は漁を続けながら、冬だけの仕事を探したいと望んでいます。',
    '乗っていた船が廃業し、加工場の仕事も秋で終わりました。\n家はありますが、固定資産税の分納が止まっています。\n本人は網の仕事なら経験を生かせると話しています。',
  ],
  notes: [
    [
      ['visit', '番屋を訪問。漁の合間に話を聞く。「冬の3か月さえ越せれば」とのこと。'],
      ['interview', '夫婦で来所。組合の精算書を見ながら、年間の収入を月ごとに並べた。'],
    ],
    [
      ['other_office', '役場の税務係と分納の相談。漁期に多く払う形にしてもらえた。', '役場 税務係'],
      ['phone', '組合に燃料代の支払い時期を相談。6月まで待てるとの返事。', '漁協'],
    ],
    [
      ['visit', '灯油の残りが少ない。緊急小口の貸付について説明し、その場で書類を書いた。'],
      ['visit', '整網の作業場を見学。手つきを見た職人が「明日からでも」と言ってくれた。'],
    ],
    [
      ['office_meeting', '所内で検討。冬季の就労体験と家計の見直しを並べて進める。'],
      ['phone', '道路の凍結で訪問を見送り、電話で確認。体調に変わりなし。'],
    ],
    [
      ['visit', '母の介護の申請に同行。訪問調査の日が決まった。', '役場 介護保険係'],
      ['interview', '来年の漁期までの見通しを一緒に書いた。赤字の月が一つに減った。'],
    ],
  ],
  voices: ['網なら目をつぶってもできる。この歳で教える側になるとは。', '冬が来るのが、少しこわくなくなった。'],
};
