import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { useEffect, useState } from 'react';
import { controlLook } from '../../../components/Field.tsx';
import { FilterToggle } from '../../../components/FilterToggle.tsx';
import { useWord } from '../../../lib/words/words.ts';
import type { PersonSearch } from '../personSearch.ts';
import { timelineFilters } from './filters.ts';

const route = getRouteApi('/persons/$id');
/** After the last key, before the server is asked. */
const quiet = 400;

interface Looking {
  words: string;
  onWords(words: string): void;
}

/** What the timeline shows: one kind of line, the own office alone, words. The words alone do not stand in the address. */
export function TimelineFilters(looking: Looking) {
  const { t } = useLingui();
  const word = useWord();
  const { show, own } = route.useSearch();
  const go = route.useNavigate();
  const narrow = (to: Partial<PersonSearch>) => go({ search: (now) => ({ ...now, ...to }), replace: true });
  const wordsOf = (filter: (typeof timelineFilters)[number]) => (filter === 'papers' ? t`書類` : word('timelineKinds', filter));
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-3 print:hidden">
      <fieldset aria-label={t`出すもの`} className="flex flex-wrap gap-2">
        {[undefined, ...timelineFilters].map((filter) => (
          <FilterToggle key={filter ?? 'all'} on={show === filter} onChange={() => narrow({ show: filter })}>
            {filter ? wordsOf(filter) : <Trans>すべて</Trans>}
          </FilterToggle>
        ))}
      </fieldset>
      <FilterToggle on={!!own} onChange={(on) => narrow({ own: on || undefined })}>
        <Trans>自分の所属だけ</Trans>
      </FilterToggle>
      <Words {...looking} />
    </div>
  );
}

/** A field to look for words in the timeline; it asks once the hand rests. */
function Words({ words, onWords }: Looking) {
  const [typed, setTyped] = useState(words);
  useEffect(() => {
    if (typed.trim() === words) return;
    const timer = setTimeout(() => onWords(typed.trim()), quiet);
    return () => clearTimeout(timer);
  });
  return (
    <label className="flex min-w-0 grow items-center gap-2 text-dns-14N-130 text-solid-gray-700">
      <Search aria-hidden className="size-5 shrink-0" />
      <span className="shrink-0">
        <Trans>経過をさがす</Trans>
      </span>
      <input
        type="search"
        autoComplete="off"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        className={controlLook('h-9 min-w-0 max-w-80 px-3')}
      />
    </label>
  );
}
