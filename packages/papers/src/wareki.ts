const eras = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { timeZone: 'UTC', dateStyle: 'long' });

/** A day (ISO date) by era: 令和8年11月22日; the first year of an era is 元年. Nothing for nothing. */
export const wareki = (day: string | null | undefined): string =>
  day ? eras.format(new Date(`${day}T00:00:00Z`)).replace(/(?<=[^\d])1年/, '元年') : '';
