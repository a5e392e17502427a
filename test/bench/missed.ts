import type { Findings } from './findings.ts';
import { type Goal, goalsOf, isMet, missedBy } from './goals.ts';

const line = (findings: Findings, goal: Goal): string => {
  const why = goal.why?.(findings);
  return `- **${goal.text}**: ${missedBy(goal)}.${why ? ` ${why}` : ''}`;
};

/** Every goal that was not met or not tried: by how much, and where the time goes that it wants. */
export const missedGoals = (findings: Findings): string =>
  goalsOf(findings)
    .filter((goal) => !isMet(goal))
    .map((goal) => line(findings, goal))
    .join('\n') || 'Nothing.';
