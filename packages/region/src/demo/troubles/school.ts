import type { Trouble } from './Trouble.js';

/** 学校に行けない子. Consent is given by a guardian. */
export const school: Trouble = {
  needs: ['withdrawal', 'parenting', 'family'],
  ages: [13, 16],
  life: (dice) => ({
    household: {
      kind: 'single_mother',
      members: [
        { relation: 'parent', sex: 'female', age: dice.between(36, 48), note: '夜間の仕事' },
        { relation: 'sibling', sex: 'male', age: dice.between(6, 11) },
      ],
    },
    benefit: { welfareStatus: 'receiving', benefits: ['child_rearing'] },
    money: { monthlyIncome: dice.yen(80_000, 120_000), rent: dice.yen(28_000, 38_000), savings: 0 },
    health: { insurance: '医療扶助', conditions: '朝の腹痛' },
    work: { employmentStatus: 'student', wish: '高校に行きたい気持ちはある' },
  }),
  summaries: [
    '中学2年の秋から学校に行けていません。\n弟の世話をしていて、昼に起きることが多いです。\n本人は、勉強は続けたい、高校には行きたいと話しています。',
  ],
  notes: [
    [['visit', '母と本人に会う。本人はうなずくだけ。弟が学校の話をすると笑っていた。']],
    [['other_office', '学校の先生と情報を合わせた（母の同意あり）。別室登校の準備があるとのこと。', '中学校']],
    [['visit', '学習会の見学に同行。大学生が隣に座り、数学を1問一緒に解いた。']],
    [['phone', '母から電話。「今日も行くと言っています」。迎えの時間を決めた。']],
    [['office_meeting', '所内で検討。弟の送りを別の人が担えると、朝の負担が減る。']],
  ],
  voices: ['ここでは、わからないって言っていいんだと思った。'],
};
