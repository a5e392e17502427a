/** The lists of which views are kept. */
export const viewPages = {
  inbox: { ja: '受信箱', en: 'Inbox' },
} as const;
