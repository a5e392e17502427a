import { Trans } from '@lingui/react/macro';
import { CloudUpload } from 'lucide-react';
import { NoteText } from './NoteText.tsx';
import type { PendingNote } from './outbox/pendingNote.ts';

/** A line that is on its way. */
export function PendingRow({ line }: { line: PendingNote }) {
  return (
    <div className="flex items-start gap-3 py-2">
      <NoteText {...line} done={false} />
      <Unsent />
    </div>
  );
}

export const Unsent = () => (
  <span className="inline-flex shrink-0 items-center gap-1 text-dns-14N-130 text-solid-gray-700">
    <CloudUpload aria-hidden className="size-4" />
    <Trans>未送信</Trans>
  </span>
);
