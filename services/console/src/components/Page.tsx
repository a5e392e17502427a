import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useEffect } from 'react';

interface Props {
  title: string;
  /** Beside the title: counts, state. */
  beside?: ReactNode;
  /** At the right end: what can be done with the whole page. */
  tools?: ReactNode;
  /** Takes the whole height and scrolls inside, for lists beside a pane. */
  filled?: boolean;
  /** On a screen too narrow for both, the heading gives way to what is open beside the list. */
  givesWay?: boolean;
  children: ReactNode;
}

/** A page: its heading, and its name in the tab (a kind of page, never a person’s name: the machine may be shared). */
export function Page({ title, beside, tools, filled = false, givesWay = false, children }: Props) {
  const { t } = useLingui();
  const name = t`つなぎ`;
  useEffect(() => {
    document.title = `${title} | ${name}`;
  }, [title, name]);
  return (
    <div className={filled ? 'flex h-full min-h-0 flex-col' : 'mx-auto w-full max-w-6xl px-4 pb-16 desk:px-8'}>
      <header
        className={`${givesWay ? 'hidden wide:flex' : 'flex'} flex-wrap items-center justify-between gap-x-6 gap-y-2 pt-5 pb-3 ${filled ? 'px-4 desk:px-8' : ''}`}
      >
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <h1 className="text-std-24B-150">{title}</h1>
          {beside}
        </div>
        {tools && <div className="flex flex-wrap items-center gap-2 print:hidden">{tools}</div>}
      </header>
      {children}
    </div>
  );
}
