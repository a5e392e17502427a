/** How consent is given or withdrawn. */
export const consentMethods = {
  paper: { ja: '書面', en: 'In writing' },
  oral: { ja: '口頭（記録）', en: 'Orally, recorded' },
  guardian: { ja: '代理人・後見人', en: 'By a guardian' },
} as const;
