import { short, table } from './numbers.ts';

/** One goal and what became of it. `value` beside `limit`: at least that much, or at most; null where it was not tried. */
export interface Goal {
  text: string;
  value: number | null;
  limit: number;
  at: 'least' | 'most';
  told?: string;
  /** Where the time goes, for whoever reads that it was missed; or why it was not tried. */
  why?: () => string;
}

export const isMet = ({ value, limit, at }: Goal): boolean => value !== null && (at === 'least' ? value >= limit : value <= limit);

/** How it was missed, in words. */
export const missedBy = ({ value, limit }: Goal): string => (value === null ? 'not tried' : `missed by ${short(Math.abs(value - limit))}`);

export const goalsTable = (goals: Goal[]): string =>
  table(
    ['Goal', 'Found', ''],
    goals.map((goal) => [goal.text, goal.told ?? short(goal.value ?? Number.NaN), isMet(goal) ? 'met' : `**${missedBy(goal)}**`]),
  );
