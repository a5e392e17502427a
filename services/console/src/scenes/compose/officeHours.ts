export interface OpeningHours {
  weekday: number;
  opens: string;
  closes: string;
}

/** 1 Monday … 7 Sunday; 2024-01-01 was a Monday. */
const dayName = (weekday: number, language: string): string =>
  new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(2024, 0, weekday));

/** 月〜金 08:45–17:30、土 09:00–12:00: days in a row with the same hours are said together. */
export function hoursInWords(hours: readonly OpeningHours[], language: string): string {
  const runs: { from: number; to: number; open: string }[] = [];
  for (const { weekday, opens, closes } of [...hours].sort((one, other) => one.weekday - other.weekday)) {
    const open = `${opens}–${closes}`;
    const last = runs.at(-1);
    if (last && last.to === weekday - 1 && last.open === open) last.to = weekday;
    else runs.push({ from: weekday, to: weekday, open });
  }
  const between = language === 'ja' ? '〜' : '–';
  const days = ({ from, to }: { from: number; to: number }) =>
    from === to ? dayName(from, language) : `${dayName(from, language)}${between}${dayName(to, language)}`;
  return runs.map((run) => `${days(run)} ${run.open}`).join(language === 'ja' ? '、' : ', ');
}
