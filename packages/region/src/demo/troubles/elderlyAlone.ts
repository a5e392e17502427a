import type { Trouble } from './Trouble.js';

/** ひとり暮らしの高齢の方. */
export const elderlyAlone: Trouble = {
  needs: ['care', 'health', 'community'],
  ages: [69, 88],
  life: (dice) => ({
    household: {
      kind: 'elderly_single',
      members: dice.chance(0.6)
        ? [{ relation: 'child', sex: 'male', age: dice.between(44, 60), apart: true, note: '札幌市在住。月に1度電話。' }]
        : [],
    },
    benefit: { welfareStatus: dice.pick(['none', 'receiving']), benefits: ['old_age_pension'] },
    money: { monthlyIncome: dice.yen(52_000, 96_000), rent: dice.yen(0, 30_000), savings: dice.yen(20_000, 300_000, 10_000) },
    health: {
      insurance: '後期高齢者医療',
      conditions: dice.pick(['膝の痛み。冬は外に出にくい', '糖尿病（内服）', '物忘れが気になる。未受診', '心不全で年に1度入院']),
      certificate: dice.pick(['要支援1', '要支援2', '未申請']),
    },
    work: {
      employmentStatus: 'pension',
      experience: dice.pick(['炭鉱、のち清掃', '漁業', '縫製工場 30年', '旅館の仲居']),
      wish: '人の役に立つことがあれば',
    },
  }),
  summaries: [
    '市営住宅でひとり暮らし。冬のあいだ、ほとんど外に出ていません。\n膝が痛く、買い物は週1回。物忘れを本人も気にしています。\n本人は、だれかと話す場所がほしいと望んでいます。',
    '配偶者を亡くして1年。食事が細り、3キロやせました。\n近所の方が新聞のたまりに気づき、連絡をくださいました。\n本人は住み慣れた家で暮らし続けたいと話しています。',
  ],
  notes: [
    [
      ['visit', '近隣の方からの連絡で訪問。新聞が4日分たまっていた。本人は在宅、発熱なし。水分をとってもらった。'],
      ['phone', '離れて暮らす長男と電話。「電話では元気と言うので気づかなかった」。連絡の頻度を決めた。', '長男'],
    ],
    [
      ['visit', '訪問。冷蔵庫に期限切れの食品が多い。片づけは本人の了解を得て少しだけ。宅配の弁当を試すことになった。'],
      ['other_office', '民生委員と相談。週に1度、回覧板のついでに声をかけてもらえることになった。', '民生委員'],
    ],
    [
      ['visit', '通院に同行。医師から、薬の飲み忘れについて説明を受けた。お薬カレンダーを用意する。', 'かかりつけ医'],
      ['visit', '訪問。灯油の残りを確かめた。ストーブまわりの洗濯物を一緒に動かした。'],
    ],
    [
      ['office_meeting', '所内で検討。見守りの役割を、電話（週2）・訪問（月2）・近隣で分けることとした。'],
      ['phone', '電話で様子を確認。「テレビばかりで声が出なくなる」と笑う。集まりの日を伝えた。'],
    ],
    [
      ['visit', '集まりに初めて参加。帰りに「縫い物なら教えられる」と話していた。'],
      ['visit', '訪問。顔色がよい。弁当は口に合うとのこと。次の通院日を壁の暦に書いた。'],
    ],
  ],
  voices: ['だれかが来る日があると、家の中を片づけようと思います。', '雑巾縫いを教えたら、先生と呼ばれました。'],
};
