import { said } from './said.js';

/** Somebody was faster, or the thing has moved on. */
export const conflictErrorCodes = {
  VERSION_CONFLICT: said(
    ['ほかの人が先に変更しました。', '両方の内容を見くらべて、どちらを残すか選んでください。入力した内容は残っています。'],
    ['Somebody else changed this first.', 'Compare the two texts and choose. What you entered is kept.'],
  ),
  REFERRAL_STATE: said(
    ['この紹介は「{now}」なので、その操作はできません。', '画面を読み直して、いまできる操作を確かめてください。'],
    ['The referral is in the state “{now}”, which does not allow this.', 'Reload the page to see what can be done now.'],
  ),
  REFERRAL_TAKEN: said(
    ['先に{by}が受けました。', '経過を開いて、続きを確かめてください。'],
    ['{by} has already accepted it.', 'Open the history to see what follows.'],
  ),
  RECEIVER_ANSWERS_HERE: said(
    ['お願いした組織が、つなぎで開いています。', '返事は、その組織が記します。急ぐときは、電話で確かめてください。'],
    ['The office that was asked has opened it here.', 'It records its answer itself. If it is urgent, please phone.'],
  ),
  ALREADY_SENT: said(
    ['すでに相手に届いています（いまは「{now}」）。', '支援が終わっていなければ、「取り下げる」で取り戻せます。'],
    ['It has already been delivered (now “{now}”).', 'Until it has ended, “Withdraw” takes it back.'],
  ),
  NOT_SENT_YET: said(
    ['まだ送っていない下書きです。', '送らないときは「下書きを捨てる」をお使いください。'],
    ['This draft has not been sent.', 'If it is not wanted, use “Discard the draft”.'],
  ),
  LEAVING: said(
    ['送信の途中です。', '直すときは、先に「送信を取り消す」をお使いください。まだ相手には届いていません。'],
    ['It is being sent.', 'To change it, use “Recall” first. Nothing has reached the other side yet.'],
  ),
  SECOND_PERSON_NEEDED: said(
    ['もう一人の確認が必要です。', '24時間を過ぎた登録は、別の主任か査察指導員が同じ操作をすると取り消されます。'],
    ['A second person has to confirm.', 'After 24 hours an entry is cancelled only when another chief or supervisor does the same.'],
  ),
  ALREADY_CONFIRMED: said(
    ['結果はもう確かめてあります。', '変わったことは、支援経過か「本人の声を記す」に書いてください。'],
    ['The outcome has been confirmed already.', 'Write down what has changed as a support record or in the person’s words.'],
  ),
  QUESTIONS_EXHAUSTED: said(
    ['質問は2回までです。', '電話で確かめるか、受けるかどうかを決めてください。'],
    ['Two questions are the limit.', 'Please phone, or decide.'],
  ),
  SHARE_REQUESTED: said(
    ['この項目は、すでに頼んであります。', '返事をお待ちください。急ぐときは、相手に電話してください。'],
    ['This has been asked for already.', 'Wait for the answer; if it is urgent, please phone.'],
  ),
  SHARE_OPEN: said(
    ['この項目は、すでに共有されています。', '画面を読み直して、いま見られる項目を確かめてください。'],
    ['This is shared already.', 'Reload the page to see what is open now.'],
  ),
  SHARE_NOT_REQUESTED: said(
    ['この項目の頼みには、もう返事が済んでいます。', '画面を読み直して、経過を確かめてください。'],
    ['Nobody waits for an answer about this any more.', 'Reload the page to see what has happened.'],
  ),
  ALREADY_WITHDRAWN: said(
    ['この同意は、すでに撤回されています。', '経過を確かめてください。'],
    ['This consent is already withdrawn.', 'See the history.'],
  ),
  CASE_OPEN: said(
    ['この方のケースは、すでに開いています。', '開いているケースに続けて記録してください。'],
    ['There is an open case already.', 'Go on with the open case.'],
  ),
  CASE_CLOSED: said(
    ['このケースは終結しています。', '支援を再び始めるときは、新しいケースを開いてください。'],
    ['This case is closed.', 'Open a new case to begin again.'],
  ),
  KEY_REUSED: said(
    ['同じ送信番号で、ちがう内容が送られました。', '画面を読み直して、もう一度お送りください。'],
    ['The same key was used for different content.', 'Reload the page and send again.'],
  ),
  SECOND_FACTOR_ON: said(
    ['確認コードは、すでに設定されています。', '端末を替えるときは、先にいまの確認コードを解除してください。'],
    ['A second factor is already set up.', 'To change the device, remove the present one first.'],
  ),
  SECOND_FACTOR_OFF: said(
    ['確認コードは、設定の途中ではありません。', '最初から設定してください。'],
    ['No second factor is being set up.', 'Please start again.'],
  ),
  SECOND_FACTOR_REQUIRED: said(
    ['いまのパスワードでは、確認コードを外せません。', '先にパスワードを15文字以上に変えてください。'],
    ['The second factor cannot be removed with this password.', 'Change to a password of at least 15 characters first.'],
  ),
  LAST_ADMIN: said(
    ['管理者がいなくなります。', '先に、ほかの人を管理者にしてください。'],
    ['No administrator would be left.', 'Make somebody else an administrator first.'],
  ),
  MEMBERSHIP_ENDED: said(
    ['この所属は、すでに終わっています。', 'もう一度加わってもらうには、新しく招待してください。'],
    ['This membership has already ended.', 'To have the person back, send a new invitation.'],
  ),
  INVITATION_USED: said(
    ['この招待は、もう使われています。', 'やめてもらうときは、職員の一覧で所属を終えてください。'],
    ['This invitation has been used already.', 'If the person is to leave, end the membership in the list of staff.'],
  ),
  OWN_INVITATION: said(
    ['自分が出した招待は、自分では受けられません。', '招待した人に、このリンクを渡してください。'],
    ['Nobody accepts an invitation of their own.', 'Hand the link to whom you have invited.'],
  ),
};
