import { sql } from 'kysely';
import { mayRead } from '../desk/mayRead.js';
import { reading } from '../desk/rows.js';
import { type Offered, points } from './matching.js';
import { weekdaysOf } from './schedules.js';
import { agesMeet, counted } from './weighing.js';

/** What an entry offers, as far as a need can be held against it. */
export interface Offers {
  kinds: string[];
  /** From where people may come; null for the whole region. */
  towns: string[] | null;
  days: number[];
  minAge: number | null;
  maxAge: number | null;
  transport: boolean;
  skill: boolean;
  /** What the entry has for every need alike: a free place, an organisation with room. */
  anyway: number;
}

export function offersOf({ kind, content, free, held }: Offered, open: boolean): Offers {
  const { municipalityCode, areas, minAge, maxAge, transport } = content;
  return {
    kinds: content.needs,
    towns: areas.length === 0 ? null : [...areas, ...(municipalityCode ? [municipalityCode] : [])],
    days: [...new Set(content.schedules.flatMap((each) => weekdaysOf(each)))],
    minAge,
    maxAge,
    transport,
    skill: kind === 'skill',
    anyway: points.subject + ((free ?? 0) > held ? points.room : 0) + (open ? points.capacity : 0),
  };
}

const weightOfNeed = ($: Offers) => sql<number>`${$.anyway}::int
  + ${counted(sql`n.municipality_code is not null and (${$.towns}::text[] is null or n.municipality_code = any(${$.towns}::text[]))`, points.area)}
  + ${counted(sql`n.weekday = any(${$.days}::int[])`, points.day)}
  + ${counted(sql`coalesce(n.min_age, n.max_age) is not null and coalesce(${$.minAge}::int, ${$.maxAge}::int) is not null`, points.target)}
  + ${counted(sql`n.transport and ${$.transport}::boolean`, points.transport)}
  + ${counted(sql`n.skill and ${$.skill}::boolean`, points.skill)}`;

/** 応えられそうな課題: needs that are not settled and for people of that age, those for which most speaks first. */
export const proposeNeeds = reading({
  name: 'hub-proposed-needs',
  planned: 'anew',
  build: (db, $: Offers & { first: number }, who, variant) =>
    db
      .selectFrom('hub_need as n')
      .where('n.regionId', '=', who.region)
      .where(mayRead(variant, 'HubNeed', 'n', who))
      .where('n.state', '<>', sql<'settled'>`'settled'`)
      .where(sql<boolean>`n.kind = any(${$.kinds}::text[])`)
      .where(agesMeet('n', $))
      .selectAll('n')
      .select(weightOfNeed($).as('weight'))
      .orderBy('weight', 'desc')
      .orderBy('n.createdAt', 'desc')
      .orderBy('n.needId', 'desc')
      .limit($.first),
  discloses: null,
});
