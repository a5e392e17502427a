import { useRef } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { ComposePersonPartsFragment, FieldGroup, ReceiverFragment } from '../../gql/graphql.ts';
import { groupOrder } from '../person/groups/FieldGroups.tsx';
import { bestConsent, beyond } from './coverage.ts';
import { proposedGroups } from './proposedGroups.ts';
import type { ReferralForm } from './referralForm.ts';

export interface Proposing {
  chooseReceiver(receiver: ReceiverFragment): void;
  chooseNeeds(needs: string[]): void;
  chooseGroups(groups: string[]): void;
}

const typed = { shouldDirty: true, shouldValidate: false };

/**
 * What follows from a choice: the kind from the office, the groups from the needs as long as nobody has chosen them by
 * hand, and the consent from the office and the groups.
 */
export function useProposing(
  form: UseFormReturn<ReferralForm>,
  person: ComposePersonPartsFragment,
  receiver: ReceiverFragment | undefined,
  chosenBefore: boolean,
): Proposing {
  const byHand = useRef(chosenBefore);
  const set = <Name extends keyof ReferralForm>(name: Name, value: ReferralForm[Name]) => {
    form.setValue(name as keyof ReferralForm, value, { ...typed, shouldValidate: form.formState.isSubmitted });
  };

  const settleConsent = (receiverId: string, groups: readonly FieldGroup[]) => {
    const now = person.consents.find(({ id }) => id === form.getValues('consentId'));
    const best = bestConsent(person.consents, receiverId, groups);
    const stays =
      now && best && now.recipients.some(({ id }) => id === receiverId) && beyond(now, groups).length <= beyond(best, groups).length;
    if (!stays) set('consentId', best?.id ?? '');
  };
  const settleGroups = (needs: readonly string[], to: ReceiverFragment | undefined) => {
    if (!byHand.current) {
      const occasion = { needs, receiverKind: to?.kind, addressProtected: person.protectedSince !== null };
      set('fieldGroups', proposedGroups(groupOrder, occasion));
    }
    if (to) settleConsent(to.id, form.getValues('fieldGroups') as FieldGroup[]);
  };
  return {
    chooseReceiver(to) {
      set('receiverId', to.id);
      if (to.kind === 'HELLO_WORK') set('kind', 'SUPPORT_REQUEST');
      else if (form.getValues('kind') === 'SUPPORT_REQUEST') set('kind', 'HANDOFF');
      settleGroups(form.getValues('needs'), to);
    },
    chooseNeeds(needs) {
      set('needs', needs);
      settleGroups(needs, receiver);
    },
    chooseGroups(groups) {
      byHand.current = true;
      set('fieldGroups', groups);
      if (receiver) settleConsent(receiver.id, groups as FieldGroup[]);
    },
  };
}
