import { Trans, useLingui } from '@lingui/react/macro';
import { CircleQuestionMark } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import { useMasking } from '../lib/masking.tsx';
import { useShortcuts } from '../lib/shortcuts.ts';
import { Brand } from './Brand.tsx';
import { DemoBand } from './DemoBand.tsx';
import { PrintHead } from './PrintHead.tsx';
import { Rail } from './Rail.tsx';
import { ShortcutSheet } from './ShortcutSheet.tsx';
import { TopBar } from './TopBar.tsx';
import { useViewer } from './Viewer.tsx';

/** A page that has the whole screen, for the wall of a meeting room: nothing around it but what has to be said everywhere. */
export function BareFrame({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  const { demo } = useViewer();
  return (
    <div className="grid h-dvh grid-rows-[auto_minmax(0,1fr)] print:block print:h-auto">
      <div className="print:hidden">{demo && <DemoBand />}</div>
      <main id="page" tabIndex={-1} data-focus-quiet aria-label={t`本文`} className="relative min-h-0 overflow-y-auto bg-white">
        <PrintHead />
        {children}
      </main>
    </div>
  );
}

/** The common frame: rail on the left, bar on top, help at the bottom left, the page in between. */
export function Frame({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  const { demo } = useViewer();
  const { toggle } = useMasking();
  const [helpOpen, setHelpOpen] = useState(false);
  useShortcuts({ '[Shift]+?': () => setHelpOpen(true), h: toggle });
  return (
    <div className="grid h-dvh grid-cols-[minmax(0,1fr)] grid-rows-[auto_minmax(0,1fr)_auto] desk:grid-cols-[12.5rem_minmax(0,1fr)] desk:grid-rows-[auto_minmax(0,1fr)] print:block print:h-auto">
      <a
        href="#page"
        className="link sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:bg-yellow-300 focus:px-4 focus:py-2"
      >
        <Trans>本文へ</Trans>
      </a>
      <header className="border-b border-solid-gray-200 bg-white desk:col-span-2 print:border-0">
        {demo && <DemoBand />}
        <div className="flex items-center print:hidden">
          <div className="flex h-14 shrink-0 items-center pl-4 desk:w-50 desk:pl-6">
            <Brand />
          </div>
          <TopBar />
        </div>
      </header>
      <div className="order-last flex flex-col justify-between border-t border-solid-gray-200 bg-solid-gray-50 desk:order-none desk:border-t-0 desk:border-r desk:py-4 print:hidden">
        <Rail />
        <Button
          onPress={() => setHelpOpen(true)}
          className="mx-3 hidden cursor-pointer items-center gap-3 rounded-8 px-3 py-3 text-oln-16N-100 text-solid-gray-800 hover:bg-solid-gray-100 hover:underline desk:flex"
        >
          <CircleQuestionMark aria-hidden className="size-5" />
          <Trans>ヘルプ</Trans>
        </Button>
      </div>
      <main
        id="page"
        tabIndex={-1}
        data-focus-quiet
        aria-label={t`本文`}
        className="relative min-h-0 overflow-y-auto print:overflow-visible"
      >
        <PrintHead />
        {children}
      </main>
      <ShortcutSheet open={helpOpen} onClose={() => setHelpOpen(false)} />
    </div>
  );
}
