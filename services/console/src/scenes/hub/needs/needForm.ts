import * as z from 'zod/mini';
import type { HubNeedFields, HubNeedLevel, NeedRowFragment } from '../../../gql/graphql.ts';
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
});
export type NeedForm = z.infer<typeof needForm>;

const empty: NeedForm = { title: '', text: '', level: 'community', kind: '', municipality: '', weekday: '', transport: false };

export interface Proposed {
  title?: string | undefined;
  kind?: string | undefined;
}

export const newNeed = ({ title = '', kind = '' }: Proposed): NeedForm => ({ ...empty, title, kind });

export const toNeedForm = ({ title, text, level, kind, municipalityCode, weekday, transport }: NeedRowFragment): NeedForm => ({
  title,
  text,
  level: keyOf(level),
  kind,
  municipality: municipalityCode ?? '',
  weekday: String(weekday ?? ''),
  transport,
});

export const needInput = ({ title, text, level, kind, municipality, weekday, transport }: NeedForm): HubNeedFields => ({
  title: title.trim(),
  text: text.trim() || null,
  level: enumOf<HubNeedLevel>(level),
  kind,
  municipality: municipality || null,
  weekday: Number(weekday) || null,
  transport,
});
