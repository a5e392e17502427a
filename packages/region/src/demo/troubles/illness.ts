import type { Trouble } from './Trouble.js';

/** 病気やけがで働けなくなった. */
export const illness: Trouble = {
  needs: ['health', 'income', 'work'],
  ages: [35, 62],
  life: (dice, { spouse }) => ({
    household: dice.pick([
      { kind: 'single' },
      { kind: 'couple', members: [{ relation: 'spouse', sex: spouse, age: dice.between(40, 65) }] },
    ]),
    benefit: { welfareStatus: dice.pick(['receiving', 'applied', 'none']), benefits: ['sickness'] },
    money: { monthlyIncome: dice.yen(60_000, 110_000), rent: dice.yen(25_000, 40_000), savings: dice.yen(0, 90_000, 10_000) },
    health: {
      insurance: dice.pick(['社会保険（任意継続）', '国民健康保険', '医療扶助']),
      conditions: dice.pick(['うつ病（月2回通院）', '脳梗塞後の右手のしびれ', '椎間板ヘルニア術後', 'がんの治療が一区切り']),
      certificate: dice.pick(['精神障害者保健福祉手帳 3級', '身体障害者手帳 4級', 'なし']),
      note: '主治医は「短い時間から」と話している。',
    },
    work: {
      employmentStatus: 'unemployed',
      leftMonthsAgo: dice.between(6, 26),
      experience: dice.pick(['製紙工場 18年', '看護助手 10年', 'タクシー 12年', '事務 15年']),
      wish: dice.pick(['座ってできる作業', '午前だけの仕事', '人の話を聞く仕事']),
    },
  }),
  summaries: [
    '病気で退職し、治療が一区切りつきました。\n主治医は週2回・半日程度なら働いてよいと話しています。\n本人は焦らず、体を慣らすところから始めたいと望んでいます。',
    'うつ病で休職後に退職し、通院を続けています。\n朝起きられる日が増え、買い物にも出られるようになりました。\n本人は人の役に立つ作業から始めたいと話しています。',
  ],
  notes: [
    [
      ['interview', '初回面談。傷病手当金が来月で切れる。生活の見通しと医療費の減免について説明した。'],
      ['visit', '退院後の訪問。家の中の動きを確認。手すりの位置を本人と相談した。'],
    ],
    [
      ['other_office', '主治医の意見を確認（本人同席）。週2回、1回2時間までならよいとのこと。', '主治医'],
      ['phone', '体調の波について聞き取り。雨の日の前に眠れなくなることが分かった。'],
    ],
    [
      ['interview', '1週間の過ごし方を一緒に記入。午前に動ける日が4日。できたことに丸を付けた。'],
      ['visit', '作業場の見学に同行。休憩の場所があることに安心した様子。'],
    ],
    [
      ['office_meeting', '所内で検討。体験は週1回から。疲れたら途中で帰ってよいことを先方にも伝える。'],
      ['phone', '体験の翌日に電話。「体は疲れたが、気持ちは軽い」。'],
    ],
    [
      ['interview', '3か月のふりかえり。休んだ日は2日のみ。回数を増やすかは主治医と相談する。', '主治医'],
      ['phone', '通院の結果を確認。薬が一つ減った。'],
    ],
  ],
  voices: ['休んでもいいと言われて、かえって休まずに行けました。', '患者だった病院で「ありがとう」と言われるとは思いませんでした。'],
};
