import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import { Keys } from './Keys.tsx';

/** Keys of the keyboard, and what each does. */
export function KeyList({ keys }: { keys: readonly (readonly [string, MessageDescriptor])[] }) {
  const { i18n } = useLingui();
  return (
    <dl className="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-2 text-dns-16N-130">
      {keys.map(([key, words]) => (
        <div key={key} className="contents">
          <dt>
            <Keys>{key}</Keys>
          </dt>
          <dd>{i18n._(words)}</dd>
        </div>
      ))}
    </dl>
  );
}
