import { hubErrorCodes } from './errorCodes/hub.js';
import { said, type Words } from './errorCodes/said.js';

export type { Words };

/** Every coded refusal and its words. `{name}` is filled from the details of the error. */
export const errorCodes = {
  // Who is asking
  NOT_SIGNED_IN: said(
    ['サインインしていません。', 'サインインしてください。書きかけの内容は残っています。'],
    ['You are not signed in.', 'Please sign in. What you had typed is kept.'],
  ),
  SESSION_ENDED: said(
    ['サインインの時間が切れました。', 'もう一度サインインしてください。書きかけの内容は残っています。'],
    ['Your session has ended.', 'Please sign in again. What you had typed is kept.'],
  ),
  SIGN_IN_FAILED: said(
    ['サインインできませんでした。', 'ログイン名、パスワード、確認コードを確かめて、もう一度お試しください。'],
    ['Sign-in failed.', 'Check the login name, password and code, and try again.'],
  ),
  OIDC_REFUSED: said(
    ['共通ログインでは入れませんでした。', 'もう一度お試しください。続くときは、この番号を添えて組織の管理者にお尋ねください。'],
    [
      'The sign-in of your organisation did not let you in.',
      'Please try again. If it happens again, ask your administrator and give this number.',
    ],
  ),
  OIDC_UNAVAILABLE: said(
    ['組織の共通ログインにつながりません。', '少し待ってからもう一度お試しになるか、ほかの方法でサインインしてください。'],
    ['The sign-in of your organisation cannot be reached.', 'Please try again in a moment, or sign in another way.'],
  ),
  SIGN_IN_TOO_SOON: said(
    ['続けて失敗したため、少しお待ちいただいています。', '{retryAfter}秒たってから、もう一度お試しください。'],
    ['Too many failed attempts in a row.', 'Please try again in {retryAfter} seconds.'],
  ),
  ONE_AT_A_TIME: said(
    ['1回の送信で試せるのは1回だけです。', 'もう一度、ひとつだけお送りください。'],
    ['Only one attempt in one request.', 'Please send a single one.'],
  ),
  SECOND_FACTOR_NEEDED: said(
    ['確認コードが必要です。', '認証アプリに出ている6桁の数字を入れてください。'],
    ['A code is needed.', 'Enter the six digits shown by your authenticator app.'],
  ),
  // Seeing and doing
  NOT_FOUND: said(
    ['見つかりませんでした。', '番号を確かめてください。提供の期限が終わった記録も、ここでは見つかりません。'],
    ['Not found.', 'Check the number. Records whose disclosure has ended are not found either.'],
  ),
  FORBIDDEN: said(
    ['この操作をする権限がありません。', '担当者か、組織の管理者にご相談ください。'],
    ['You may not do this.', 'Please ask the person in charge or your administrator.'],
  ),
  PURPOSE_NEEDED: said(
    ['担当の外の方です。', '何のために見るのかを選んでください。閲覧の記録に残り、本人も見ることができます。'],
    ['This person is outside your own work.', 'Say why you are looking. It stands in the access log, which the person can see.'],
  ),
  // Input
  INVALID_INPUT: said(
    ['入力を確かめてください。', '印の付いた欄を直して、もう一度お送りください。入力した内容は残っています。'],
    ['Please check what you entered.', 'Correct the marked fields and send again. What you entered is kept.'],
  ),
  REQUIRED: said(['入力してください。', 'この欄は必須です。'], ['Please fill this in.', 'This field is required.']),
  TOO_SHORT: said(['短すぎます。', '{least}文字以上で書いてください。'], ['Too short.', 'Write at least {least} letters.']),
  TOO_LONG: said(['長すぎます。', '{most}文字までにしてください。'], ['Too long.', 'Use at most {most} letters.']),
  TOO_MANY: said(
    ['数が多すぎます。', '{most}件までにするか、分けて送ってください。'],
    ['Too many items.', 'Use at most {most}, or send them in parts.'],
  ),
  BAD_KEY: said(
    ['送信番号の形が正しくありません。', '画面を読み直して、もう一度お送りください。プログラムから送るときは UUID にしてください。'],
    ['This is not a key.', 'Reload the page and send again. A program has to give a UUID.'],
  ),
  BAD_CURSOR: said(
    ['続きの位置として読めません。', '一覧をはじめから読み直してください。'],
    ['This is not a place in this list.', 'Read the list from its beginning.'],
  ),
  CONTROL_CHARACTER: said(
    ['保存できない文字（制御文字など）が含まれています。', '貼り付けた文字を消し、打ち直してください。'],
    ['It contains characters that cannot be stored (control characters).', 'Delete what was pasted and type it again.'],
  ),
  BAD_DATE: said(
    ['日付として読めません。', '「令和8年11月22日」「R8.11.22」「2026-11-22」のように入れてください。'],
    ['This is not a date.', 'Enter it like 2026-11-22 or R8.11.22.'],
  ),
  DATE_IN_PAST: said(
    ['早すぎる日付です。', '{least}か、それより後の日付を入れてください。'],
    ['The date is too early.', 'Enter {least} or a later date.'],
  ),
  DATE_TOO_LATE: said(
    ['遅すぎる日付です。', '{most}までの日付を入れてください。'],
    ['The date is too late.', 'Enter a date up to {most}.'],
  ),
  MEETING_TOO_LONG: said(
    ['会議が長すぎます。', '終わりは、始まりから{most}時間以内にしてください。'],
    ['The meeting is too long.', 'Let it end within {most} hours.'],
  ),
  DATE_ORDER: said(
    ['日付の前後が逆です。', '始まりの日より後の日付を入れてください。'],
    ['The dates are the wrong way round.', 'Enter a date after the first.'],
  ),
  DATE_IN_FUTURE: said(
    ['まだ来ていない日付です。', '今日までの日付を入れてください。'],
    ['The date lies ahead.', 'Enter a date up to today.'],
  ),
  DATE_TOO_OLD: said(
    ['古すぎる日付です。', '明治元年（1868年）より後の日付を入れてください。'],
    ['The date is too old.', 'Enter a date after 1868.'],
  ),
  OUT_OF_RANGE: said(
    ['範囲の外の値です。', '{least}から{most}までの数で入れてください。'],
    ['Out of range.', 'Enter a number from {least} to {most}.'],
  ),
  BAD_KANA: said(['カナで入力してください。', '全角カタカナで入れてください。'], ['Kana expected.', 'Enter full-width katakana.']),
  BAD_PHONE: said(
    ['電話番号として読めません。', '数字とハイフンで入れてください。'],
    ['This is not a phone number.', 'Use digits and hyphens.'],
  ),
  BAD_HOURS: said(
    ['開所時間として読めません。', '曜日ごとに、開く時刻と、それより後の閉まる時刻を 08:45 の形で入れてください。'],
    ['These are not opening hours.', 'For each day give when you open and, later, when you close, as 08:45.'],
  ),
  BAD_EMAIL: said(
    ['メールアドレスとして読めません。', '「名前@組織」の形で入れてください。'],
    ['This is not an e-mail address.', 'Enter it as name@host.'],
  ),
  BAD_POSTAL_CODE: said(
    ['郵便番号として読めません。', '7桁の数字で入れてください。'],
    ['This is not a postal code.', 'Enter seven digits.'],
  ),
  BAD_ISSUER: said(
    ['https:// で始まるアドレスではありません。', '共通ログインの提供元が示すアドレス（issuer）を、そのまま入れてください。'],
    ['Not an address that begins with https://.', 'Enter the issuer exactly as the provider gives it.'],
  ),
  BAD_MANIFEST: said(
    ['操作の一覧の内容と名前が合いません。', 'プログラムを作り直したときにできる一覧を、そのまま渡してください。'],
    ['A text in the list of operations does not match its name.', 'Hand over the list exactly as the build of the program wrote it.'],
  ),
  UNKNOWN_CODE: said(['選べない値です。', '一覧から選んでください。'], ['Not one of the choices.', 'Choose from the list.']),
  PRIVATE_USE_CHARACTER: said(
    ['外字（私用領域の文字）は使えません。', '代わりの文字で入力し、「代替文字表記」に記してください。'],
    ['Private-use characters cannot be stored.', 'Use a substitute and note it under substitute spelling.'],
  ),
  PASSWORD_TOO_SHORT: said(
    ['パスワードが短すぎます。', '15文字以上（確認コードを併用する場合は8文字以上）にしてください。'],
    ['The password is too short.', 'Use at least 15 characters (8 with a second factor).'],
  ),
  PASSWORD_TOO_LONG: said(
    ['パスワードが長すぎます。', '256文字までにしてください。'],
    ['The password is too long.', 'Use at most 256 characters.'],
  ),
  PASSWORD_TOO_COMMON: said(
    ['推測されやすいパスワードです。', 'ログイン名、同じ文字の繰り返し、よく使われる言葉を避けてください。'],
    ['The password is easy to guess.', 'Avoid the login name, repeated characters and common words.'],
  ),
  WRONG_PASSWORD: said(
    ['いまのパスワードが違います。', '確かめて、もう一度入れてください。'],
    ['The present password is wrong.', 'Check it and enter it again.'],
  ),
  WRONG_CODE: said(
    ['確認コードが違います。', '認証アプリに今出ている6桁の数字を入れてください。一度使った数字は使えません。'],
    ['The code is wrong.', 'Enter the six digits shown now. A code works only once.'],
  ),
  PASSKEY_REFUSED: said(
    ['パスキーを登録できませんでした。', 'もう一度はじめからお試しください。時間が空くと、やり直しになります。'],
    ['The passkey could not be registered.', 'Please begin again; after a while it has to be started anew.'],
  ),
  LINK_EXPIRED: said(
    ['このリンクは使えません。', '期限が切れたか、すでに使われています。組織の管理者に新しいリンクを頼んでください。'],
    ['This link cannot be used.', 'It has expired or was already used. Ask your administrator for a new one.'],
  ),
  FILE_KIND: said(
    ['このファイルは受け取れません。', 'PDF、JPEG、PNG を選んでください。'],
    ['This file cannot be taken.', 'Choose a PDF, JPEG or PNG.'],
  ),
  FILE_SIZE: said(['ファイルが大きすぎます。', '10MBより小さくしてください。'], ['The file is too large.', 'Make it smaller than 10 MB.']),
  // Address protection
  NOT_PROTECTED: said(
    ['支援措置は付いていません。', '画面を読み直して、いまの状態を確かめてください。'],
    ['There is no address protection.', 'Reload the page to see its present state.'],
  ),
  ALREADY_NAMED: said(
    ['すでに住所を見ることができます。', '緊急に開く必要はありません。画面を読み直してください。'],
    ['You can already see the address.', 'No emergency access is needed. Reload the page.'],
  ),
  CANNOT_NAME_YOURSELF: said(
    [
      '自分を、住所を見る職員に加えることはできません。',
      '別の主任・査察指導員・個人情報担当・管理者に頼んでください。急ぐときは「住所を緊急に見る」をお使いください。',
    ],
    ['You cannot name yourself.', 'Ask another lead, privacy officer or administrator; in an emergency use emergency access.'],
  ),
  NOT_YOURS_TO_RELEASE: said(
    ['この支援措置は、ほかの組織が付けたものです。', '解除は、付けた組織が行います。'],
    ['Another organisation set this protection.', 'It is released by the one that set it.'],
  ),
  RELEASE_NOT_ASKED: said(
    ['解除の申し出がありません。', '先に、担当者が解除を申し出てください。'],
    ['Nobody has asked for the release.', 'First somebody in charge has to ask for it.'],
  ),
  RELEASE_NEEDS_ANOTHER: said(
    ['解除を申し出た人とは別の人の確認が要ります。', '別の主任・査察指導員・個人情報担当・管理者に確かめてもらってください。'],
    ['Somebody else has to confirm the release.', 'Ask another lead, privacy officer or administrator.'],
  ),
  GLASS_WAITS_FOR_REVIEW: said(
    [
      '前の緊急閲覧が、まだ点検されていません。',
      '点検が済むまで、同じ方の住所を続けて開くことはできません。名指しされた職員か、点検する組織に電話してください。',
    ],
    [
      'Your earlier emergency access has not been judged yet.',
      'Until then you cannot open it again. Phone somebody who is named, or the reviewing office.',
    ],
  ),
  NO_GLASS_REVIEWER: said(
    [
      '点検する組織が決まっていないため、開けません。',
      '名指しされた職員に電話してください。圏域の運用者に、点検する組織の登録を頼んでください。',
    ],
    [
      'No reviewing organisation is named, so it cannot be opened.',
      'Phone somebody who is named, and ask the operator to name a reviewer.',
    ],
  ),
  GLASS_JUDGED: said(
    ['すでに点検されています。', '画面を読み直して、結果を確かめてください。'],
    ['It has already been judged.', 'Reload the page to see the result.'],
  ),
  TASK_NEEDS_JUDGEMENT: said(
    ['この「やること」は、点検して判断を記すと済みになります。', '緊急閲覧の点検の画面で、適切だったかどうかを記してください。'],
    ['This task is done by judging it.', 'Open the review and say whether the access was justified.'],
  ),
  // Conflicts
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
    ['It is being sent.', 'To change it, recall it first. Nothing has reached the other side yet.'],
  ),
  SECOND_PERSON_NEEDED: said(
    ['もう一人の確認が必要です。', '24時間を過ぎた登録は、別の主任か査察指導員が同じ操作をすると取り消されます。'],
    ['A second person has to confirm.', 'After 24 hours another lead has to do the same.'],
  ),
  QUESTIONS_EXHAUSTED: said(
    ['質問は2回までです。', '電話で確かめるか、受けるかどうかを決めてください。'],
    ['Two questions are the limit.', 'Please phone, or decide.'],
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
  BAD_LOGIN: said(
    ['ログイン名に使えない文字があります。', '半角の英小文字・数字と . _ - @ + で、3文字以上にしてください。'],
    ['This cannot be a login name.', 'Use at least 3 lower-case letters, digits or . _ - @ +.'],
  ),
  // Legal basis
  CONSENT_REQUIRED: said(
    ['本人の同意がありません。', '同意を記録してから送ってください。緊急の場合は、根拠「緊急」を選んで理由を記してください。'],
    ['There is no consent.', 'Record consent first, or choose “emergency” and give the reason.'],
  ),
  OUTSIDE_CONSENT: said(
    ['同意の範囲を超えています。', '渡す項目か相手先を同意の範囲に収めるか、新しい同意を記録してください。'],
    ['This goes beyond the consent.', 'Stay within the consented fields and recipients, or record a new consent.'],
  ),
  BASIS_REASON_REQUIRED: said(
    ['根拠の理由が必要です。', 'なぜ同意なしに渡すのかを記してください。本人にも示される記録です。'],
    ['A reason is needed.', 'Say why this is disclosed without consent. The person can see it.'],
  ),
  RECEIVER_CLOSED: said(
    ['この相手先は、いま紹介を受けていません。', '別の相手先を選ぶか、先に電話で確かめてください。'],
    ['This receiver takes no referrals at present.', 'Choose another, or phone first.'],
  ),
  RECEIVER_FULL: said(
    [
      '相手先に空きがありません。',
      '別の相手先を選んでください。知ったうえで頼むときは「空きがなくても送る」をお使いください。そのことは相手に伝わります。',
    ],
    ['The receiver has no room.', 'Choose another, or “Send even so”: the receiver is told that you knew.'],
  ),
  THIRD_FULL: said(
    ['つなぐ先に空きがありません。', '別の先を選ぶか、差し戻して送り主に相談してください。'],
    ['That office has no room.', 'Choose another, or return it to the sender.'],
  ),
  // Conferences
  CONFERENCE_STATE: said(
    ['いまの会議の状態では、この操作はできません。', '画面を読み直して、会議がどこまで進んだかを確かめてください。'],
    ['The conference is not in a state that allows this.', 'Reload the page to see how far it has come.'],
  ),
  CONFERENCE_OVER: said(
    ['会議の日時を過ぎています。', '日時を直してから招集してください。'],
    ['The time of this conference has passed.', 'Put the time right, then call it.'],
  ),
  NOT_THE_CONVENER: said(
    ['{kind}は、この組織からは招集できません（{law}）。', '招集できる組織に頼むか、ほかの種類の会議として開いてください。'],
    ['Your office cannot call a {kind} ({law}).', 'Ask an office that can, or hold a meeting of another kind.'],
  ),
  ALREADY_SEATED: said(
    ['すでに出席者に入っています。', '出席者の一覧を確かめてください。'],
    ['Already on the list of members.', 'See the list of members.'],
  ),
  PLEDGE_FIRST: said(
    ['守秘の誓約がまだです。', '誓約してから入室してください。紙で誓約した方は、事務局が記録します。'],
    ['The pledge of secrecy is missing.', 'Pledge first. The secretary notes a pledge given on paper.'],
  ),
  NOT_ATTENDED: said(
    ['会議に出席した人だけができる操作です。', '出席が記録されているか、事務局に確かめてください。'],
    ['Only those who attended can do this.', 'Ask the secretary whether your attendance was noted.'],
  ),
  NOT_THE_RECORDER: said(
    ['いま記録しているのは {by} です。', '記録を渡してもらうか、入力したものを手元に残して渡るのを待ってください。入力は消えません。'],
    ['{by} is keeping the record.', 'Ask for the record to be handed over. What you typed is kept.'],
  ),
  RECORDER_STAYS: said(
    ['記録している人は外せません。', '先に、ほかの人に記録を渡してください。'],
    ['The recorder cannot be taken off the list.', 'Hand the record to somebody else first.'],
  ),
  AUTHOR_CANNOT_APPROVE: said(
    ['会議録を書いた人は、決裁できません。', '招集した組織の、もう一人の担当者が決裁してください。'],
    ['Whoever wrote the minutes cannot approve them.', 'A second person of the convening office has to.'],
  ),
  ITEM_KIND_NOT_HERE: said(
    ['この会議では、その種類の議題は扱えません。', '会議の種類に合う議題の種類を選んでください。'],
    ['This meeting cannot hold an item of that kind.', 'Choose a kind that fits the meeting.'],
  ),
  ITEM_NEEDS_CONSENT: said(
    [
      '{kind}では、本人の同意のある案件だけを扱えます。',
      '同意を記録する、支援会議（生活困窮者自立支援法9条）の議題にする、または匿名の事例として出してください。',
    ],
    [
      'In a {kind} only cases with consent may be discussed.',
      'Record a consent, bring it to a statutory support conference, or anonymise it.',
    ],
  ),
  NO_PERSONS_HERE: said(
    ['{kind}では、個人についての話し合いはできません。', '地域の課題として、だれのことか分からない形で出してください。'],
    ['No person may be discussed in a {kind}.', 'Bring it as an issue of the community, without anybody in it.'],
  ),
  ANONYMOUS_ONLY: said(
    ['{kind}では、匿名の事例だけを扱えます。', '「事例検討（匿名）」として、だれのことか分からない形で出してください。'],
    ['In a {kind} only anonymised studies may be discussed.', 'Bring it as an anonymised study.'],
  ),
  NOT_ANONYMOUS: said(
    ['だれのことか分かるかもしれない言葉があります: {found}', '言いかえるか、確かめたうえで「匿名であることを確認した」を選んでください。'],
    ['Some words may show who it is about: {found}', 'Put it differently, or confirm that nobody can be recognised.'],
  ),
  NAMES_A_PERSON: said(
    ['件名に氏名が入っています。', '件名は一覧や予定表に出ます。氏名を書かずに表してください。'],
    ['The title names the person.', 'Titles appear in lists and calendars. Leave the name out.'],
  ),
  ITEM_STRUCK: said(
    ['この議題は取り下げられています。', 'ほかの議題に進んでください。'],
    ['This item was struck.', 'Go on with another item.'],
  ),
  ITEM_NOT_HEARD: said(
    ['この議題は、あなたには伝えられていません。', 'この議題のあいだは、資料を受け取った人に記録を渡してください。'],
    ['This item was not told to you.', 'Hand the record to somebody who was given its papers while it is spoken of.'],
  ),
  ITEM_DISTRIBUTED: said(
    ['資料はすでに配られています。', '配る項目を変えるには、この議題を取り下げて、新しい議題を出してください。'],
    ['The papers were handed out already.', 'To change what is told, strike this item and bring a new one.'],
  ),
  ADDRESS_PROTECTED: said(
    ['支援措置のある住所は、会議の資料にできません。', '住所を外して配ってください。'],
    ['A protected address cannot go into conference papers.', 'Leave the address out.'],
  ),
  NOT_RECURRING: said(
    ['この会議には、次回の決まりがありません。', '新しい会議として準備するか、くり返しを設定してください。'],
    ['This meeting does not recur.', 'Plan a new meeting, or set a recurrence.'],
  ),
  BAD_URL: said(
    ['アドレスの形が正しくありません。', 'https:// で始まるアドレスを入れてください。'],
    ['This is not a web address.', 'Give an address that begins with https://.'],
  ),
  BAD_RECURRENCE: said(
    ['くり返しの決まりを読み取れません。', '選び直してください。'],
    ['The recurrence could not be read.', 'Please choose again.'],
  ),
  // Limits and faults
  RATE_LIMITED: said(
    ['短い時間に多すぎる操作がありました。', '{retryAfter}秒たってから、もう一度お試しください。'],
    ['Too much in too short a time.', 'Try again in {retryAfter} seconds.'],
  ),
  QUERY_TOO_LARGE: said(
    ['問い合わせが大きすぎます。', '取り出す項目か件数を減らしてください。'],
    ['The query is too large.', 'Ask for fewer fields or rows.'],
  ),
  BAD_REQUEST: said(
    ['送られた内容を読み取れませんでした。', '画面を読み直して、もう一度お試しください。'],
    ['What was sent could not be read.', 'Reload the page and try again.'],
  ),
  BODY_TOO_LARGE: said(
    ['一度に送れる大きさを超えています。', '文章を分けるか、添付は「写しを付ける」からお送りください。'],
    ['This is more than can be sent at once.', 'Split the text, or use “attach a copy” for files.'],
  ),
  WRONG_MEDIA_TYPE: said(
    ['この形式では受け取れません。', 'JSON（application/json）でお送りください。'],
    ['This format cannot be taken.', 'Send JSON (application/json).'],
  ),
  ORIGIN_REFUSED: said(
    ['ほかのサイトからの操作は受け付けません。', 'つなぎの画面を開き直して、そこから操作してください。'],
    ['Requests from other sites are refused.', 'Open the desk itself and act from there.'],
  ),
  STOPPING: said(
    ['ただいま入れ替え中です。', '数秒後に、もう一度お試しください。入力した内容は残っています。'],
    ['The service is being restarted.', 'Try again in a few seconds. What you entered is kept.'],
  ),
  TOO_MANY_STREAMS: said(
    ['開いている画面が多すぎます。', '使っていないタブを閉じてください。'],
    ['Too many pages are open.', 'Close the tabs that you do not use.'],
  ),
  UNKNOWN_OPERATION: said(['登録されていない操作です。', '画面を読み直してください。'], ['Unknown operation.', 'Reload the page.']),
  DONE_BUT_UNREAD: said(
    [
      '操作は済みましたが、その後の内容を読み出せませんでした。',
      '同じ操作をくり返さずに、画面を読み直して確かめてください。続くときは、番号 {incident} を管理者にお伝えください。',
    ],
    [
      'It was done, but what it now looks like could not be read.',
      'Do not repeat it: reload the page. If it continues, quote number {incident} to your administrator.',
    ],
  ),
  ...hubErrorCodes,
  INTERNAL: said(
    ['こちらの不具合で、処理できませんでした。', '何も変更されていません。続くときは、番号 {incident} を管理者にお伝えください。'],
    ['Something went wrong on our side.', 'Nothing was changed. If it continues, quote number {incident} to your administrator.'],
  ),
} as const satisfies Record<string, { ja: Words; en: Words }>;

export type ErrorCode = keyof typeof errorCodes;
