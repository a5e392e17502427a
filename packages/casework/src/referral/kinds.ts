/** What kind of 紹介 it is; 支援要請 is the one to ハローワーク. The word for the thing itself is no kind of it. */
export const referralKinds = {
  handoff: { ja: '引き継ぎ', en: 'Hand over with follow-up' },
  introduction: { ja: '引き合わせ', en: 'Introduction' },
  support_request: { ja: '支援要請', en: 'Request for support (to ハローワーク)' },
} as const;
