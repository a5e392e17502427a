import { useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { classes } from './classes.ts';
import { IconButton } from './IconButton.tsx';

interface Props {
  title: ReactNode;
  open: boolean;
  onClose?: () => void;
  /** Cannot be left without an answer: no cross, no Escape. */
  insistent?: boolean;
  wide?: boolean;
  /** Buttons, the main one first. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A question over the page: focus stays in it and goes back to where it came from. On a phone it rises from below. */
export function Dialog({ title, open, onClose, insistent = false, wide = false, actions, children }: Props) {
  const { t } = useLingui();
  return (
    <ModalOverlay
      isOpen={open}
      onOpenChange={(isOpen) => !isOpen && onClose?.()}
      isDismissable={false}
      isKeyboardDismissDisabled={insistent}
      className="fixed inset-0 z-40 flex items-end justify-center bg-opacity-gray-600 desk:items-center desk:p-6 print:hidden"
    >
      <Modal
        className={classes(
          'flex max-h-[92dvh] w-full flex-col rounded-t-16 bg-white shadow-4 desk:rounded-16',
          wide ? 'desk:max-w-3xl' : 'desk:max-w-xl',
        )}
      >
        <AriaDialog role={insistent ? 'alertdialog' : 'dialog'} className="flex min-h-0 flex-col outline-none" data-focus-quiet>
          <header className="flex items-start justify-between gap-4 px-6 pt-5 pb-3">
            <Heading slot="title" className="text-std-20B-150">
              {title}
            </Heading>
            {!insistent && onClose && <IconButton icon={X} label={t`閉じる`} onPress={onClose} />}
          </header>
          <div className="flex min-h-0 flex-col gap-5 overflow-y-auto px-6 pt-1 pb-6">{children}</div>
          {actions && <footer className="flex flex-row-reverse flex-wrap gap-3 border-t border-solid-gray-200 px-6 py-4">{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
