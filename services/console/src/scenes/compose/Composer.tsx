import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { type ComposeDraftFragment, type ComposePersonPartsFragment, type FieldGroup, ReceiversDocument } from '../../gql/graphql.ts';
import { useAsk } from '../../lib/server/useAsk.ts';
import { useShortcuts } from '../../lib/shortcuts.ts';
import { ComposeBar } from './ComposeBar.tsx';
import type { ComposePart } from './composeParts.ts';
import { DraftConflict } from './draft/DraftConflict.tsx';
import { useKeeping } from './draft/useKeeping.ts';
import { BasisPart } from './parts/BasisPart.tsx';
import { GroupsPart } from './parts/GroupsPart.tsx';
import { ReceiverPart } from './parts/ReceiverPart.tsx';
import { RequestPart } from './parts/RequestPart.tsx';
import { WhoPart } from './parts/WhoPart.tsx';
import { PreviewPane } from './preview/PreviewPane.tsx';
import { formOf, newReferral, referralForm } from './referralForm.ts';
import { TwoSides } from './TwoSides.tsx';
import { useProposing } from './useProposing.ts';
import { useSending } from './useSending.ts';

interface Props {
  person: ComposePersonPartsFragment;
  /** The case that was chosen before the form was opened. */
  caseId: string | undefined;
  draft: ComposeDraftFragment | null;
  onBegin(draftId: string): void;
  onLeave(): void;
}

const firstCase = ({ cases }: ComposePersonPartsFragment, wanted: string | undefined): string =>
  (cases.find(({ id }) => id === wanted) ?? cases.find(({ status }) => status === 'OPEN'))?.id ?? '';

/** 紹介をつくる. Whom, to whom, what for, what is told and why it may be; beside it what the receiver will see. */
export function Composer({ person, caseId, draft, onBegin, onLeave }: Props) {
  const offices = useAsk(ReceiversDocument, {});
  const form = useForm({
    resolver: zodResolver(referralForm),
    defaultValues: draft ? formOf(draft) : newReferral(firstCase(person, caseId)),
  });
  const [receiverId, chosen] = form.watch(['receiverId', 'fieldGroups']);
  const receiver = offices.data?.tenants.find(({ id }) => id === receiverId);
  const { office, saving } = useKeeping(person, form, draft, { onBegin, onLeave });
  const sending = useSending(person, office);
  const send = form.handleSubmit(sending.send);
  useShortcuts({ '$mod+Enter': () => void send() });
  const proposing = useProposing(form, person, receiver, draft !== null);
  const parts: ComposePart = { person, form, receiver, proposing, faults: sending.faults };
  return (
    <form noValidate onSubmit={send} className="flex min-h-full flex-col justify-between">
      <TwoSides number={draft?.number} preview={<PreviewPane draft={office.kept} receiver={receiver} chosen={chosen as FieldGroup[]} />}>
        <WhoPart {...parts} parent={draft?.parent ?? null} />
        <ReceiverPart {...parts} offices={offices} />
        <RequestPart {...parts} />
        <GroupsPart {...parts} />
        <BasisPart {...parts} asking={sending.askingConsent} ask={sending.askConsent} />
      </TwoSides>
      <ComposeBar kept={office.kept} saving={saving} sending={sending}>
        <DraftConflict office={office} form={form} />
      </ComposeBar>
    </form>
  );
}
