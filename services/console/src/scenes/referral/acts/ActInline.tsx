import { type RefObject, useEffect } from 'react';
import { Autosave } from '../../../components/Autosave.tsx';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import type { ReferralAction } from '../../../gql/graphql.ts';
import { useFormDraft } from '../../../lib/server/useFormDraft.ts';
import { useWord } from '../../../lib/words/words.ts';
import { ActFieldOf } from './ActFields.tsx';
import type { ActedOn, ActForm } from './actForms.ts';
import { useActForm } from './useActForm.ts';

interface Props {
  act: ReferralAction;
  form: ActForm;
  referral: { id: string; number: string };
  /** What beginning the act from elsewhere on the page does while the form stands here. */
  begun: RefObject<Map<ReferralAction, () => void>>;
  onDone(acted: ActedOn): void;
}

/** The form of an act where it belongs on the page: an answer stands below its question, and is kept while it is written. */
export function ActInline({ act, form, referral: { id, number }, begun, onDone }: Props) {
  const word = useWord();
  const { typed, parts, send, running, refusal } = useActForm(form, id, (acted) => {
    drop();
    onDone(acted);
  });
  const { saving, drop } = useFormDraft(`${act.toLowerCase()}:${id}`, typed, () => number);
  const { isDirty } = typed.formState;
  // What has been written goes; where nothing is, it is asked for here and not in a second, empty form.
  useEffect(() => {
    const [first] = form.fields;
    begun.current.set(act, () => (isDirty ? void send() : first && typed.setFocus(first)));
    return () => void begun.current.delete(act);
  });
  return (
    <form noValidate onSubmit={send} className="mt-4 flex flex-col gap-4 rounded-8 bg-key-50 p-4 print:hidden">
      <RefusalBanner refusal={refusal} />
      {form.fields.map((field) => (
        <ActFieldOf key={field} field={field} {...parts} />
      ))}
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit" look="main" isPending={running}>
          {word('referralActs', act)}
        </Button>
        <Autosave saving={saving} />
      </div>
    </form>
  );
}
