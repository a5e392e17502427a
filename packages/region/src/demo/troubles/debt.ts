import type { Trouble } from './Trouble.js';

/** 多重の債務. */
export const debt: Trouble = {
  needs: ['debt', 'income', 'taxes'],
  ages: [33, 66],
  life: (dice, { spouse }) => ({
    household: dice.pick([
      { kind: 'single' },
      {
        kind: 'parents_children',
        note: '家族には一部しか話していない。',
        members: [
          { relation: 'spouse', sex: spouse, age: dice.between(35, 55) },
          { relation: 'child', sex: 'male', age: dice.between(10, 18) },
        ],
      },
    ]),
    benefit: { welfareStatus: 'none' },
    money: {
      monthlyIncome: dice.yen(130_000, 190_000),
      rent: dice.yen(35_000, 55_000),
      savings: dice.yen(0, 20_000),
      debtTotal: dice.yen(900_000, 3_800_000, 50_000),
      arrears: dice.pick(['市道民税 3期分', '国保料 半年分', '携帯料金2か月']),
      note: dice.pick(['借入先は5社', '借入先は3社。返済日は毎月27日', '借入先は4社。給料日の翌日に半分が返済に消える']),
    },
    health: { insurance: '社会保険', conditions: dice.pick(['胃の痛み', '眠りが浅い', 'とくになし']) },
    work: {
      employmentStatus: 'regular',
      experience: dice.pick(['運送 14年', '介護施設 8年', '自動車整備 20年']),
      wish: 'いまの仕事を続けたい',
    },
    ...(dice.chance(0.4) && { safety: { risks: ['collectors'], note: '職場に電話があった。連絡は本人の携帯のみとする。' } }),
  }),
  summaries: [
    '借り入れが重なり、返済のために新しく借りる状態が2年続いています。\n職場に督促の電話があり、本人は仕事を続けられるか不安です。\n本人は整理の方法を知り、家族に話したいと望んでいます。',
    '病気の治療費をきっかけに4社から借り入れました。\n税の分納が止まり、差し押さえの予告が届いています。\n本人は弁護士に相談したいが、費用が心配だと話しています。',
  ],
  notes: [
    [
      ['interview', '初回面談。借入先を紙に書き出すのに1時間。合計を見て「思ったより少なかった」と息をついた。'],
      ['interview', '督促状を並べて整理。返済日と給料日の順が逆で、毎月足りなくなる仕組みが見えた。'],
    ],
    [
      ['other_office', '納税の窓口に同行。分納の組み直しを認めてもらえた。', '納税担当'],
      ['phone', '相談日の予約を確認。持ち物（契約書、通帳、給与明細）を伝えた。', '法テラス釧路'],
    ],
    [
      ['interview', '家計表の2か月目。返済を除けば黒字になることが分かった。本人の表情がやわらいだ。'],
      ['phone', '家族に話せたとの連絡。「怒られなかった」。次は配偶者も一緒に来所の予定。'],
    ],
    [
      ['office_meeting', '所内で検討。整理の方針が決まるまで、新しい借り入れをしない約束を一緒に確かめる。'],
      ['visit', '弁護士との相談に同行。任意整理の説明を受けた。', '弁護士'],
    ],
    [
      ['phone', '督促の電話が止まったとのこと。「電話の音にびくっとしなくなった」。'],
      ['interview', '配偶者と来所。家計を二人で見る日を、毎月25日に決めた。'],
    ],
  ],
  voices: ['電話が鳴っても、もうこわくありません。', '家族に話せたことが、お金より大きかったです。'],
};
