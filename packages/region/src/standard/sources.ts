import type { Source } from '../sourced.js';

/** What a region begins with stands on the law, or on the first version of our own measures. */
export const sources = {
  publicHolidays: {
    title: '行政機関の休日に関する法律 第1条',
    publisher: 'e-Gov法令検索',
    dated: '1988-12-13',
    url: 'https://laws.e-gov.go.jp/law/363AC0000000091',
  },
  standardLedger: { title: '応えられなかったニーズの示し方（第1版）', publisher: 'つなぎ', dated: '2026-11-22' },
  standardTimers: { title: '期限の標準の長さ（第1版）', publisher: 'つなぎ', dated: '2026-11-22' },
} satisfies Record<string, Source>;
