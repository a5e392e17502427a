export const median = (values: number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? (sorted[middle] as number) : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
};

/** What this share of the values stays below, of values in order: 0.99 for the 99th percentile. */
export const shareOf = (ordered: number[], share: number): number =>
  ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))] ?? Number.NaN;

/** Smallest, middle, largest. */
export type Spread = [least: number, middle: number, most: number];
export const spread = (values: number[]): Spread => [Math.min(...values), median(values), Math.max(...values)];

/** A number in as many digits as it deserves. */
export const short = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en') : value >= 10 ? value.toFixed(1) : value.toFixed(2);

export const shortSpread = ([least, middle, most]: Spread): string => `${short(least)} · **${short(middle)}** · ${short(most)}`;

export const table = (heads: string[], rows: string[][]): string =>
  [heads, heads.map((_, at) => (at ? '---:' : '---')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
