import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { ChartColumn } from 'lucide-react';
import { RefusalBanner } from '../../components/Banner.tsx';
import { DateField } from '../../components/DateField.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Page } from '../../components/Page.tsx';
import { PrintButton } from '../../components/PrintButton.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { ConferenceStatisticsDocument } from '../../gql/graphql.ts';
import { longDay } from '../../lib/dates/showDay.ts';
import { today } from '../../lib/dates/today.ts';
import { useAsk } from '../../lib/server/useAsk.ts';
import { ToConferences } from '../conferences/ToConferences.tsx';
import { ExportMenu } from '../exports/ExportMenu.tsx';
import { FiguresTable } from './FiguresTable.tsx';

const route = getRouteApi('/conferences/statistics');

/** The fiscal year that runs begins on 1 April. */
function fiscalYear(): { from: string; until: string } {
  const now = today();
  const from = now.set({ year: now.month < 4 ? now.year - 1 : now.year, month: 4, day: 1 });
  return { from: from.toString(), until: from.add({ years: 1 }).subtract({ days: 1 }).toString() };
}

/** 会議の統計: what came of the meetings that the own office convened. Exact numbers, for the office itself. */
export function FiguresPage() {
  const { t, i18n } = useLingui();
  const asked = route.useSearch();
  const year = fiscalYear();
  const span = { from: asked.from || year.from, until: asked.until || year.until };
  const { data, waiting, fault } = useAsk(ConferenceStatisticsDocument, span);
  const statistics = data?.conferenceStatistics;
  const tools = (
    <>
      <ExportMenu list="conference-statistics" query={span} />
      <PrintButton />
    </>
  );
  return (
    <Page title={t`会議の統計`} tools={tools}>
      <div className="flex flex-col gap-5">
        <ToConferences />
        <Days span={span} />
        <p className="hidden text-dns-16N-130 print:block">
          {longDay(span.from, i18n.locale)}–{longDay(span.until, i18n.locale)}
        </p>
        <RefusalBanner refusal={fault} />
        {waiting && <Waiting />}
        {statistics?.total.meetings === 0 && (
          <EmptyState icon={ChartColumn} title={<Trans>この期間に開いた会議はありません</Trans>}>
            <Trans>自分の組織が招集して開会した会議を数えます。期間を変えてみてください。</Trans>
          </EmptyState>
        )}
        {statistics && statistics.total.meetings > 0 && <FiguresTable {...statistics} />}
        <p className="max-w-3xl text-dns-14N-130 text-solid-gray-700">
          <Trans>
            自分の組織が招集して開会した会議です。議題・決定・宿題は、あなたが聞いた議題のものだけを数えます。ほかの組織に渡すときは、少ない数から人が分からないか確かめてください。
          </Trans>
        </p>
      </div>
    </Page>
  );
}

function Days({ span: { from, until } }: { span: { from: string; until: string } }) {
  const { t } = useLingui();
  const go = route.useNavigate();
  const choose = (change: { from?: string; until?: string }) => go({ search: (now) => ({ ...now, ...change }), replace: true });
  return (
    <div className="flex flex-wrap items-end gap-x-5 gap-y-3 print:hidden">
      <DateField label={t`いつから`} lean="behind" value={from} onChange={(day) => day && choose({ from: day })} />
      <DateField label={t`いつまで`} lean="behind" value={until} onChange={(day) => day && choose({ until: day })} />
    </div>
  );
}
