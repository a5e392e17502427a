import type { HubContent } from './content.js';
import type { MatchReason } from './needCodes.js';
import { weekdaysOf } from './schedules.js';

/** What is wanted, and what is offered, as far as they can be compared. */
export interface Wanted {
  /** Subjects of the intake form; an answer to one of them is an answer. */
  subjects: readonly string[];
  topics?: readonly string[];
  municipalityCode?: string | null | undefined;
  weekday?: number | null | undefined;
  /** In years. It is compared and kept nowhere. */
  age?: number | null | undefined;
  transport: boolean;
}
export interface Offered {
  kind: string;
  content: Pick<HubContent, 'needs' | 'topics' | 'municipalityCode' | 'areas' | 'schedules' | 'transport' | 'minAge' | 'maxAge'>;
  free?: number | null | undefined;
  held: number;
}

/** How much each reason counts. */
export const points: Record<MatchReason, number> = {
  subject: 4,
  topic: 2,
  skill: 2,
  area: 2,
  day: 2,
  target: 1,
  room: 1,
  capacity: 1,
  transport: 1,
};

/** A need of the region, as what is wanted. */
export const wantedFor = (need: {
  kind: string;
  municipalityCode?: string | null | undefined;
  weekday?: number | null | undefined;
  transport: boolean;
}): Wanted => ({ subjects: [need.kind], municipalityCode: need.municipalityCode, weekday: need.weekday, transport: need.transport });

/** Whether people from there may come: to a place in their own town, or to one that is open to it or to the whole region. */
const inReach = (town: string, { municipalityCode, areas }: Offered['content']): boolean =>
  town === municipalityCode || areas.length === 0 || areas.includes(town);

const isForAge = (age: number, { minAge, maxAge }: Offered['content']): boolean => (minAge ?? 0) <= age && age <= (maxAge ?? 150);

/**
 * Why this would answer that; the subject comes first and without it there is nothing to propose. `open`: whether the
 * organisation says that it has room, where that is asked.
 */
export function reasonsFor(wanted: Wanted, offered: Offered, open = false): MatchReason[] {
  const { kind, content, free, held } = offered;
  if (!wanted.subjects.some((subject) => content.needs.includes(subject))) return [];
  const days = content.schedules.flatMap(weekdaysOf);
  const namesAges = content.minAge !== null || content.maxAge !== null;
  const holds: Record<MatchReason, boolean> = {
    subject: true,
    topic: (wanted.topics ?? []).some((topic) => content.topics.includes(topic)),
    skill: kind === 'skill',
    area: !!wanted.municipalityCode && inReach(wanted.municipalityCode, content),
    day: !!wanted.weekday && days.includes(wanted.weekday),
    target: wanted.age != null && namesAges && isForAge(wanted.age, content),
    room: (free ?? 0) > held,
    capacity: open,
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
