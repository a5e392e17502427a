import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { ActionBar } from '../../components/ActionBar.tsx';
import { Autosave, type Saving } from '../../components/Autosave.tsx';
import { RefusalBanner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { Keys } from '../../components/Keys.tsx';
import type { KeptDraft } from './draft/useReferralDraft.ts';
import type { Sending } from './useSending.ts';

interface Props {
  kept: KeptDraft | null;
  saving: Saving;
  sending: Sending;
  /** What hinders the draft, where something does. */
  children: ReactNode;
}

/** Whether it is kept, and what can be done with it: send, or throw away. */
export function ComposeBar({ kept, saving, sending: { refusal, running, discard, dialog, dismiss, sendEvenIfFull }, children }: Props) {
  const ways = (
    <>
      {refusal?.code === 'RECEIVER_FULL' && (
        <Button size="sm" onPress={sendEvenIfFull}>
          <Trans>空きがなくても送る</Trans>
        </Button>
      )}
      <Button size="sm" look="text" onPress={dismiss}>
        <Trans>閉じる</Trans>
      </Button>
    </>
  );
  return (
    <>
      <div className="sticky bottom-16 z-10 mx-auto w-full max-w-4xl flex-col gap-3 px-4 pb-3 not-empty:flex empty:hidden">
        {children}
        <RefusalBanner refusal={refusal} actions={ways} />
      </div>
      <ActionBar note={<Autosave saving={saving} />}>
        {kept && (
          <Button look="text" onPress={discard}>
            <Trans>下書きを捨てる</Trans>
          </Button>
        )}
        <Button type="submit" look="main" isPending={running}>
          <Trans>送る</Trans>
          <Keys hint>Ctrl+Enter</Keys>
        </Button>
      </ActionBar>
      {dialog}
    </>
  );
}
