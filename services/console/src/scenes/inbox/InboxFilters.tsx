import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useViewer } from '../../app/Viewer.tsx';
import { Button } from '../../components/Button.tsx';
import { FilterToggle } from '../../components/FilterToggle.tsx';
import { FilterSelect } from '../../components/Select.tsx';
import { useCodes } from '../../lib/words/words.ts';
import type { InboxSearch } from './inboxSearch.ts';
import { ViewsMenu } from './views/ViewsMenu.tsx';

/** The conditions above the list. All of them stand in the address. */
export function InboxFilters({ search }: { search: InboxSearch }) {
  const { t } = useLingui();
  const navigate = useNavigate({ from: '/inbox' });
  const reasons = useCodes('inboxWhy');
  const { tenant, unit } = useViewer();
  const set = (change: Partial<InboxSearch>) => navigate({ search: (now) => ({ ...now, open: undefined, ...change }) });
  const all = { value: '', label: t`すべて` };
  const filtered = search.box || search.why || search.unit || search.due || search.scope || search.later || search.done;
  return (
    <div className="-m-1.5 flex items-center gap-2 overflow-x-auto p-1.5 *:shrink-0 desk:flex-wrap print:hidden">
      <ViewsMenu />
      <FilterSelect
        label={t`だれの`}
        active={!!search.scope}
        value={search.scope ?? ''}
        onChange={({ target }) => set({ scope: (target.value || undefined) as InboxSearch['scope'] })}
        choices={[
          { value: '', label: unit ? t`自分と班・未担当` : t`自分と未担当` },
          { value: 'MINE', label: t`自分の担当だけ` },
          { value: 'OFFICE', label: t`所内すべて` },
        ]}
      />
      <FilterSelect
        label={t`立場`}
        active={!!search.box}
        value={search.box ?? ''}
        onChange={({ target }) => set({ box: (target.value || undefined) as InboxSearch['box'] })}
        choices={[all, { value: 'IN', label: t`受けた` }, { value: 'OUT', label: t`送った` }, { value: 'COORDINATION', label: t`調整` }]}
      />
      <FilterSelect
        label={t`期限`}
        active={!!search.due}
        value={search.due ?? ''}
        onChange={({ target }) => set({ due: (target.value || undefined) as InboxSearch['due'] })}
        choices={[all, { value: 'today', label: t`今日まで` }, { value: 'week', label: t`今週まで` }]}
      />
      <FilterSelect
        label={t`理由`}
        active={!!search.why}
        value={search.why ?? ''}
        onChange={({ target }) => set({ why: target.value || undefined })}
        choices={[all, ...reasons.map(({ code, words }) => ({ value: code, label: words }))]}
      />
      {tenant.units.length > 1 && (
        <FilterSelect
          label={t`班・窓口`}
          active={!!search.unit}
          value={search.unit ?? ''}
          onChange={({ target }) => set({ unit: target.value || undefined })}
          choices={[all, ...tenant.units.map(({ id, name }) => ({ value: id, label: name }))]}
        />
      )}
      <FilterToggle on={!!search.later} onChange={(on) => set({ later: on || undefined })}>
        <Trans>あとで見るものも</Trans>
      </FilterToggle>
      <FilterToggle on={!!search.done} onChange={(on) => set({ done: on || undefined })}>
        <Trans>済んだもの</Trans>
      </FilterToggle>
      {filtered && (
        <Button look="text" size="sm" onPress={() => navigate({ search: ({ view }) => ({ view }) })}>
          <Trans>条件を外す</Trans>
        </Button>
      )}
    </div>
  );
}
