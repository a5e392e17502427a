import type { Look } from './accessLog.ts';

export type Row = Record<string, any>;
export type Offices = Map<string, { id: string; name: string; shortName: string }>;

export interface Page {
  body: unknown;
  looks: Look[];
}

/** The newest look at each person and group of fields once. */
export const looksOf = (rows: Row[], groups: [subject: string, group: string | null][], action: Look['action'] = 'read'): Look[] => [
  ...new Map(
    rows.flatMap((row) =>
      groups.map(([subject, group]) => [
        `${row.person_id} ${subject} ${group}`,
        { person: row.person_id, owner: row.tenant_id, subject, group, action } satisfies Look,
      ]),
    ),
  ).values(),
];
