import type { Trouble } from './Trouble.js';

/** 配偶者からの暴力を逃れて. What is written here stays short: less written is less that can leak. */
export const violence: Trouble = {
  needs: ['violence', 'housing', 'income'],
  ages: [26, 48],
  sex: 'female',
  life: (dice) => ({
    household: {
      kind: 'single_mother',
      members: [{ relation: 'child', sex: dice.pick(['male', 'female'] as const), age: dice.between(3, 11) }],
    },
    benefit: { welfareStatus: 'receiving', benefits: ['child_allowance'] },
    money: { monthlyIncome: 0, rent: dice.yen(28_000, 36_000), savings: 0 },
    health: { insurance: '医療扶助', conditions: '不眠、動悸。通院を始めた' },
    work: { employmentStatus: 'unemployed', leftMonthsAgo: 4, experience: '事務 5年', wish: '落ち着いてから考えたい' },
    safety: {
      risks: ['partner_violence', 'stalking'],
      note: '連絡は本人の携帯に平日10〜15時のみ。留守番電話に名乗らない。郵便は送らない。',
    },
  }),
  summaries: [
    '避難して新しい生活を始めたところです。\n生活の場は確保され、子どもの手続きが残っています。\n本人は、住所が知られないことを第一に望んでいます。',
  ],
  notes: [
    [['interview', '面談。安全の確認と、連絡の取り方の約束を決めた。記録は必要なことだけにとどめる。']],
    [['visit', '手続きに同行。窓口では名前を呼ばず、番号で案内してもらった。']],
    [['phone', '約束の時間に電話。変わりなし。子どもは眠れるようになったとのこと。']],
    [['office_meeting', '班内で取り扱いを確認。住所を見られる職員を限り、印刷は禁止とした。']],
    [['interview', '面談。本人「名前を呼ばれても、びくっとしなくなった」。次の目標はまだ決めない。']],
  ],
  voices: ['急がされないのが、ありがたいです。'],
};
