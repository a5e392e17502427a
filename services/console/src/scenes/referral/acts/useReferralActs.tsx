import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { Button } from '../../../components/Button.tsx';
import { Dialog } from '../../../components/Dialog.tsx';
import { useUndo } from '../../../components/UndoBar.tsx';
import type { ReferralAction } from '../../../gql/graphql.ts';
import { tellChange } from '../../../lib/server/live.ts';
import type { Refusal } from '../../../lib/server/useAct.ts';
import { useCommands } from '../../../lib/server/useCommand.ts';
import { ActDialog } from './ActDialog.tsx';
import { ActInline } from './ActInline.tsx';
import { type ActForm, actForms } from './actForms.ts';

interface Begun {
  act: ReferralAction;
  form: ActForm;
  referralId: string;
}

export interface ReferralActs {
  /** Begins an act: at once where it needs nothing more, or with the dialog that asks. */
  begin(act: ReferralAction, referralId: string): void;
  /** The form of an act that is shown on the page itself; null where it cannot be done now. */
  inline(act: ReferralAction, referral: { id: string; availableActions: readonly ReferralAction[] }): ReactNode;
  /** To be put somewhere into the page. */
  dialog: ReactNode;
}

/** Carries out the acts of referrals: the same way in the inbox and on the page of a referral. */
export function useReferralActs(onDone?: (act: ReferralAction) => void): ReferralActs {
  const { i18n } = useLingui();
  const say = useUndo();
  const { run, refusal, dismiss } = useCommands();
  const [begun, setBegun] = useState<Begun | null>(null);

  const done = ({ act, form }: Begun) => {
    setBegun(null);
    say({ said: i18n._(form.done) });
    tellChange('mailbox');
    onDone?.(act);
  };
  const begin = async (act: ReferralAction, referralId: string) => {
    const form = actForms[act];
    if (!form) return;
    if (form.fields.length) return setBegun({ act, form, referralId });
    if (await run(form.mutation, { referralId } as never)) done({ act, form, referralId });
  };
  return {
    begin,
    inline: (act, { id: referralId, availableActions }) => {
      const form = actForms[act];
      const parts = form && { act, form, referralId };
      return parts && availableActions.includes(act) ? <ActInline {...parts} onDone={() => done(parts)} /> : null;
    },
    dialog: (
      <>
        {begun && <ActDialog {...begun} key={begun.act} onDone={() => done(begun)} onClose={() => setBegun(null)} />}
        <TooLate refusal={refusal} onClose={dismiss} />
      </>
    ),
  };
}

/** An act of one click was refused: somebody was faster, or the state no longer allows it. */
function TooLate({ refusal, onClose }: { refusal: Refusal | null; onClose(): void }) {
  return (
    <Dialog
      open={refusal !== null}
      title={refusal?.title ?? ''}
      onClose={onClose}
      actions={
        <Button look="main" onPress={onClose}>
          <Trans>閉じる</Trans>
        </Button>
      }
    >
      <p>{refusal?.whatToDo}</p>
    </Dialog>
  );
}
