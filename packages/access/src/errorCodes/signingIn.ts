import { said } from './said.js';

/** Refusals of somebody who is not, or not enough, signed in, or who cannot come in this way. */
export const signingInErrorCodes = {
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
  OTHER_DOOR: said(
    [
      '組織の共通ログインで入ったままでは、ほかの組織の立場に切り替えられません。',
      'いったんサインアウトし、パスワードかパスキーで、または、その組織の共通ログインでサインインしてください。',
    ],
    [
      'What the sign-in of one organisation has opened does not act for another.',
      'Sign out, and sign in with your password or passkey, or by the sign-in of the other organisation.',
    ],
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
  PASSKEY_REFUSED: said(
    ['パスキーを登録できませんでした。', 'もう一度はじめからお試しください。時間が空くと、やり直しになります。'],
    ['The passkey could not be registered.', 'Please begin again; after a while it has to be started anew.'],
  ),
  LINK_EXPIRED: said(
    ['このリンクは使えません。', '期限が切れたか、すでに使われています。組織の管理者に新しいリンクを頼んでください。'],
    ['This link cannot be used.', 'It has expired or was already used. Ask your administrator for a new one.'],
  ),
};
