import { said } from './said.js';

/** Refusals of a disclosure or a referral for want of a legal basis. */
export const basisErrorCodes = {
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
    ['The receiver has no room.', 'Choose another, or “Send anyway”: the receiver is told that you knew.'],
  ),
  THIRD_FULL: said(
    ['つなぐ先に空きがありません。', '別の先を選ぶか、差し戻して送り主に相談してください。'],
    ['That office has no room.', 'Choose another, or return it to the sender.'],
  ),
};
