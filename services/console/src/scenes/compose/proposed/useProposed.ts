import { type ProposedReceiverFragment, ProposedReceiversDocument, type ReceiverFragment } from '../../../gql/graphql.ts';
import { ageOn } from '../../../lib/dates/showDay.ts';
import { useAsk } from '../../../lib/server/useAsk.ts';
import type { ComposePart } from '../composeParts.ts';

/** What somebody wants beside the needs of the referral. */
export interface Wish {
  /** Where somebody lives; '' for anywhere. */
  municipality: string;
  transport: boolean;
}

export interface ProposedOffice {
  receiver: ReceiverFragment;
  proposal: ProposedReceiverFragment;
}

/** つなぎ先の候補 for the needs that are chosen, best first; nothing before one is. */
export function useProposed(
  { person, form }: Pick<ComposePart, 'person' | 'form'>,
  offices: readonly ReceiverFragment[],
  { municipality, transport }: Wish,
) {
  const needs = form.watch('needs');
  const birthDate = person.identity?.birthDate;
  const asked = { needs, municipality: municipality || null, transport, age: birthDate ? ageOn(birthDate) : null };
  const { data, waiting, fault, again } = useAsk(ProposedReceiversDocument, asked, {
    pause: needs.length === 0,
    live: ['hub'],
    keepFormer: true,
  });
  const byId = new Map(offices.map((office) => [office.id, office]));
  const proposed = (needs.length > 0 ? (data?.receiverSuggestions ?? []) : []).flatMap((proposal): ProposedOffice[] => {
    const receiver = byId.get(proposal.tenant.id);
    return receiver ? [{ receiver, proposal }] : [];
  });
  return { needs, proposed, waiting, fault, again };
}
