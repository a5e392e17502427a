import * as z from 'zod/mini';
import type { GroupWholeFragment, HubGroupFields, HubMeetingKind } from '../../../gql/hub/graphql.ts';
import { toKatakana } from '../../../lib/names/useKana.ts';
import { enumOf, keyOf } from '../../../lib/words/words.ts';
import type { Picked } from '../parts/EntryPicker.tsx';

const filled = z.string().check(z.trim(), z.minLength(1));
/** '' for none; null while it cannot be read. */
const day = z.nullable(z.string()).check(z.refine((value) => value !== null));

/** A working group as it is typed. */
export const groupForm = z.object({
  name: filled,
  nameKana: filled,
  purpose: z.string(),
  area: z.string(),
  municipality: z.string(),
  meetingKind: z.string(),
  entries: z.array(z.custom<Picked>()),
  since: day,
  until: day,
});
export type GroupForm = z.infer<typeof groupForm>;

export const newGroup = (): GroupForm => ({
  name: '',
  nameKana: '',
  purpose: '',
  area: '',
  municipality: '',
  meetingKind: 'working_group',
  entries: [],
  since: '',
  until: '',
});

export const toGroupForm = (group: GroupWholeFragment): GroupForm => ({
  name: group.name,
  nameKana: group.nameKana,
  purpose: group.purpose,
  area: group.area ?? '',
  municipality: group.municipalityCode ?? '',
  meetingKind: keyOf(group.meetingKind),
  entries: group.entries.map(({ id, name, kind }) => ({ id, name, kind })),
  since: group.since ?? '',
  until: group.until ?? '',
});

export const groupInput = (typed: GroupForm): HubGroupFields => ({
  name: typed.name.trim(),
  nameKana: toKatakana(typed.nameKana.trim()),
  purpose: typed.purpose.trim() || null,
  area: typed.area.trim() || null,
  municipality: typed.municipality || null,
  meetingKind: enumOf<HubMeetingKind>(typed.meetingKind),
  entryIds: typed.entries.map(({ id }) => id),
  since: typed.since || null,
  until: typed.until || null,
});
