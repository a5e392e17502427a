import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import type { ReferralAction } from '../../../gql/graphql.ts';
import { useWord } from '../../../lib/words/words.ts';
import { ActFieldOf } from './ActFields.tsx';
import type { ActedOn, ActForm } from './actForms.ts';
import { useActForm } from './useActForm.ts';

/** The form of an act where it belongs on the page: an answer stands below its question. */
export function ActInline({
  act,
  form,
  referralId,
  onDone,
}: {
  act: ReferralAction;
  form: ActForm;
  referralId: string;
  onDone(acted: ActedOn): void;
}) {
  const word = useWord();
  const { parts, send, running, refusal } = useActForm(form, referralId, onDone);
  return (
    <form noValidate onSubmit={send} className="mt-4 flex flex-col gap-4 rounded-8 bg-key-50 p-4 print:hidden">
      <RefusalBanner refusal={refusal} />
      {form.fields.map((field) => (
        <ActFieldOf key={field} field={field} {...parts} />
      ))}
      <div>
        <Button type="submit" look="main" isPending={running}>
          {word('referralActs', act)}
        </Button>
      </div>
    </form>
  );
}
