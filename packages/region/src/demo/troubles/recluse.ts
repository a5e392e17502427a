import type { Trouble } from './Trouble.js';

/** 若い人のひきこもり. */
export const recluse: Trouble = {
  needs: ['withdrawal', 'work', 'family'],
  ages: [23, 38],
  life: (dice, { age }) => ({
    household: {
      kind: 'with_parents',
      members: [
        { relation: 'parent', sex: 'female', age: age + dice.between(24, 31), note: '相談の窓口になっている。' },
        ...(dice.chance(0.5) ? [{ relation: 'parent', sex: 'male', age: age + dice.between(26, 33) } as const] : []),
      ],
    },
    benefit: { welfareStatus: 'none' },
    money: { monthlyIncome: 0, rent: 0, savings: dice.yen(0, 60_000), note: '生活費は親の収入による。' },
    health: {
      insurance: '国民健康保険（世帯）',
      conditions: dice.pick(['昼夜逆転。受診歴なし', '不眠。過去に心療内科に2回通った', '人混みで動悸']),
    },
    work: {
      employmentStatus: 'other',
      experience: dice.pick(['高校中退後、短期アルバイトのみ', 'コンビニ 8か月（3年前）', 'なし']),
      wish: dice.pick(['人の少ない所で手を動かす作業', 'まだ分からない', '動物にかかわることなら']),
    },
  }),
  summaries: [
    '高校を中退してから5年ほど家にいます。\n最近、母の付き添いで外に出られるようになりました。\n本人は人の少ない場所でなら何かしてみたいと話しています。',
    '仕事を辞めて3年、昼夜逆転の生活が続いています。\n訪問を重ね、玄関先で話せるようになりました。\n本人は「決まった時間に起きる理由がほしい」と言っています。',
  ],
  notes: [
    [
      ['interview', '母のみ来所。本人は部屋で過ごし、夜中に台所に出てくるとのこと。母の疲れが強い。'],
      ['phone', '母から電話。「叱るのをやめたら、少し口をきくようになった」。次回の訪問日を決めた。'],
    ],
    [
      ['visit', '初回訪問。本人は出てこず、手紙を置いた。次は動物園の写真を持っていくと書いた。'],
      ['visit', '訪問。ふすま越しに5分ほど話す。声は小さいが、質問には答えてくれた。'],
    ],
    [
      ['visit', '訪問3回目。玄関に出てきて、ゲームの話を15分。名前で呼んでよいと言ってくれた。'],
      ['mail', '本人から返事の手紙が届く。「土曜の午前なら起きていられる」とある。'],
    ],
    [
      ['visit', '車で一緒に出かけ、作業場の外から見学。人の少ない時間なら入れそうとのこと。'],
      ['interview', '本人来所（初）。30分。椅子に浅く座っていたが、帰りに「また来ます」と言った。'],
    ],
    [
      ['office_meeting', '所内で検討。見学→短時間の体験の順で、週1回から始める。断っても大丈夫と伝える。'],
      ['phone', '起床時間の表を続けている。先週は4日、午前中に起きられた。'],
    ],
  ],
  voices: ['行く日があると、前の日に早く寝ようと思えます。', '花に水をやる係になりました。必要とされている感じがします。'],
};
