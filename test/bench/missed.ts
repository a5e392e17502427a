import { type Goal, isMet, missedBy } from './goal.ts';

function line(goal: Goal): string {
  const why = goal.why?.();
  return `- **${goal.text}**: ${missedBy(goal)}.${why ? ` ${why}` : ''}`;
}

/** Every goal that was not met or not tried: by how much, and where the time goes that it wants. */
export const missedGoals = (goals: Goal[]): string =>
  goals
    .filter((goal) => !isMet(goal))
    .map(line)
    .join('\n') || 'Nothing.';
