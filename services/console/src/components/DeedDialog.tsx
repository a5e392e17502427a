import type { ReactNode } from 'react';
import type { Acting } from '../lib/server/useAct.ts';
import { RefusalBanner } from './Banner.tsx';
import { Button } from './Button.tsx';
import { Dialog, GiveUp } from './Dialog.tsx';

interface Props {
  title: ReactNode;
  /** What its button says. */
  deed: ReactNode;
  danger?: boolean;
  acts: Pick<Acting, 'running' | 'refusal'>;
  onDo(): Promise<unknown>;
  onClose(): void;
  children: ReactNode;
}

/** One act that asks for something first: what is typed stays while the server says why it does not take it. */
export function DeedDialog({ title, deed, danger = false, acts, onDo, onClose, children }: Props) {
  return (
    <Dialog
      open
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button look={danger ? 'danger' : 'main'} isPending={acts.running} onPress={onDo}>
            {deed}
          </Button>
          <GiveUp />
        </>
      }
    >
      <RefusalBanner refusal={acts.refusal} />
      {children}
    </Dialog>
  );
}
