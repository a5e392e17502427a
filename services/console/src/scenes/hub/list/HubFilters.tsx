import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from '../../../components/Button.tsx';
import { FilterToggle } from '../../../components/FilterToggle.tsx';
import { FilterSelect } from '../../../components/Select.tsx';
import { weekdays } from '../../../lib/recurrence/rhythm.ts';
import { useRhythmWords } from '../../../lib/recurrence/useRhythmWords.ts';
import type { HubSearch } from '../hubSearch.ts';
import { CodeFilter } from '../parts/CodeFilter.tsx';
import { NeedChips } from '../parts/NeedChips.tsx';

const route = getRouteApi('/hub');

/** The conditions above the list. All of them stand in the address. */
export function HubFilters() {
  const { t } = useLingui();
  const search = route.useSearch();
  const go = route.useNavigate();
  const { weekday } = useRhythmWords();
  const set = (change: Partial<HubSearch>) => go({ search: (now) => ({ ...now, ...change }), replace: true });
  const filtered = Object.entries(search).some(([name, value]) => name !== 'text' && value !== undefined);
  return (
    <div className="flex flex-col gap-3">
      <NeedChips chosen={search.needs ?? []} onChange={(needs) => set({ needs: needs.length > 0 ? needs : undefined })} />
      <div className="-m-1.5 flex items-center gap-2 overflow-x-auto p-1.5 *:shrink-0 desk:flex-wrap">
        <CodeFilter label={t`種類`} list="hubKinds" chosen={search.kind} onChoose={(kind) => set({ kind })} />
        <CodeFilter label={t`市町村`} list="municipalities" chosen={search.town} onChoose={(town) => set({ town })} />
        <CodeFilter label={t`来る人の住む所`} list="municipalities" chosen={search.from} onChoose={(from) => set({ from })} />
        <CodeFilter label={t`分野`} list="hubTopics" chosen={search.topic} onChoose={(topic) => set({ topic })} />
        <FilterSelect
          label={t`曜日`}
          active={search.weekday !== undefined}
          value={String(search.weekday ?? '')}
          onChange={({ target }) => set({ weekday: Number(target.value) || undefined })}
          choices={[{ value: '', label: t`すべて` }, ...weekdays.map((code, at) => ({ value: String(at + 1), label: weekday(code) }))]}
        />
        <CodeFilter label={t`費用`} list="hubCosts" chosen={search.cost} onChoose={(cost) => set({ cost })} />
        <FilterToggle on={!!search.transport} onChange={(on) => set({ transport: on || undefined })}>
          <Trans>送迎あり</Trans>
        </FilterToggle>
        <FilterToggle on={!!search.room} onChange={(on) => set({ room: on || undefined })}>
          <Trans>空きあり</Trans>
        </FilterToggle>
        <FilterToggle on={!!search.ended} onChange={(on) => set({ ended: on || undefined })}>
          <Trans>終わったものも</Trans>
        </FilterToggle>
        {filtered && (
          <Button look="text" size="sm" onPress={() => go({ search: ({ text }) => ({ text }) })}>
            <Trans>条件を外す</Trans>
          </Button>
        )}
      </div>
    </div>
  );
}
