import * as z from 'zod/mini';
import type { HubNeedFields, HubNeedLevel, NeedWholeFragment } from '../../../gql/hub/graphql.ts';
import { numberIn } from '../../../lib/numberIn.ts';
import { enumOf, keyOf } from '../../../lib/words/words.ts';

const years = z.string().check(z.refine((typed) => numberIn(typed) !== undefined));
const chosen = z.string().check(z.minLength(1));

/** A need as it is typed. */
export const needForm = z.object({
  title: z.string().check(z.trim(), z.minLength(1)),
  text: z.string(),
  level: chosen,
  kind: chosen,
  municipality: z.string(),
  weekday: z.string(),
  minAge: years,
  maxAge: years,
  transport: z.boolean(),
  /** Whether somebody is wanted who can do something. */
  skill: z.boolean(),
  /** The working group on whose board it stands; '' for none. */
  groupId: z.string(),
});
export type NeedForm = z.infer<typeof needForm>;

const empty: NeedForm = {
  title: '',
  text: '',
  level: 'community',
  kind: '',
  municipality: '',
  weekday: '',
  minAge: '',
  maxAge: '',
  transport: false,
  skill: false,
  groupId: '',
};

export interface Proposed {
  title?: string | undefined;
  kind?: string | undefined;
  municipality?: string | undefined;
  /** The working group from whose page it is raised. */
  group?: { id: string; municipalityCode?: string | null };
}

export const newNeed = ({ title = '', kind = '', municipality = '', group }: Proposed): NeedForm => ({
  ...empty,
  title,
  kind,
  municipality: group?.municipalityCode ?? municipality,
  groupId: group?.id ?? '',
});

export const toNeedForm = (need: NeedWholeFragment): NeedForm => ({
  title: need.title,
  text: need.text,
  level: keyOf(need.level),
  kind: need.kind,
  municipality: need.municipalityCode ?? '',
  weekday: String(need.weekday ?? ''),
  minAge: String(need.minAge ?? ''),
  maxAge: String(need.maxAge ?? ''),
  transport: need.transport,
  skill: need.skill,
  groupId: need.group?.id ?? '',
});

export const needInput = (typed: NeedForm): HubNeedFields => ({
  title: typed.title.trim(),
  text: typed.text.trim() || null,
  level: enumOf<HubNeedLevel>(typed.level),
  kind: typed.kind,
  municipality: typed.municipality || null,
  weekday: Number(typed.weekday) || null,
  minAge: numberIn(typed.minAge) ?? null,
  maxAge: numberIn(typed.maxAge) ?? null,
  transport: typed.transport,
  skill: typed.skill,
  groupId: typed.groupId || null,
});
