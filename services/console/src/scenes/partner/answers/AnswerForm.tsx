import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { RefusalBanner } from '../../../components/Banner.tsx';
import type { Refusal } from '../../../lib/server/useAct.ts';
import { PlainButton } from '../controls/Plain.tsx';
import { type Typed, typedIn } from '../controls/typed.ts';
import type { PartnerReferral } from '../line/partnerReferral.ts';

export interface AnswerFormProps {
  referralId: string;
  referral: PartnerReferral;
  onDone(): void;
}

interface Props {
  /** The word on the button: what will have been done. */
  sends: ReactNode;
  running: boolean;
  refusal: Refusal | null;
  onSend(typed: Typed): Promise<void>;
  danger?: boolean;
  children: ReactNode;
}

/** A few fields and one large button. The browser itself points at a field that is missing. */
export function AnswerForm({ sends, running, refusal, onSend, danger = false, children }: Props) {
  return (
    <form
      className="flex flex-col gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        void onSend(typedIn(event.currentTarget));
      }}
    >
      {children}
      <RefusalBanner refusal={refusal} />
      {refusal?.fields?.map(({ field, message }) => (
        <p key={field} className="text-dns-16N-130 text-error-2">
          {message}
        </p>
      ))}
      <PlainButton type="submit" look={danger ? 'danger' : 'main'} busy={running}>
        {running ? <Trans>送っています</Trans> : sends}
      </PlainButton>
    </form>
  );
}
