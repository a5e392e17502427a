import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import { Button } from '../../../components/Button.tsx';
import { Dialog } from '../../../components/Dialog.tsx';
import { useUndo } from '../../../components/UndoBar.tsx';
import type { ReferralAction } from '../../../gql/graphql.ts';
import { tellChange } from '../../../lib/server/live.ts';
import type { Refusal } from '../../../lib/server/useAct.ts';
import { useCommands } from '../../../lib/server/useCommand.ts';
import { type ActedOn, type ActForm, actForms } from './actForms.ts';

/** The forms come when an act is begun: most look at the inbox first. */
const ActDialog = lazy(() => import('./ActDialog.tsx').then((module) => ({ default: module.ActDialog })));
const ActInline = lazy(() => import('./ActInline.tsx').then((module) => ({ default: module.ActInline })));

interface Begun {
  act: ReferralAction;
  form: ActForm;
  referralId: string;
}

export interface ReferralActs {
  /** Begins an act: at once where it needs nothing more, in its form where that stands on the page, or with the dialog that asks. */
  begin(act: ReferralAction, referralId: string): void;
  /** The form of an act that is shown on the page itself; null where it cannot be done now. */
  inline(act: ReferralAction, referral: { id: string; number: string; availableActions: readonly ReferralAction[] }): ReactNode;
  /** To be put somewhere into the page. */
  dialog: ReactNode;
}

/** Carries out the acts of referrals: the same way in the inbox and on the page of a referral. */
export function useReferralActs(onDone?: (act: ReferralAction, done: ActedOn) => void): ReferralActs {
  const { t, i18n } = useLingui();
  const say = useUndo();
  const { run, refusal, dismiss } = useCommands();
  const [begun, setBegun] = useState<Begun | null>(null);
  const onPage = useRef(new Map<ReferralAction, () => void>());

  const done = ({ act, form }: Begun, acted: ActedOn) => {
    setBegun(null);
    say({ said: wordsAfter(act, acted) ?? i18n._(form.done) });
    for (const kind of ['mailbox', 'referral', 'draft']) tellChange(kind);
    onDone?.(act, acted);
  };
  /** Where it went otherwise than its name says, that is what is told. */
  const wordsAfter = (act: ReferralAction, { sentOn, needsSecondPerson }: ActedOn): string | null => {
    if (act === 'FORWARD' && !sentOn) return t`送り手に戻しました。送り手が本人に確かめてから、つなぐ先へ送ります。`;
    if (act === 'ENTER_IN_ERROR' && needsSecondPerson)
      return t`もう一人の確認を待っています。別の主任か査察指導員が同じ操作をすると取り消されます。`;
    return null;
  };
  const begin = async (act: ReferralAction, referralId: string) => {
    const form = actForms[act];
    if (!form) return;
    const there = onPage.current.get(act);
    if (there) return there();
    if (form.fields.length || form.asksFirst) return setBegun({ act, form, referralId });
    const acted = (await run(form.mutation, { referralId } as never)) as ActedOn | null;
    if (acted) done({ act, form, referralId }, acted);
  };
  return {
    begin,
    inline: (act, referral) => {
      const form = actForms[act];
      if (!form || !referral.availableActions.includes(act)) return null;
      const finish = (acted: ActedOn) => done({ act, form, referralId: referral.id }, acted);
      return (
        <Suspense>
          <ActInline act={act} form={form} referral={referral} begun={onPage} onDone={finish} />
        </Suspense>
      );
    },
    dialog: (
      <>
        <Suspense>
          {begun && <ActDialog {...begun} key={begun.act} onDone={(acted) => done(begun, acted)} onClose={() => setBegun(null)} />}
        </Suspense>
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
