import * as z from 'zod/mini';
import type { HubNeedFields, HubNeedLevel, NeedRowFragment } from '../../../gql/hub/graphql.ts';
import { enumOf, keyOf } from '../../../lib/words/words.ts';

const chosen = z.string().check(z.minLength(1));

/** A need as it is typed. */
export const needForm = z.object({
  title: z.string().check(z.trim(), z.minLength(1)),
  text: z.string(),
  level: chosen,
  kind: chosen,
  municipality: z.string(),
  weekday: z.string(),
  transport: z.boolean(),
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
  transport: false,
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

export const toNeedForm = ({ title, text, level, kind, municipalityCode, weekday, transport, group }: NeedRowFragment): NeedForm => ({
  title,
  text,
  level: keyOf(level),
  kind,
  municipality: municipalityCode ?? '',
  weekday: String(weekday ?? ''),
  transport,
  groupId: group?.id ?? '',
});

export const needInput = ({ title, text, level, kind, municipality, weekday, transport, groupId }: NeedForm): HubNeedFields => ({
  title: title.trim(),
  text: text.trim() || null,
  level: enumOf<HubNeedLevel>(level),
  kind,
  municipality: municipality || null,
  weekday: Number(weekday) || null,
  transport,
  groupId: groupId || null,
});
