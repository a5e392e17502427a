import type { ReactNode } from 'react';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Dialog, GiveUp } from '../../../components/Dialog.tsx';
import type { HubDoing } from '../../hub/parts/useHubActs.ts';
import type { OfEntry } from '../entryTypes.ts';

export interface DialogOfEntry extends OfEntry {
  onClose(): void;
}

interface Props {
  title: ReactNode;
  /** What its button says. */
  deed: ReactNode;
  danger?: boolean;
  acts: Pick<HubDoing, 'running' | 'refusal'>;
  onDo(): Promise<unknown>;
  onClose(): void;
  children: ReactNode;
}

/** One act with an entry that asks for something first. */
export function EntryDialog({ title, deed, danger = false, acts, onDo, onClose, children }: Props) {
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
