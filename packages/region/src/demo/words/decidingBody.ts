import type { ReceiverWords } from './ReceiverWords.js';

/** 北海道 decides for the residents of towns; 釧路市 is asked in the same words for those of the city. */
export const decidingBody: ReceiverWords = {
  kind: 'handoff',
  purpose: '生活保護の相談・申請のため',
  fieldGroups: ['identity', 'contact', 'address', 'household', 'benefit', 'money', 'health'],
  requests: [
    '生活保護の申請の意思があります。役場での面談の日程を調整してください。初回は同席します。',
    '手持ちのお金が少なくなっています。保護の要件の確認と、医療の受け方について相談をお願いします。',
  ],
  questions: [
    [
      '預貯金の額と、扶養の照会を避けたい事情の有無を教えてください。',
      '預金は2万円ほどです。きょうだいへの照会は、本人が強い不安を持っています。',
    ],
  ],
  accepted: ['お受けします。役場の面談室で、初回の面接をします。'],
  waitlisted: ['次の巡回日は再来週です。急ぐときは電話をください。'],
  started: ['面接をし、申請書を受け取りました。'],
  held: [['person_wish', '本人が、家族と話してから決めたいとのことです。']],
  declined: [['eligibility', '収入が基準を上回っています。家計の相談を先にお願いします。']],
  returned: [['incomplete', '世帯の状況が分かりません。同居の方を書き足してください。']],
  failed: [['person_stopped', '本人から申請を取り下げるとの申し出がありました。']],
  completed: [
    [
      ['connected', '保護の開始を決定しました。家庭訪問は毎月行います。'],
      ['connected', '決定の通知を一緒に読みました。見守りは続けます。'],
    ],
  ],
  notes: [
    ['interview', '面接。生活の歴史と、いま困っていることを聞き取った。'],
    ['visit', '家庭訪問。住まいと暖房の様子を確認した。'],
    ['other_office', '役場に必要な書類の写しを依頼した。', '役場'],
    ['office_meeting', '班内で検討し、決定の案をまとめた。'],
  ],
};
