import type { Language } from '@tsunagi/access';
import type { Why } from '../referral/index.js';
import { inboxWhy } from '../vocabulary/index.js';

type Words = Readonly<Record<Language, string>>;

const others: Record<string, Words> = {
  'referral.not_sent': {
    ja: '送れませんでした。同意と相手先を確かめてください',
    en: 'It could not be sent. Check the consent and the receiver',
  },
  'referral.emergency': {
    ja: '同意を待たずに、緊急として渡しました。理由を確かめてください',
    en: 'Something was handed over in an emergency, without consent. Check the reason',
  },
  'referral.taken_over': {
    ja: '支援措置のある方の紹介を、ほかの職員が引き継ぎました。心当たりがなければ、すぐに個人情報担当に知らせてください',
    en: 'A colleague took over the referral of somebody who hides. If you do not know why, tell your privacy officer at once',
  },
  'access.reported': {
    ja: '閲覧の記録に気になる所があるとの知らせです。「だれが見たか」を確かめてください',
    en: 'Somebody finds something odd in who looked at this record. Please look into it',
  },
  'protection.set': {
    ja: '支援措置が付きました。住所の扱いを確かめてください',
    en: 'The address is protected now. Check how it is handled',
  },
  'protection.named': { ja: '支援措置の住所を見る職員に指定されました', en: 'You are named to read a protected address' },
  'protection.readers': {
    ja: '支援措置の住所を見る職員が変わりました。心当たりがなければ、すぐに個人情報担当に知らせてください',
    en: 'Who reads a protected address has changed. If you do not know why, tell your privacy officer at once',
  },
  'protection.release_asked': {
    ja: '支援措置の解除の申し出があります。二人目の確認が要ります',
    en: 'Somebody asks to end a protection. A second person has to confirm',
  },
  'protection.released': { ja: '支援措置が解除されました', en: 'The protection of an address has ended' },
  'glass.broken': { ja: '緊急閲覧がありました', en: 'A protected address was opened in an emergency' },
  'glass.review': { ja: '緊急閲覧の点検をお願いします', en: 'Please judge an emergency access' },
  'glass.late': { ja: '緊急閲覧が、期限を過ぎても点検されていません', en: 'An emergency access has not been judged in time' },
  'glass.judged': { ja: '緊急閲覧の点検が済みました', en: 'An emergency access has been judged' },
  'conference.called': {
    ja: '会議の招集があります。出席か欠席かをお答えください',
    en: 'You are asked to a conference. Say whether you will come',
  },
  'conference.tomorrow': {
    ja: '会議はあすです。出席か欠席かをお答えください',
    en: 'The conference is tomorrow. Say whether you will come',
  },
  'conference.moved': {
    ja: '会議の日時が変わりました。出席か欠席かを確かめてください',
    en: 'The conference was moved. Check whether you can still come',
  },
  'conference.place_changed': {
    ja: '会議の場所か、オンラインの会議のアドレスが変わりました。会議のページで確かめてください',
    en: 'The place of a conference, or its online room, has changed. See its page',
  },
  'conference.item_left': {
    ja: '前回の会議で話せなかった案件があります。次回の会議のページから、あらためて出せます',
    en: 'A case of yours was not discussed at the last conference. Bring it again from the page of the next one',
  },
  'conference.pledged_since': {
    ja: '会議の資料を配ったあとで、守秘を誓約した人がいます。配るかどうかを、会議のページで決めてください',
    en: 'Somebody has pledged secrecy since you handed out papers for a conference. Say on its page whether they get them',
  },
  'conference.cancelled': { ja: '会議は中止になりました', en: 'The conference was cancelled' },
  'conference.homework_due': { ja: '会議で出た宿題の期日はきょうです', en: 'Homework of a conference is due today' },
  'conference.homework_overdue': { ja: '会議で出た宿題の期日が過ぎました', en: 'The day for homework of a conference has passed' },
  'conference.homework_late': {
    ja: '会議で出た宿題に、期日を過ぎたものがあります',
    en: 'Some homework of a conference that you convened is late',
  },
  'conference.ended_by_itself': {
    ja: '会議は自動で閉会しました。会議録を回してください',
    en: 'A conference has ended by itself. Please send its minutes round',
  },
  'conference.minutes': { ja: '会議録の確認をお願いします', en: 'Please confirm the minutes of a conference' },
  'conference.examined': {
    ja: '会議録が、決裁のために開かれました。心当たりがなければ、すぐに個人情報担当に知らせてください',
    en: 'Minutes were opened for approval. If you do not know why, tell your privacy officer at once',
  },
  'account.passkey_added': {
    ja: 'パスキーが登録されました。心当たりがなければ、すぐに組織の管理者に知らせてください',
    en: 'A passkey was added to your account. If it was not you, tell your administrator at once',
  },
  'account.passkey_removed': {
    ja: 'パスキーが外されました。心当たりがなければ、すぐに組織の管理者に知らせてください',
    en: 'A passkey was taken off your account. If it was not you, tell your administrator at once',
  },
  'account.code_added': {
    ja: '確認コードが設定されました。心当たりがなければ、すぐに組織の管理者に知らせてください',
    en: 'A code of an app is asked for when you sign in. If it was not you, tell your administrator at once',
  },
  'account.code_removed': {
    ja: '確認コードが外されました。心当たりがなければ、すぐに組織の管理者に知らせてください',
    en: 'No code of an app is asked for any more. If it was not you, tell your administrator at once',
  },
  'account.password_changed': {
    ja: 'パスワードが変わりました。心当たりがなければ、すぐに組織の管理者に知らせてください',
    en: 'Your password was changed. If it was not you, tell your administrator at once',
  },
  'account.oidc_linked': {
    ja: '組織の共通ログインが結びつけられました。心当たりがなければ、すぐに組織の管理者に知らせてください',
    en: 'Your account was linked to the sign-in of your organisation. If it was not you, tell your administrator at once',
  },
  'account.oidc_unlinked': {
    ja: '組織の共通ログインが外されました。心当たりがなければ、すぐに組織の管理者に知らせてください',
    en: 'Your account is no longer linked to the sign-in of your organisation. If it was not you, tell your administrator at once',
  },
  'account.invitation_missed': {
    ja: 'あなたのログイン名にあてた招待が、ちがうパスワードで使われました。あなたでなければ、すぐに組織の管理者に知らせてください',
    en: 'An invitation to your login name was used with a wrong password. If it was not you, tell your administrator at once',
  },
  'hub.confirm_soon': {
    ja: 'まもなく確認の期限です。今もこのとおりかを確かめてください',
    en: 'An entry of yours is soon to be confirmed. Check whether it still holds',
  },
  'hub.stale': {
    ja: '長く確認されていません。今もこのとおりかを確かめてください',
    en: 'Nobody has confirmed an entry of yours for long. Check whether it still holds',
  },
  'hub.offered': {
    ja: 'ハブに公開する前の確認を待っているものがあります',
    en: 'Something waits for you to confirm it before it is published in the hub',
  },
  'hub.offer_published': { ja: 'ハブ編集が確認して公開しました', en: 'The hub editor has confirmed and published what you wrote' },
  'hub.offer_returned': {
    ja: 'ハブ編集から差し戻されました。直すところが書かれています',
    en: 'The hub editor has given back what you wrote, and says what to put right',
  },
  'partner.applied': { ja: '協力団体の申し込みが届きました', en: 'A partner organisation has applied' },
  'partner.accepted': {
    ja: '協力団体が圏域に加わりました。心当たりがなければ、受け入れた人に確かめてください',
    en: 'A partner organisation has been taken in. If you do not know of it, ask whoever decided',
  },
  'hub.hold_expired': { ja: '押さえていた空きの期限が切れました', en: 'The places you had put aside are no longer kept' },
  'hub.pointed_ends': {
    ja: '行っている団体か場所が終わります。連絡先と場所が今もこのとおりかを確かめてください',
    en: 'The organisation or place behind an entry of yours ends. Check its contacts and where it takes place',
  },
  'hub.hold_released': {
    ja: '押さえていた空きを、管理する組織が戻しました',
    en: 'The keeper has given the places back that you had put aside',
  },
  'referral.reply_recorded': {
    ja: '電話やFAXでのお返事を、送り手が記しました。ちがっていれば、送り手に知らせてください',
    en: 'The sender has recorded what your office answered by phone or fax. If it is not so, tell the sender',
  },
  'referral.forward_waits': { ja: '別の所への送付を頼まれています', en: 'You are asked to send a referral on to another office' },
};

const something: Words = { ja: 'お知らせがあります', en: 'Something waits for you' };

/** What a notice says, without saying about whom. */
export const noticeWords = (kind: string, language: Language): string =>
  (others[kind] ?? inboxWhy[kind.replace(/^referral\./, '') as Why] ?? something)[language];
