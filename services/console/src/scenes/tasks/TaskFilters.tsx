import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { TriangleAlert } from 'lucide-react';
import { useViewer } from '../../app/Viewer.tsx';
import { FilterToggle } from '../../components/FilterToggle.tsx';
import { Segments } from '../../components/Segments.tsx';
import type { TasksQuery } from '../../gql/graphql.ts';

const route = getRouteApi('/tasks');

/** Whose, and whether what is done; how many of one’s own are late stands beside it. */
export function TaskFilters({ counts, onChange }: { counts: TasksQuery['taskCounts'] | undefined; onChange(): void }) {
  const { t } = useLingui();
  const { unit } = useViewer();
  const { scope = 'MINE', done } = route.useSearch();
  const go = route.useNavigate();
  const counted = (words: string, count: number | undefined) => (count === undefined || done ? words : `${words} ${count}`);
  const choose = (change: { scope?: typeof scope; done?: true | undefined }) => {
    onChange();
    go({ search: (now) => ({ ...now, ...change }), replace: true });
  };
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
      <Segments
        label={t`だれの`}
        chosen={scope}
        onChoose={(chosen) => choose({ scope: chosen })}
        segments={[
          { id: 'MINE', words: counted(t`自分`, counts?.mine) },
          ...(unit ? [{ id: 'UNIT' as const, words: counted(t`自分の班・窓口`, counts?.unit) }] : []),
          { id: 'OFFICE', words: counted(t`所内`, counts?.office) },
        ]}
      />
      <FilterToggle on={!!done} onChange={(on) => choose({ done: on || undefined })}>
        <Trans>済んだもの</Trans>
      </FilterToggle>
      {counts && counts.overdue > 0 && (
        <span className="inline-flex items-center gap-1.5 text-dns-16B-130 text-error-2">
          <TriangleAlert aria-hidden className="size-5" />
          <Plural value={counts.overdue} other="自分の期限切れ #件" />
        </span>
      )}
    </div>
  );
}
