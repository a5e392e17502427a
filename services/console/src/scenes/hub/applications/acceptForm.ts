import * as z from 'zod/mini';
import type { AcceptApplicationInput, LetterFragment } from '../../../gql/hub/graphql.ts';
import { toKatakana } from '../../../lib/names/useKana.ts';

const filled = z.string().check(z.trim(), z.minLength(1));

/** What the coordinator adds to a letter: how the organisation is called here, and who administers it. */
export const acceptForm = z.object({
  name: filled,
  nameKana: filled,
  shortName: filled,
  municipality: z.string(),
  displayName: filled,
  displayKana: filled,
  jobTitle: filled,
  login: filled,
  note: z.string(),
});
export type AcceptForm = z.infer<typeof acceptForm>;

/** A new link for an organisation that is in the registry: who administers it, and nothing else. */
export const linkForm = z.object({ ...acceptForm.shape, name: z.string(), nameKana: z.string(), shortName: z.string() });

/** Longer ones are cut by whoever accepts, not by us. */
const longestShortName = 20;

export const acceptanceOf = ({ organisation, contactName }: LetterFragment): AcceptForm => ({
  name: organisation,
  nameKana: '',
  shortName: organisation.length <= longestShortName ? organisation : '',
  municipality: '',
  displayName: contactName,
  displayKana: '',
  jobTitle: '',
  login: '',
  note: '',
});

export const acceptInput = (letter: LetterFragment, typed: AcceptForm): AcceptApplicationInput => ({
  applicationId: letter.id,
  name: typed.name.trim(),
  nameKana: toKatakana(typed.nameKana.trim()),
  shortName: typed.shortName.trim(),
  municipality: typed.municipality || null,
  displayName: typed.displayName.trim(),
  displayKana: toKatakana(typed.displayKana.trim()),
  jobTitle: typed.jobTitle.trim(),
  login: typed.login.normalize('NFKC').trim(),
  note: typed.note.trim() || null,
});
