import { Trans, useLingui } from '@lingui/react/macro';
import { useBlocker } from '@tanstack/react-router';
import { X } from 'lucide-react';
import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from './Button.tsx';
import { classes } from './classes.ts';
import { IconButton } from './IconButton.tsx';

interface Props {
  title: ReactNode;
  open: boolean;
  onClose?: () => void;
  /** Cannot be left without an answer: no cross, no Escape. */
  insistent?: boolean;
  wide?: boolean;
  /** What is typed is kept as a draft: leaving loses nothing, and nothing is asked. */
  kept?: boolean;
  /** Buttons, the main one first. */
  actions?: ReactNode;
  children: ReactNode;
}

/** What leaves the dialog that one stands in: it asks first where something has been typed. */
const LeaveContext = createContext<() => void>(() => undefined);

/** A question over the page: focus stays in it and goes back to where it came from. On a phone it rises from below. */
export function Dialog({ open, onClose, insistent = false, wide = false, kept = false, ...rest }: Props) {
  const guard = useGuard(open, onClose);
  return (
    <ModalOverlay
      isOpen={open}
      onOpenChange={(isOpen) => !isOpen && guard.leave()}
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
          <LeaveContext value={guard.leave}>
            <Inside {...rest} guard={kept ? { ...guard, touch: () => undefined } : guard} closable={!insistent && !!onClose} />
          </LeaveContext>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** やめる: leaves the dialog as its cross and Escape do. */
export function GiveUp() {
  const leave = useContext(LeaveContext);
  return (
    <Button look="text" onPress={leave}>
      <Trans>やめる</Trans>
    </Button>
  );
}

interface Guard {
  /** Closes the dialog; asks first where something has been typed. While it asks: goes back to the form. */
  leave(): void;
  /** Something has been typed into the dialog. */
  touch(): void;
  asking: boolean;
  discard(): void;
}

/** Keeps what has been typed from being thrown away by one key, or by going back. What is saved closes the dialog without asking. */
function useGuard(open: boolean, onClose: (() => void) | undefined): Guard {
  const [touched, setTouched] = useState(false);
  const [asking, setAsking] = useState(false);
  const cameFrom = useRef<Element | null>(null);
  const reset = () => {
    setTouched(false);
    setAsking(false);
  };
  if (!open && touched) reset();
  const ask = () => {
    cameFrom.current = document.activeElement;
    setAsking(true);
  };
  useBlocker({
    disabled: !open || !onClose,
    enableBeforeUnload: () => touched,
    shouldBlockFn({ action }) {
      // What the dialog itself leads to is not in question; going back is how phones close what lies over a page.
      if (action === 'PUSH' || action === 'REPLACE') return false;
      if (!touched) onClose?.();
      else if (!asking) ask();
      return true;
    },
  });
  useEffect(() => {
    if (!asking && cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
  }, [asking]);
  return {
    leave() {
      if (!touched) return onClose?.();
      if (asking) setAsking(false);
      else ask();
    },
    touch: () => setTouched(true),
    asking,
    discard() {
      reset();
      onClose?.();
    },
  };
}

/** Choices are made again with one click; only words are missed. */
const holdsText = (control: EventTarget): boolean =>
  control instanceof HTMLTextAreaElement || (control instanceof HTMLInputElement && !['radio', 'checkbox', 'file'].includes(control.type));

function Inside({
  title,
  actions,
  children,
  guard,
  closable,
}: Pick<Props, 'title' | 'actions' | 'children'> & { guard: Guard; closable: boolean }) {
  const { t } = useLingui();
  return (
    <>
      <header className="flex items-start justify-between gap-4 px-6 pt-5 pb-3">
        <Heading slot="title" className="text-std-20B-150">
          {title}
        </Heading>
        {closable && <IconButton icon={X} label={t`閉じる`} onPress={guard.leave} />}
      </header>
      <div
        className="flex min-h-0 flex-col gap-5 overflow-y-auto px-6 pt-1 pb-6"
        onChange={({ target }) => closable && holdsText(target) && guard.touch()}
      >
        {children}
      </div>
      {guard.asking && <Asking guard={guard} />}
      {actions && (
        <footer
          className={classes('flex flex-row-reverse flex-wrap gap-3 border-t border-solid-gray-200 px-6 py-4', guard.asking && 'hidden')}
        >
          {actions}
        </footer>
      )}
    </>
  );
}

function Asking({ guard: { leave, discard } }: { guard: Guard }) {
  return (
    <div role="alert" className="flex flex-col gap-3 border-t-2 border-warning-yellow-2 px-6 py-4">
      <p className="text-std-16B-170">
        <Trans>まだ保存していない入力があります。捨てて閉じますか。</Trans>
      </p>
      <div className="flex flex-row-reverse flex-wrap gap-3">
        <Button look="main" autoFocus onPress={leave}>
          <Trans>書き続ける</Trans>
        </Button>
        <Button look="text" onPress={discard}>
          <Trans>捨てて閉じる</Trans>
        </Button>
      </div>
    </div>
  );
}
