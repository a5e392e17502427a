import { useLingui } from '@lingui/react/macro';
import { Search } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Button } from 'react-aria-components';
import { useDuty } from '../../app/Viewer.tsx';
import { Keys } from '../../components/Keys.tsx';
import { useShortcuts } from '../../lib/shortcuts.ts';
import { holdLetters } from '../../lib/typedAhead.ts';

const SearchPalette = lazy(() => import('./SearchPalette.tsx').then((module) => ({ default: module.SearchPalette })));

/** The way to a person, or to a resource of the hub, from anywhere: `/` or Ctrl+K. */
export function SearchButton() {
  const [open, setOpen] = useState(false);
  const { t } = useLingui();
  const words = useDuty('HOLDS_RECORDS') ? t`利用者をさがす` : t`ハブをさがす`;
  const show = () => {
    holdLetters();
    setOpen(true);
  };
  useShortcuts({ '/': show, '$mod+k': show });
  return (
    <>
      <Button
        onPress={show}
        aria-label={words}
        className="inline-flex h-10 min-w-0 cursor-pointer items-center gap-2 rounded-8 border border-solid-gray-420 bg-white px-3 text-dns-14N-130 text-solid-gray-700 hover:border-black desk:w-64 desk:justify-between"
      >
        <span className="inline-flex items-center gap-2">
          <Search aria-hidden className="size-5" />
          <span className="hidden desk:inline">{words}</span>
        </span>
        <Keys hint>/</Keys>
      </Button>
      <Suspense>{open && <SearchPalette onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
