import { said } from './said.js';

/** What may not be seen or done, and what is said of it without telling that it exists. */
export const seeingErrorCodes = {
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
};
