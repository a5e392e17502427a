import { Trans, useLingui } from '@lingui/react/macro';
import { CircleCheck, History } from 'lucide-react';
import { shortDay } from '../../../lib/dates/showDay.ts';

/** 最終確認 R8.11.2; what nobody has confirmed for more than 180 days says so, and steps back. */
export function Confirmed({ on, stale }: { on: string | null | undefined; stale: boolean }) {
  const { i18n } = useLingui();
  const Icon = stale ? History : CircleCheck;
  return (
    <span
      className={`inline-flex flex-wrap items-center gap-x-1.5 text-dns-14N-130 ${stale ? 'text-solid-gray-600' : 'text-solid-gray-800'}`}
    >
      <Icon aria-hidden className={`size-4 shrink-0 ${stale ? '' : 'text-success-2'}`} />
      {on ? <Trans>最終確認 {shortDay(on, i18n.locale)}</Trans> : <Trans>まだ確認されていません</Trans>}
      {stale && on && (
        <span className="rounded-4 bg-solid-gray-100 px-1.5 py-0.5 text-solid-gray-700">
          <Trans>180日超</Trans>
        </span>
      )}
    </span>
  );
}
