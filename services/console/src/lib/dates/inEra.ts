const letters: Record<string, string> = { 明治: 'M', 大正: 'T', 昭和: 'S', 平成: 'H', 令和: 'R' };
const japanese = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { era: 'long', year: 'numeric', timeZone: 'UTC' });

export interface EraDay {
  name: string;
  letter: string;
  year: number;
  month: number;
  day: number;
}

/** A Gregorian day, ISO, as the Japanese calendar names it: by what the browser knows, for a phone loads no calendar. */
export function inEra(iso: string): EraDay {
  const parts = Object.fromEntries(japanese.formatToParts(new Date(`${iso}T00:00:00Z`)).map(({ type, value }) => [type, value]));
  const [, month, day] = iso.split('-').map(Number) as [number, number, number];
  const name = parts.era ?? '';
  return { name, letter: letters[name] ?? '', year: parts.year === '元' ? 1 : Number(parts.year), month, day };
}
