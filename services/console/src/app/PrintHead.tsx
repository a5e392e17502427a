import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { dayOf, longDay, timeOf } from '../lib/dates/showDay.ts';
import { useViewer } from './Viewer.tsx';

/** Stands on paper only: who printed this, where and when. The moment is that of the print, not of the page. */
export function PrintHead() {
  const { i18n } = useLingui();
  const { tenant, displayName } = useViewer();
  const [at, setAt] = useState(() => new Date().toISOString());
  useEffect(() => {
    // The browser takes the page as it stands when this returns.
    const note = () => flushSync(() => setAt(new Date().toISOString()));
    addEventListener('beforeprint', note);
    return () => removeEventListener('beforeprint', note);
  }, []);
  return (
    <p className="mx-4 hidden border-b border-black py-1 text-dns-14N-130 print:block">
      <Trans>
        つなぎ　取扱注意　出力 {longDay(dayOf(at), i18n.locale)} {timeOf(at, i18n.locale)}　{tenant.name}　{displayName}
      </Trans>
    </p>
  );
}
