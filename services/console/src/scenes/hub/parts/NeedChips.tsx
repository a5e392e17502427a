import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../../components/Button.tsx';
import { FilterToggle } from '../../../components/FilterToggle.tsx';
import { useCodes } from '../../../lib/words/words.ts';

/**
 * 相談内容, in the order and words of the intake form; any of those that are chosen. They stand in one line so that what is
 * found stays in sight: the chosen ones first, and all of them for whoever asks.
 */
export function NeedChips({ chosen, onChange }: { chosen: readonly string[]; onChange(needs: string[]): void }) {
  const { t } = useLingui();
  const [all, showAll] = useState(false);
  const needs = useCodes('needs');
  const first = needs.filter(({ code }) => chosen.includes(code));
  const shown = all ? needs : [...first, ...needs.filter(({ code }) => !chosen.includes(code))];
  const line = useRef<HTMLDivElement>(null);
  const count = chosen.length;
  // What has just been chosen stands first now, and the line may have been moved along to find it.
  useEffect(() => {
    if (count > 0) line.current?.scrollTo({ left: 0 });
  }, [count]);
  const toggle = (code: string, on: boolean) => onChange(on ? [...chosen, code] : chosen.filter((each) => each !== code));
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">{t`相談内容から`}</legend>
      <div className="flex items-start gap-2">
        <span aria-hidden className="hidden shrink-0 py-2 text-dns-14B-130 desk:inline">
          {t`相談内容から`}
        </span>
        <div ref={line} className={`-m-1.5 flex min-w-0 flex-1 gap-2 p-1.5 *:shrink-0 ${all ? 'flex-wrap' : 'overflow-x-auto'}`}>
          {shown.map(({ code, words }) => (
            <FilterToggle key={code} on={chosen.includes(code)} onChange={(on) => toggle(code, on)}>
              {words}
            </FilterToggle>
          ))}
        </div>
        <Button look="text" size="sm" aria-expanded={all} onPress={() => showAll(!all)}>
          {all ? <Trans>一行にする</Trans> : <Trans>すべて出す</Trans>}
        </Button>
      </div>
    </fieldset>
  );
}
