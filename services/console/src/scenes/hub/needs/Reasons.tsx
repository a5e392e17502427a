import { Trans } from '@lingui/react/macro';
import { Check } from 'lucide-react';
import { useWord } from '../../../lib/words/words.ts';

/** Why something is proposed: 相談内容が合う・地域が合う. A person decides. */
export function Reasons({ reasons }: { reasons: readonly string[] }) {
  const word = useWord();
  return (
    <span className="flex flex-wrap gap-x-3 gap-y-0.5 text-dns-14N-130 text-solid-gray-700">
      <span className="sr-only">
        <Trans>合う理由</Trans>
      </span>
      {reasons.map((reason) => (
        <span key={reason} className="inline-flex items-center gap-1">
          <Check aria-hidden className="size-4 text-success-2" />
          {word('hubMatchReasons', reason)}
        </span>
      ))}
    </span>
  );
}
