import { Plural, Trans } from '@lingui/react/macro';
import { CloudUpload, WifiOff } from 'lucide-react';
import { canKeep } from '../../../lib/vault/vault.ts';
import { isWaiting } from './pendingNote.ts';
import type { Outbox } from './useOutbox.ts';

/** Says whether what is typed arrives, and that it is safe while it does not. */
export function Connection({ outbox: { pending, lost } }: { outbox: Outbox }) {
  const waiting = pending.filter(isWaiting).length;
  return (
    <div role="status">
      {lost && (
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 bg-yellow-100 px-4 py-2 text-std-16B-170 text-yellow-1100 desk:px-6">
          <WifiOff aria-hidden className="size-5" />
          <Trans>つながっていません。そのまま書き続けられます。</Trans>
          <Plural value={waiting} other="未送信 #行" />
          <span className="font-400">
            {canKeep() ? (
              <Trans>書いた行は暗号化してこの端末に残し、つながりしだい送ります。</Trans>
            ) : (
              <Trans>この端末には残せません。つながるまで画面を閉じないでください。</Trans>
            )}
          </span>
        </p>
      )}
      {!lost && waiting > 0 && (
        <p className="flex items-center gap-2 bg-solid-gray-50 px-4 py-1 text-dns-14N-130 text-solid-gray-700 desk:px-6">
          <CloudUpload aria-hidden className="size-4" />
          <Plural value={waiting} other="送っています #行" />
        </p>
      )}
    </div>
  );
}
