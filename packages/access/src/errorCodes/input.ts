import { said } from './said.js';

/** What is wrong with a field that somebody filled in. */
export const inputErrorCodes = {
  INVALID_INPUT: said(
    ['入力を確かめてください。', '印の付いた欄を直して、もう一度お送りください。入力した内容は残っています。'],
    ['Please check what you entered.', 'Correct the marked fields and send again. What you entered is kept.'],
  ),
  REQUIRED: said(['入力してください。', 'この欄は必須です。'], ['Please fill this in.', 'This field is required.']),
  TOO_SHORT: said(['短すぎます。', '{least}文字以上で書いてください。'], ['Too short.', 'Write at least {least} characters.']),
  TOO_LONG: said(['長すぎます。', '{most}文字までにしてください。'], ['Too long.', 'Use at most {most} characters.']),
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
  NOT_CONDITIONS: said(
    ['条件として保存できない形です。', '画面で条件を選び直して、もう一度保存してください。'],
    [
      'This cannot be kept as conditions.',
      'Choose the conditions on the page again and save. A program gives plain values of at most 200 characters.',
    ],
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
    ['古すぎる日付です。', '明治元年（1868年）以後の日付を入れてください。'],
    ['The date is too old.', 'Enter a date from 1868 on.'],
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
  PHONE_WITH_ADDRESS: said(
    ['支援措置の間、自宅の電話は住所といっしょに守ります。', '住所の欄にある「自宅の電話」に書いてください。携帯電話は、ここに書けます。'],
    [
      'Under address protection the phone at home is kept with the address.',
      'Write it with the address, under “Phone at home”. A mobile number can stand here.',
    ],
  ),
  PHONE_WITH_CONTACT: said(
    ['電話番号を住所といっしょに書くのは、支援措置の間だけです。', '連絡先の欄に書いてください。'],
    ['A phone number stands with the address only under address protection.', 'Write it with the contact.'],
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
  WITHDRAW_THE_CONSENT: said(
    [
      '紹介を取り下げるだけでは、同意の撤回は記録されません。',
      '利用者のページの「同意と提供」から「撤回を記録する」を選んでください。紹介もいっしょに取り下げられます。',
    ],
    [
      'Withdrawing a referral does not record that the consent was withdrawn.',
      'On the person’s page, under “Consent and sharing”, record the withdrawal: the referral is withdrawn with it.',
    ],
  ),
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
    ['推測されやすいパスワードです。', 'ログイン名、同じ文字のくり返し、よく使われる言葉を避けてください。'],
    ['The password is easy to guess.', 'Avoid the login name, repeated characters and common words.'],
  ),
  BAD_LOGIN: said(
    ['ログイン名に使えない文字があります。', '半角の英小文字・数字と . _ - @ + で、3文字以上にしてください。'],
    ['This cannot be a login name.', 'Use at least 3 lower-case letters, digits or . _ - @ +.'],
  ),
  WRONG_PASSWORD: said(
    ['いまのパスワードが違います。', '確かめて、もう一度入れてください。'],
    ['The present password is wrong.', 'Check it and enter it again.'],
  ),
  WRONG_CODE: said(
    ['確認コードが違います。', '認証アプリにいま出ている6桁の数字を入れてください。一度使った数字は使えません。'],
    ['The code is wrong.', 'Enter the six digits shown now. A code works only once.'],
  ),
  FILE_KIND: said(
    ['このファイルは受け取れません。', 'PDF、JPEG、PNG を選んでください。'],
    ['This file cannot be taken.', 'Choose a PDF, JPEG or PNG.'],
  ),
  FILE_ACTIVE: said(
    [
      'このPDFは受け取れません。開くと動くもの（プログラムやほかのファイル）が入っているか、暗号化されていて中を確かめられません。',
      '紙に印刷してスキャンするか、「PDFとして印刷」で作り直してからお選びください。',
    ],
    [
      'This PDF cannot be taken: it holds something that acts when it is opened (a program, another file), or is encrypted and cannot be looked into.',
      'Print and scan it, or make it anew with “print to PDF”.',
    ],
  ),
  FILE_SIZE: said(['ファイルが大きすぎます。', '10MBより小さくしてください。'], ['The file is too large.', 'Make it smaller than 10 MB.']),
};
