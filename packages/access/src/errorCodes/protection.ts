import { said } from './said.js';

/** Refusals around 支援措置: the address of a person in hiding. */
export const protectionErrorCodes = {
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
      '別の主任・査察指導員・個人情報担当に頼んでください。急ぐときは「住所を緊急に見る」をお使いください。',
    ],
    ['You cannot name yourself.', 'Ask another lead or privacy officer; in an emergency use emergency access.'],
  ),
  NOT_YOURS_TO_RELEASE: said(
    ['この支援措置は、ほかの組織が付けたものです。', '解除は、付けた組織が行います。'],
    ['Another organisation set this protection.', 'It is released by the one that set it.'],
  ),
  RELEASE_ASKED: said(
    ['解除は、すでに別の人が申し出ています。', '画面を読み直して、申し出の理由を確かめてください。'],
    ['Somebody else has asked for the release already.', 'Reload the page to read why.'],
  ),
  RELEASE_NOT_ASKED: said(
    ['解除の申し出がありません。', '先に、担当者が解除を申し出てください。'],
    ['Nobody has asked for the release.', 'First somebody in charge has to ask for it.'],
  ),
  RELEASE_NEEDS_ANOTHER: said(
    [
      '解除は、申し出た人とは別の人が確かめます。申し出た人を招待した人、申し出た人が招待した人、最近同じ人に招待された人は、確かめられません。',
      '別の主任・査察指導員・個人情報担当に確かめてもらってください。',
    ],
    [
      'Somebody other than the person who asked has to confirm the release: nobody who invited that person, whom that person invited, or who was recently invited by the same person.',
      'Ask another lead or privacy officer.',
    ],
  ),
  NAMING_NEEDS_ANOTHER: said(
    [
      '自分が招待した人、自分を招待した人、最近同じ人に招待された人は、指定できません。',
      'いま住所を見られる職員か、別の主任・査察指導員・個人情報担当に決めてもらってください。急ぐときは「住所を緊急に見る」をお使いください。',
    ],
    [
      'You cannot name people you invited, who invited you, or who were recently invited by the same person as you.',
      'Ask somebody who reads it now, or another lead or privacy officer; in an emergency use emergency access.',
    ],
  ),
  TOO_NEW_HERE: said(
    [
      'この組織に加わってから、または役割が変わってから{days}日のあいだは、支援措置の住所についての決定に加われません。',
      '前からいる主任・査察指導員・個人情報担当に頼んでください。急ぐときは「住所を緊急に見る」をお使いください。',
    ],
    [
      'For {days} days after somebody has joined or been given other roles they take no part in decisions on a protected address.',
      'Ask a lead or privacy officer who has been here longer; in an emergency use emergency access.',
    ],
  ),
  GLASS_WAITS_FOR_REVIEW: said(
    [
      '前の緊急閲覧が、まだ点検されていません。',
      '点検が済むまで、同じ方の住所を続けて開くことはできません。指定された職員か、点検する組織に電話してください。',
    ],
    [
      'Your earlier emergency access has not been judged yet.',
      'Until then you cannot open it again. Phone somebody who is named, or the reviewing office.',
    ],
  ),
  NO_GLASS_REVIEWER: said(
    [
      '点検する組織が決まっていないか、そこに点検できる個人情報担当がいないため、開けません。',
      '指定された職員に電話してください。圏域の運用者に、点検する組織の登録を頼んでください。',
    ],
    [
      'No reviewing organisation is named, or it has no privacy officer, so it cannot be opened.',
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
};
