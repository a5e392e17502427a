import { Plural, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { NeedRowFragment } from '../../../gql/hub/graphql.ts';
import { useWord } from '../../../lib/words/words.ts';
import { MoveDialog } from './MoveDialog.tsx';
import { NeedCard } from './NeedCard.tsx';
import { needStates } from './needStates.ts';

interface Needs {
  needs: readonly NeedRowFragment[];
}

/** 出た, 検討, 試行, 定着, a column each. On a phone one below the other. A card moves by its button, so there is nothing to drag. */
export function NeedsBoard({ needs }: Needs) {
  const { i18n } = useLingui();
  const word = useWord();
  const [moving, move] = useState<NeedRowFragment | null>(null);
  const byState = Map.groupBy(needs, ({ state }) => state);
  return (
    <div className="-mx-1 flex flex-col gap-3 px-1 pb-3 desk:flex-row desk:overflow-x-auto print:block">
      {needStates.map(({ state, empty }) => {
        const here = byState.get(state) ?? [];
        return (
          <section
            key={state}
            aria-labelledby={`needs-${state}`}
            className="flex flex-col desk:min-w-60 desk:flex-1 gap-2 rounded-12 bg-solid-gray-50 p-3"
          >
            <h2 id={`needs-${state}`} className="flex items-center gap-2 px-1 text-dns-16B-130">
              {word('hubNeedStates', state)}
              <span className="rounded-full bg-white px-2 py-0.5 text-dns-14B-130 text-solid-gray-700">{here.length}</span>
            </h2>
            {here.length > 0 ? (
              <ul aria-labelledby={`needs-${state}`} className="flex flex-col gap-2">
                {here.map((need) => (
                  <NeedCard key={need.id} need={need} onMove={() => move(need)} />
                ))}
              </ul>
            ) : (
              <p className="px-1 py-3 text-dns-14N-130 text-solid-gray-700">{i18n._(empty)}</p>
            )}
          </section>
        );
      })}
      {moving && <MoveDialog need={moving} onClose={() => move(null)} />}
    </div>
  );
}

/** The same, one below the other. */
export function NeedsList({ needs }: Needs) {
  const { t } = useLingui();
  const [moving, move] = useState<NeedRowFragment | null>(null);
  return (
    <section className="flex flex-col gap-2">
      <p className="text-dns-14N-130 text-solid-gray-700">
        <Plural value={needs.length} other="#件" />
      </p>
      <ul aria-label={t`課題`} className="flex flex-col gap-2">
        {needs.map((need) => (
          <NeedCard key={need.id} need={need} stated onMove={() => move(need)} />
        ))}
      </ul>
      {moving && <MoveDialog need={moving} onClose={() => move(null)} />}
    </section>
  );
}
