import type { HubContent } from './content.js';
import type { MatchReason } from './needCodes.js';
import { weekdaysOf } from './schedules.js';

/** What is wanted, and what is offered, as far as they can be compared. */
export interface Wanted {
  kind: string;
  municipalityCode?: string | null | undefined;
  weekday?: number | null | undefined;
  transport: boolean;
}
export interface Offered {
  content: Pick<HubContent, 'needs' | 'municipalityCode' | 'areas' | 'schedules' | 'transport'>;
  free?: number | null | undefined;
}

const points: Record<MatchReason, number> = { subject: 4, area: 2, day: 2, room: 1, transport: 1 };

/** Whether people from there may come: to a place in their own town, or to one that is open to it or to the whole region. */
const inReach = (town: string, { municipalityCode, areas }: Offered['content']): boolean =>
  town === municipalityCode || areas.length === 0 || areas.includes(town);

/** Why this would answer that; the subject comes first and without it there is nothing to propose. */
export function reasonsFor(wanted: Wanted, offered: Offered): MatchReason[] {
  const { content, free } = offered;
  if (!content.needs.includes(wanted.kind)) return [];
  const days = content.schedules.flatMap(weekdaysOf);
  const holds: Record<MatchReason, boolean> = {
    subject: true,
    area: !!wanted.municipalityCode && inReach(wanted.municipalityCode, content),
    day: !!wanted.weekday && days.includes(wanted.weekday),
    room: (free ?? 0) > 0,
    transport: wanted.transport && content.transport,
  };
  return (Object.keys(holds) as MatchReason[]).filter((reason) => holds[reason]);
}

export const scoreOf = (reasons: readonly MatchReason[]): number => reasons.reduce((sum, reason) => sum + points[reason], 0);

export interface Proposal<Thing> {
  thing: Thing;
  reasons: MatchReason[];
  score: number;
}

/** The best first; of equals in the order in which they came. */
export const proposals = <Thing>(things: readonly Thing[], reasonsOf: (thing: Thing) => MatchReason[], most: number): Proposal<Thing>[] =>
  things
    .map((thing) => ({ thing, reasons: reasonsOf(thing) }))
    .filter(({ reasons }) => reasons.length > 0)
    .map(({ thing, reasons }) => ({ thing, reasons, score: scoreOf(reasons) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, most);
