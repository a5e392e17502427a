import type { Findings } from './findings.ts';
import type { Share } from './measure/profile.ts';
import type { StatementTime } from './measure/statementTimes.ts';
import { median, short } from './numbers.ts';
import { titles } from './operations/operation.ts';

const percent = ({ owner, share }: Share): string => `${owner} ${Math.round(share * 100)} %`;
const byOwner = (shares: Share[]): string => shares.slice(0, 9).map(percent).join(', ');

const millisecondsOf = (times: StatementTime[]): number => times.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
const byStatement = (times: StatementTime[]): string =>
  `${short(millisecondsOf(times))} ms: ${times
    .slice(0, 5)
    .map(({ milliseconds, text }) => `${short(milliseconds)} for \`${text}\``)
    .join('; ')}`;

/** Where the time goes: the gateway's processor by whose code runs, PostgreSQL's own time by statement. */
export const whereItGoes = ({ profiles, statementTimes }: Findings): string =>
  [
    ...[...profiles].map(([title, shares]) => `- **${title}**, processor of the gateway: ${byOwner(shares)}.`),
    ...[...statementTimes].map(([{ title }, times]) => `- **${title}**, PostgreSQL by its own clock ${byStatement(times)}.`),
  ].join('\n');

/** Until the first answer. */
export const spentStarting = ({ profiles }: Findings): string => `Of the start: ${byOwner(profiles.get('the start') ?? [])}.`;

/** What one answer takes of both processors, beside what it takes the others; and what ours does in that time. */
export function spentOn({ readings, profiles, statementTimes }: Findings, name: string): string {
  const [operation, byName] = [...readings].find(([each]) => each.name === name) ?? [];
  if (!operation || !byName) return '';
  const each = [...byName].map(([contestant, of]) => {
    const middle = (part: 'server' | 'database') => short(median(of.map(({ processor }) => processor?.[part] ?? Number.NaN)));
    return `${titles[contestant]} ${middle('server')} + ${middle('database')}`;
  });
  return (
    `Processor ms of an answer, server + PostgreSQL: ${each.join(', ')}. Our server: ${byOwner(profiles.get(operation.title) ?? [])}. ` +
    `PostgreSQL by its own clock, for us: ${byStatement(statementTimes.get(operation) ?? [])}.`
  );
}
