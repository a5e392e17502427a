import { Trans, useLingui } from '@lingui/react/macro';
import { FaultPage } from '../../app/ErrorPages.tsx';
import { useDuty } from '../../app/Viewer.tsx';
import { Page } from '../../components/Page.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { OfficePageDocument } from '../../gql/graphql.ts';
import { useAsk } from '../../lib/server/useAsk.ts';
import { CapacityPanel } from './CapacityPanel.tsx';
import { ClosuresPanel } from './ClosuresPanel.tsx';
import { HoursPanel } from './HoursPanel.tsx';
import { SealsPanel } from './SealsPanel.tsx';
import { UnitsPanel } from './UnitsPanel.tsx';

/** 組織. What an office says of itself: its room, its hours, the days on which it is closed, its units. Deadlines count on it. */
export function OfficePage() {
  const { t } = useLingui();
  const runsOffice = useDuty('RUNS_OFFICE');
  const { data, waiting, fault, again } = useAsk(OfficePageDocument, {});
  if (fault) return <FaultPage fault={fault} again={again} />;
  if (waiting || !data) return <Waiting />;
  const { office } = data;
  return (
    <Page title={t`組織`} beside={<span className="text-dns-16N-130 text-solid-gray-700">{office.tenant.name}</span>}>
      <div className="grid items-start gap-5 wide:grid-cols-2">
        <CapacityPanel office={office} again={again} />
        {runsOffice ? (
          <>
            <HoursPanel key={office.version} office={office} again={again} />
            <ClosuresPanel office={office} again={again} />
            <UnitsPanel office={office} again={again} />
            <SealsPanel />
          </>
        ) : (
          <p className="px-1 text-dns-16N-130 text-solid-gray-700">
            <Trans>開所時間、休業日、班・窓口は、組織の管理者が直します。</Trans>
          </p>
        )}
      </div>
    </Page>
  );
}
