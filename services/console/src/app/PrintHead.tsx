import { Trans, useLingui } from '@lingui/react/macro';
import { longDay, today } from '../lib/dates/showDay.ts';
import { useViewer } from './Viewer.tsx';

/** Stands on paper only: who printed this, where and when. */
export function PrintHead() {
  const { i18n } = useLingui();
  const { tenant, displayName } = useViewer();
  return (
    <p className="mx-4 hidden border-b border-black py-1 text-dns-14N-130 print:block">
      <Trans>
        つなぎ　取扱注意　出力 {longDay(today().toString(), i18n.locale)}　{tenant.name}　{displayName}
      </Trans>
    </p>
  );
}
