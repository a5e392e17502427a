import type { ReceiverWords } from './ReceiverWords.js';

/** Partners are told little: who comes, and how to reach them. */
export const partner: ReceiverWords = {
  kind: 'introduction',
  purpose: '見学・体験の受け入れのため',
  fieldGroups: ['identity', 'contact'],
  requests: [
    '週1回、1時間の見学から受け入れをお願いします。初回は担当が同行します。',
    '短い時間の作業体験をお願いします。休む日があることをお含みおきください。',
    'ボランティアとしての受け入れをお願いします。人の少ない時間を希望しています。',
  ],
  questions: [
    ['長靴と手袋は、こちらで用意したほうがよいですか。', '本人は持っていません。お借りできると助かります。'],
    ['立ったままの作業は、どのくらいできますか。', '30分ごとに座れれば大丈夫です。'],
  ],
  accepted: ['どうぞ。水曜の10時に来てください。', '受けます。最初は座ってできる作業にします。'],
  waitlisted: ['いまは3人で手いっぱいです。月がかわれば1人入れます。'],
  started: ['見学に来ました。最後までいました。', '初日。あいさつをしてくれました。'],
  held: [
    ['season', '霜が降りるあいだは作業がありません。春に再開します。'],
    ['illness', '風邪で2週続けて休み。治ったら来るそうです。'],
  ],
  declined: [['capacity', '今月は行事があり、手がまわりません。すみません。']],
  returned: [['wrong_receiver', 'うちでは夜の作業がありません。']],
  failed: [['not_suitable', '2回来ましたが、音が苦手とのことでした。別の場所のほうが合うと思います。']],
  completed: [
    [
      ['participates', '週2回、続けて来ています。安心して任せられます。'],
      ['participates', '本人も楽しみにしています。ありがとうございます。'],
    ],
    [
      ['partly', '予定の8回を終えました。6回来ました。'],
      ['participates', '生活のリズムができました。次の体験先を考えます。'],
    ],
  ],
  notes: [],
};
