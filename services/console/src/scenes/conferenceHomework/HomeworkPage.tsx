import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { ClipboardCheck } from 'lucide-react';
import { useState } from 'react';
import { FaultPage } from '../../app/ErrorPages.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { FilterToggle } from '../../components/FilterToggle.tsx';
import { Page } from '../../components/Page.tsx';
import { Pager } from '../../components/Pager.tsx';
import { PrintButton } from '../../components/PrintButton.tsx';
import { FilterSelect } from '../../components/Select.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { ConferenceHomeworkDocument, type ConferenceHomeworkQuery } from '../../gql/graphql.ts';
import { useAsk } from '../../lib/server/useAsk.ts';
import { ToConferences } from '../conferences/ToConferences.tsx';
import { ExportMenu } from '../exports/ExportMenu.tsx';
import { HomeworkList } from './HomeworkList.tsx';

const route = getRouteApi('/conferences/homework');

/** 会議の宿題. What the meetings of the own office gave to whom, in all offices, as far as one heard it; what is late stands first. */
export function HomeworkPage() {
  const { t } = useLingui();
  const { done, kind = '' } = route.useSearch();
  const [after, setAfter] = useState<string | null>(null);
  const state = done ? ('DONE' as const) : ('OPEN' as const);
  const { data, waiting, fault, again } = useAsk(
    ConferenceHomeworkDocument,
    { state, kind: kind || null, after },
    { live: ['conference', 'board'], keepFormer: true },
  );
  if (fault) return <FaultPage fault={fault} again={again} />;
  const homework = data?.homework.edges.map(({ node }) => node) ?? [];
  const tools = (
    <>
      <ExportMenu list="conference-homework" query={{ state, ...(kind && { kind }) }} />
      <PrintButton />
    </>
  );
  return (
    <Page title={t`会議の宿題`} tools={tools}>
      <div className="flex flex-col gap-5">
        <ToConferences />
        <Filters kinds={data?.conferenceKinds ?? []} onChange={() => setAfter(null)} />
        {waiting && <Waiting />}
        {data && (homework.length > 0 ? <HomeworkList homework={homework} /> : <None done={!!done} />)}
        <Pager after={after} pageInfo={data?.homework.pageInfo} onGo={setAfter}>
          <Trans>次の50件</Trans>
        </Pager>
        <p className="max-w-3xl text-dns-14N-130 text-solid-gray-700">
          <Trans>自分の組織が招集した会議の宿題です。だれかについての議題の宿題は、その議題を聞いた人にだけ見えます。</Trans>
        </p>
      </div>
    </Page>
  );
}

function Filters({ kinds, onChange }: { kinds: ConferenceHomeworkQuery['conferenceKinds']; onChange(): void }) {
  const { t } = useLingui();
  const { done, kind = '' } = route.useSearch();
  const go = route.useNavigate();
  const choose = (change: { done?: true | undefined; kind?: string | undefined }) => {
    onChange();
    go({ search: (now) => ({ ...now, ...change }), replace: true });
  };
  const own = kinds.filter(({ code, mayConvene }) => mayConvene || code === kind);
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
      <FilterSelect
        label={t`会議の種類`}
        active={kind !== ''}
        value={kind}
        onChange={({ target }) => choose({ kind: target.value || undefined })}
        choices={[{ value: '', label: t`すべて` }, ...own.map(({ code, shortName }) => ({ value: code, label: shortName }))]}
      />
      <FilterToggle on={!!done} onChange={(on) => choose({ done: on || undefined })}>
        <Trans>済んだもの</Trans>
      </FilterToggle>
    </div>
  );
}

function None({ done }: { done: boolean }) {
  if (done)
    return (
      <EmptyState icon={ClipboardCheck} title={<Trans>済んだ宿題はまだありません</Trans>}>
        <Trans>宿題を持つ組織が「やること」で済みにすると、ここに移ります。</Trans>
      </EmptyState>
    );
  return (
    <EmptyState icon={ClipboardCheck} title={<Trans>残っている宿題はありません</Trans>}>
      <Trans>会議で「だれが・いつまでに」と決めたことが、期限の近い順に、組織をまたいでここに並びます。</Trans>
    </EmptyState>
  );
}
