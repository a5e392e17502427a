import { Trans, useLingui } from '@lingui/react/macro';
import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/Button.tsx';
import { Hushed } from '../hush.tsx';
import type { Corrections } from './useCorrections.ts';
import type { Typing } from './useTyping.ts';

/**
 * Words that somebody had begun when the record was taken over: they can no longer be written, and are not lost. To be read,
 * copied and told to whoever keeps the record now, or thrown away.
 */
export function LeftWords({ typing, corrections }: { typing: Typing; corrections: Corrections }) {
  const { t } = useLingui();
  const left = [
    ...typing.lines.map(({ itemId, text }) => ({ key: `line ${itemId}`, text, drop: () => typing.type(itemId, '') })),
    ...corrections.all.map(({ noteId, text }) => ({ key: noteId, text, drop: () => corrections.end(noteId) })),
  ];
  if (left.length === 0) return null;
  return (
    <section
      aria-label={t`書きかけの行`}
      className="flex max-h-64 flex-col gap-2 overflow-y-auto border-t border-solid-gray-300 px-4 py-3 desk:px-6"
    >
      <p className="text-std-16N-170">
        <Trans>書きかけのまま残っています。記録している人に伝えるか、捨ててください。</Trans>
      </p>
      <ul className="flex flex-col gap-2">
        {left.map(({ key, text, drop }) => (
          <li key={key} className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-8 border border-solid-gray-300 px-3 py-2">
            <span className="min-w-0 flex-1 basis-64 text-std-18N-160 whitespace-pre-wrap wrap-anywhere">
              <Hushed>{text}</Hushed>
            </span>
            <CopyButton text={text} />
            <Button size="sm" look="text" onPress={drop}>
              <Trans>捨てる</Trans>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function CopyButton({ text }: { text: string }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <Button size="sm" onPress={copy}>
      {copied ? <Check aria-hidden className="size-4" /> : <Copy aria-hidden className="size-4" />}
      <span aria-live="polite">{copied ? <Trans>コピーしました</Trans> : <Trans>コピーする</Trans>}</span>
    </Button>
  );
}
