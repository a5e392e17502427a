import type { ReceiverWords } from './ReceiverWords.js';

export const legalAid: ReceiverWords = {
  kind: 'introduction',
  purpose: '債務などの法律相談のため',
  fieldGroups: ['identity', 'contact', 'money'],
  requests: [
    '債務の整理について、無料の法律相談の予約をお願いします。借入先の一覧は本人が持参します。',
    '税の差し押さえの予告も届いています。債務とあわせて、早い相談の日を設けてください。',
  ],
  questions: [['相手方の名前を教えてください。利益相反の確認に使います。', '本人から電話でお伝えします。火曜の午後につながります。']],
  accepted: ['相談日の予約をとりました。本人に電話でお知らせします。'],
  waitlisted: ['今月の枠が埋まりました。来月の初めの回をおとりします。'],
  started: ['1回目の相談をしました。'],
  held: [['person_wish', '本人が資料をそろえるまで待ちます。']],
  declined: [['other', '資力の基準を超えるため、有料の相談窓口をご案内します。']],
  returned: [['incomplete', '連絡先がつながりません。番号を確かめてください。']],
  failed: [['no_contact', '予約の日に来られず、その後も連絡がとれません。']],
  completed: [
    [
      ['solved', '任意整理の依頼を受け、取り立てが止まりました。'],
      ['solved', '電話が鳴らなくなったと、本人が喜んでいます。'],
    ],
  ],
  notes: [
    ['phone', '予約の日時と持ち物を伝えた。'],
    ['interview', '相談の前に、借入先の一覧を一緒に確かめた。'],
    ['interview', '弁護士との相談に同席。方針の説明を受けた。', '弁護士'],
    ['phone', '書類の返送を確認した。'],
  ],
};
