/** What kind of つなぎ it is; 支援要請 is the one to ハローワーク. */
export const referralKinds = {
  handoff: { ja: 'つなぎ（引き継ぎ）', en: 'Hand over with follow-up' },
  introduction: { ja: '紹介', en: 'Introduction' },
  support_request: { ja: '支援要請', en: 'Request for support (to ハローワーク)' },
} as const;
