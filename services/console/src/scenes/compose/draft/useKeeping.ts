import type { UseFormReturn } from 'react-hook-form';
import type { Saving } from '../../../components/Autosave.tsx';
import type { ComposeDraftFragment, ComposePersonPartsFragment } from '../../../gql/graphql.ts';
import { useFormDraft } from '../../../lib/server/useFormDraft.ts';
import type { ReferralForm } from '../referralForm.ts';
import { type ReferralDraft, useReferralDraft } from './useReferralDraft.ts';

interface Told {
  onBegin(draftId: string): void;
  onLeave(): void;
}

const nameOf = ({ identity, number }: ComposePersonPartsFragment): string =>
  identity ? `${identity.familyName} ${identity.givenName}` : number;

/**
 * Whatever is typed is safe: as the writer’s own form draft until an office has been chosen, then as a draft of the office
 * that colleagues can take up.
 */
export function useKeeping(
  person: ComposePersonPartsFragment,
  form: UseFormReturn<ReferralForm>,
  draft: ComposeDraftFragment | null,
  { onBegin, onLeave }: Told,
): { office: ReferralDraft; saving: Saving } {
  const begin = (draftId: string) => {
    own.drop();
    onBegin(draftId);
  };
  const begun = draft && { id: draft.id, version: draft.version };
  const office = useReferralDraft(person.id, form, begun, { onBegin: begin, onLeave });
  const own = useFormDraft(`referral:${person.id}`, form, () => nameOf(person), { paused: office.kept !== null });
  return { office, saving: office.kept ? office.saving : own.saving };
}
