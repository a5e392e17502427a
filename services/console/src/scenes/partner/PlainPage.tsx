import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useEffect } from 'react';

/** One column for one thumb. The tab carries the kind of page, never a name. */
export function PlainPage({ title, back, children }: { title: string; back?: ReactNode; children: ReactNode }) {
  const { t } = useLingui();
  const name = t`つなぎ`;
  useEffect(() => {
    document.title = `${title} | ${name}`;
  }, [title, name]);
  return (
    <div className="mx-auto flex w-full max-w-xl flex-col gap-6 px-4 pt-4 pb-12">
      <div>
        {back}
        <h1 className="text-std-24B-150">{title}</h1>
      </div>
      {children}
    </div>
  );
}
