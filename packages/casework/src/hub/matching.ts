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
  /** For people of which age, in years. It is compared; of a person it is kept nowhere. */
  minAge?: number | null | undefined;
  maxAge?: number | null | undefined;
  transport: boolean;
  /** Whether somebody is wanted who can do something. */
  skill?: boolean;
}
export interface Offered {
  kind: string;
  content: Pick<HubContent, 'needs' | 'topics' | 'municipalityCode' | 'areas' | 'schedules' | 'transport' | 'minAge' | 'maxAge'>;
  free?: number | null | undefined;
  held: number;
}

/** How much each reason counts, here and where entries and needs are weighed (weighing.ts). */
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

/** What a need of the region says that can be compared. */
export type ComparedNeed = Omit<Wanted, 'subjects' | 'topics'> & { kind: string };

/** A need of the region, as what is wanted. */
export const wantedFor = ({ kind, municipalityCode, weekday, minAge, maxAge, transport, skill = false }: ComparedNeed): Wanted => ({
  subjects: [kind],
  municipalityCode,
  weekday,
  minAge,
  maxAge,
  transport,
  skill,
});

/** Whether people from there may come: to a place in their own town, or to one that is open to it or to the whole region. */
const inReach = (town: string, { municipalityCode, areas }: Offered['content']): boolean =>
  town === municipalityCode || areas.length === 0 || areas.includes(town);

type Ages = Pick<Wanted, 'minAge' | 'maxAge'>;
const namesAges = ({ minAge, maxAge }: Ages): boolean => minAge != null || maxAge != null;
const meet = (one: Ages, other: Ages): boolean => (one.minAge ?? 0) <= (other.maxAge ?? 150) && (other.minAge ?? 0) <= (one.maxAge ?? 150);

/** An organisation that takes referrals and says that it has room. */
export const hasRoomNow = (office: { takesReferrals: boolean; capacity: string } | null): boolean =>
  office?.takesReferrals === true && office.capacity === 'open';

/**
 * Why this would answer that; the subject comes first and without it there is nothing to propose. `open`: whether the
 * organisation has room (hasRoomNow).
 */
export function reasonsFor(wanted: Wanted, offered: Offered, open: boolean): MatchReason[] {
  const { kind, content, free, held } = offered;
  if (!wanted.subjects.some((subject) => content.needs.includes(subject))) return [];
  const days = content.schedules.flatMap((each) => weekdaysOf(each));
  const holds: Record<MatchReason, boolean> = {
    subject: true,
    topic: (wanted.topics ?? []).some((topic) => content.topics.includes(topic)),
    skill: wanted.skill === true && kind === 'skill',
    area: !!wanted.municipalityCode && inReach(wanted.municipalityCode, content),
    day: !!wanted.weekday && days.includes(wanted.weekday),
    target: namesAges(wanted) && namesAges(content) && meet(wanted, content),
    room: (free ?? 0) > held,
    capacity: open,
    transport: wanted.transport && content.transport,
  };
  return (Object.keys(holds) as MatchReason[]).filter((reason) => holds[reason]);
}
