import type { Trouble } from './Trouble.js';

/** ひとり親で、収入が足りない. */
export const singleMother: Trouble = {
  needs: ['parenting', 'income', 'work'],
  ages: [24, 44],
  sex: 'female',
  life: (dice) => ({
    household: {
      kind: 'single_mother',
      members: [
        {
          relation: 'child',
          sex: dice.pick(['male', 'female'] as const),
          age: dice.between(6, 14),
          note: dice.pick(['小学校', '中学校（学習会に通う）']),
        },
        ...(dice.chance(0.5) ? [{ relation: 'child', sex: dice.pick(['male', 'female'] as const), age: dice.between(1, 5) } as const] : []),
      ],
    },
    benefit: { welfareStatus: dice.pick(['none', 'receiving', 'applied']), benefits: ['child_allowance', 'child_rearing'] },
    money: {
      monthlyIncome: dice.yen(88_000, 132_000),
      rent: dice.yen(30_000, 48_000),
      savings: dice.yen(5_000, 80_000),
      arrears: dice.pick(['学校の集金2か月', 'ガス料金1か月', 'なし']),
    },
    health: { insurance: '国民健康保険', conditions: dice.pick(['貧血', '睡眠不足', 'とくになし']) },
    work: {
      employmentStatus: 'non_regular',
      experience: dice.pick(['スーパーのレジ 4年', '介護補助 2年', '水産加工（季節）', '保育補助']),
      qualifications: dice.pick(['普通自動車', '介護職員初任者研修', 'なし']),
      wish: dice.pick(['日曜に休める仕事', '資格を取って収入を上げたい']),
    },
  }),
  summaries: [
    '離婚して子どもと暮らし、パート収入と手当で生活しています。\n子どもの急な発熱で欠勤が続き、収入が減りました。\n本人は日曜に休める仕事に移りたいと望んでいます。',
    '養育費が半年前から止まり、学校の集金が滞っています。\n夜の仕事を考えていますが、子どもを置いて出ることに迷いがあります。\n本人は資格を取り、昼の仕事で暮らしたいと話しています。',
  ],
  notes: [
    [
      ['interview', '子どもを連れて来所。学校の集金の封筒を出せないでいた。就学援助の申請書を一緒に書いた。'],
      ['interview', '来所。手当の入る月と入らない月の差が大きい。年間の表にして見えるようにした。'],
    ],
    [
      ['other_office', '学校の事務に就学援助の件で電話。月内に出せば今学期から対象になるとのこと。', '小学校'],
      ['phone', '勤め先に勤務日の変更を頼めるか、話し方を一緒に考えた。'],
    ],
    [
      ['visit', '自宅を訪問。子どもは宿題をしていた。学習会の日程を渡すと、上の子が「行ってみたい」。'],
      ['visit', '保育の一時預かりの見学に同行。利用料の減免を申し込んだ。'],
    ],
    [
      ['phone', '面接の日に下の子が発熱。先方に事情を話し、日を変えてもらえた。'],
      ['interview', '職業訓練の説明。通う間の給付について確かめ、次回までに家族と相談することになった。'],
    ],
    [
      ['office_meeting', '所内で検討。収入の見通しが立つまで、月1回の家計の見直しを続ける。'],
      ['phone', '学習会に通い始めた。「帰り道によく話すようになった」と母。'],
    ],
  ],
  voices: ['集金の日を待つのが、こわくなくなりました。', '子どもが「お母さん、働く所きまったの」と喜んでくれました。'],
};
