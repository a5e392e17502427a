import { Trans, useLingui } from '@lingui/react/macro';
import { ChevronDown, TextQuote } from 'lucide-react';
import { lookOf } from '../../../components/buttonLook.ts';
import { Menu } from '../../../components/Menu.tsx';
import { useCodes } from '../../../lib/words/words.ts';

/** 定型. Sentences that are written again and again: one choice, and the rest is added by hand. */
export function Phrases({ onChoose }: { onChoose(words: string): void }) {
  const { t } = useLingui();
  const choices = useCodes('recordPhrases').map(({ code, words }) => ({ id: code, label: words, run: () => onChoose(words) }));
  return (
    <Menu
      label={t`定型から選ぶ`}
      className={lookOf('outline', 'sm', false)}
      choices={choices}
      face={
        <>
          <TextQuote aria-hidden className="size-4" />
          <Trans>定型</Trans>
          <ChevronDown aria-hidden className="size-4" />
        </>
      }
    />
  );
}
