import { useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Dialog, GiveUp } from '../../../components/Dialog.tsx';
import type { ReferralAction } from '../../../gql/graphql.ts';
import { useWord } from '../../../lib/words/words.ts';
import { ActFieldOf } from './ActFields.tsx';
import type { ActedOn, ActForm } from './actForms.ts';
import { ConsentInstead } from './ConsentInstead.tsx';
import { useActForm } from './useActForm.ts';
import { useReplies } from './useReplies.ts';

interface Props {
  act: ReferralAction;
  form: ActForm;
  referralId: string;
  onDone(acted: ActedOn): void;
  onClose(): void;
}

/** Asks for what an act needs and does it. What was typed stays when it is refused. */
export function ActDialog({ act, form, referralId, onDone, onClose }: Props) {
  const { i18n } = useLingui();
  const word = useWord();
  const id = useId();
  const { fields, parts, send, running, refusal } = useActForm(form, referralId, onDone);
  const replies = useReplies(act === 'RECORD_REPLY' ? referralId : null);
  const name = word('referralActs', act);
  return (
    <Dialog
      open
      title={name}
      onClose={onClose}
      actions={
        <>
          <Button type="submit" form={id} look="main" isPending={running}>
            {name}
          </Button>
          <GiveUp />
        </>
      }
    >
      {form.explains && <p className="text-dns-16N-130 text-solid-gray-700">{i18n._(form.explains)}</p>}
      {act === 'WITHDRAW' && <ConsentInstead referralId={referralId} />}
      <RefusalBanner refusal={refusal} />
      <form id={id} noValidate onSubmit={send} className="flex flex-col gap-5">
        {fields.map((field) => (
          <ActFieldOf key={field} field={field} {...parts} replies={replies} />
        ))}
      </form>
    </Dialog>
  );
}
