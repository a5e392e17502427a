import { Trans, useLingui } from '@lingui/react/macro';
import { CloudAlert, CloudCheck, CloudUpload } from 'lucide-react';
import { timeOf } from '../lib/dates/showDay.ts';

export type Saving = { state: 'idle' } | { state: 'typing' | 'saving' | 'failed' } | { state: 'saved'; at: string };

/** Whether what was typed is safe: 「保存済 10:32」. */
export function Autosave({ saving }: { saving: Saving }) {
  const { i18n } = useLingui();
  return (
    <span role="status" className="inline-flex items-center gap-1.5 text-dns-14N-130 text-solid-gray-700">
      {saving.state === 'saved' && (
        <>
          <CloudCheck aria-hidden className="size-4 text-success-2" />
          <Trans>保存済 {timeOf(saving.at, i18n.locale)}</Trans>
        </>
      )}
      {(saving.state === 'saving' || saving.state === 'typing') && (
        <>
          <CloudUpload aria-hidden className="size-4" />
          <Trans>保存しています</Trans>
        </>
      )}
      {saving.state === 'failed' && (
        <>
          <CloudAlert aria-hidden className="size-4 text-error-2" />
          <Trans>まだ保存できていません。つながりしだい保存します。</Trans>
        </>
      )}
    </span>
  );
}
