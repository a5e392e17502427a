/** Why a line of the ledger ended before its time: `referral.<state>`, or what ended it. */
export const endReasons = {
  'consent.withdrawn': { ja: '同意の撤回', en: 'Consent withdrawn' },
  'referral.waitlisted': { ja: '空き待ちのあいだ閉じた', en: 'Closed while on the waiting list' },
  'referral.completed': { ja: '紹介が終わった', en: 'Referral completed' },
  'referral.failed': { ja: '紹介が続かなかった', en: 'Referral not carried through' },
  'referral.declined': { ja: '断られた', en: 'Referral declined' },
  'referral.returned': { ja: '差し戻された', en: 'Referral returned' },
  'referral.forwarded': { ja: '別の所へつながれた', en: 'Referral forwarded' },
  'referral.withdrawn': { ja: '紹介を取り下げた', en: 'Referral withdrawn' },
  'referral.expired': { ja: '紹介の期限が過ぎた', en: 'Referral expired' },
  'referral.entered_in_error': { ja: '誤って登録した', en: 'Entered in error' },
  'conference.item_struck': { ja: '議題を取り下げた', en: 'Struck from the agenda' },
  'conference.member_removed': { ja: '出席者から外れた', en: 'Taken off the list of members' },
  'conference.cancelled': { ja: '会議が中止になった', en: 'The conference was cancelled' },
  'conference.moved': { ja: '会議の日時が変わった', en: 'The conference was moved' },
  'conference.handed_anew': { ja: '資料を配る相手や項目を変えた', en: 'Other papers were handed out, or to others' },
  'conference.printed_anew': { ja: '資料を作り直した', en: 'A page was printed anew' },
  'conference.minutes_settled': { ja: '会議録の決裁が済んだ', en: 'Minutes approved, or back to writing' },
  'protection.readers': { ja: '見る職員が変わった', en: 'Named readers changed' },
} as const;
export type EndReason = keyof typeof endReasons;
