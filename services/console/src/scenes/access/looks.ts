import type { LookFragment } from '../../gql/graphql.ts';

/** One visit: everything that somebody was shown within a minute, as one line. */
export interface Visit extends LookFragment {
  saw: string[];
}

/** A page asks several questions at once; told apart they would read like many looks. */
export function asVisits(looks: readonly LookFragment[]): Visit[] {
  const visits = new Map<string, Visit>();
  for (const look of looks) {
    const { id, at, who, person, action, basis, purpose, emergency } = look;
    const key = JSON.stringify([at.slice(0, 16), who, person?.id ?? id, action, basis, purpose, emergency]);
    const known = visits.get(key);
    if (!known) visits.set(key, { ...look, saw: [look.what] });
    else if (!known.saw.includes(look.what)) known.saw.push(look.what);
  }
  return [...visits.values()];
}
