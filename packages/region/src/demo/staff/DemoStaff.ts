import type { Language, StaffRole } from '@tsunagi/access';

type Words = Readonly<Record<Language, string>>;

export interface DemoPost {
  /** Code of the organisation. */
  tenant: string;
  /** Code of the unit inside it. */
  unit?: string;
  jobTitle: string;
  roles: readonly StaffRole[];
}

/** An invented member of staff. The first post is the one that signing in leads to. */
export interface DemoStaff {
  key: string;
  name: string;
  kana: string;
  login: string;
  posts: readonly [DemoPost, ...DemoPost[]];
  /** One line on what this person is good for in a demo; without it there is no one-click entry. */
  demo?: Words;
}

type Row = readonly [
  key: string,
  name: string,
  kana: string,
  login: string,
  unit: string | null,
  jobTitle: string,
  roles: StaffRole[],
  demo?: Words,
];

/** The staff of one organisation, a row each. */
export const staffOf = (tenant: string, rows: readonly Row[]): DemoStaff[] =>
  rows.map(([key, name, kana, login, unit, jobTitle, roles, demo]) => ({
    key,
    name,
    kana,
    login,
    posts: [{ tenant, jobTitle, roles, ...(unit && { unit }) }],
    ...(demo && { demo }),
  }));
