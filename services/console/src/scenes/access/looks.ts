import type { LookFragment } from '../../gql/graphql.ts';

/** One visit: everything that one request showed, as one line. */
export interface Visit extends LookFragment {
  saw: string[];
}

/** What was seen together came in one request; told apart it would read like many looks. */
export function asVisits(looks: readonly LookFragment[]): Visit[] {
  const visits = new Map<string, Visit>();
  for (const look of looks) {
    const key = `${look.requestId} ${look.personId} ${look.action}`;
    const known = visits.get(key);
    if (!known) visits.set(key, { ...look, saw: [look.what] });
    else if (!known.saw.includes(look.what)) known.saw.push(look.what);
  }
  return [...visits.values()];
}
