import { said } from './said.js';

/** Limits of the system, and faults that are its own. */
export const faultErrorCodes = {
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
    ['一度に送れる大きさを超えています。', '文章を分けてお送りください。紙やファイルは「写し」に付けられます。'],
    ['This is more than can be sent at once.', 'Split the text. Papers and files go under “Copy”.'],
  ),
  FORM_HOLDS_MORE: said(
    ['送信された内容に、余分なファイルまたは項目があります。', 'ファイルは1件ずつ選んで、もう一度送ってください。何も保存していません。'],
    ['The form holds another file or a field that is not asked for.', 'Send one file at a time. Nothing was stored.'],
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
  INTERNAL: said(
    ['こちらの不具合で、処理できませんでした。', '何も変更されていません。続くときは、番号 {incident} を管理者にお伝えください。'],
    ['Something went wrong on our side.', 'Nothing was changed. If it continues, quote number {incident} to your administrator.'],
  ),
};
