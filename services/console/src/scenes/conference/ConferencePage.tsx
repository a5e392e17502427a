import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { FaultPage, MissingPage } from '../../app/ErrorPages.tsx';
import { Page } from '../../components/Page.tsx';
import { PrintButton } from '../../components/PrintButton.tsx';
import { Tabs } from '../../components/Tabs.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import type { ConferenceWholeFragment } from '../../gql/graphql.ts';
import { NamesToHide } from '../board/hush.tsx';
import { ConferenceStateBadge } from '../conferences/ConferenceBadges.tsx';
import { AgendaTab } from './agenda/AgendaTab.tsx';
import { ConferenceHead } from './head/ConferenceHead.tsx';
import { ConferencePapers } from './head/ConferencePapers.tsx';
import { NeverOpened } from './head/NeverOpened.tsx';
import { StepBar } from './head/StepBar.tsx';
import { HomeworkTab } from './homework/HomeworkTab.tsx';
import { MembersTab } from './members/MembersTab.tsx';
import { MinutesTab } from './minutes/MinutesTab.tsx';
import { NamePanel } from './seat/NamePanel.tsx';
import { OwnSeat } from './seat/OwnSeat.tsx';
import { useMeeting } from './useMeeting.ts';

const route = getRouteApi('/conferences/$id');

/** One 会議 before and after the room: agenda, members, minutes, homework, and the step that comes next. */
export function ConferencePage() {
  const { id } = route.useParams();
  const { conference, waiting, fault, again } = useMeeting(id, ['conference', 'person']);
  if (fault) return <FaultPage fault={fault} again={again} />;
  if (waiting || conference === undefined) return <Waiting />;
  if (!conference) return <MissingPage />;
  return (
    <NamesToHide conference={conference}>
      <Whole key={conference.id} conference={conference} />
    </NamesToHide>
  );
}

function Tools({ conference }: { conference: ConferenceWholeFragment }) {
  return (
    <>
      <ConferencePapers conference={conference} />
      <PrintButton />
    </>
  );
}

function Whole({ conference }: { conference: ConferenceWholeFragment }) {
  const { t } = useLingui();
  const { tab = 'agenda' } = route.useSearch();
  const go = route.useNavigate();
  const homework = conference.notes.filter(({ kind }) => kind === 'HOMEWORK').length;
  const counted = (words: string, count: number) => `${words} ${count}`;
  const tabs = [
    { id: 'agenda', title: counted(t`議題`, conference.items.length), body: <AgendaTab conference={conference} /> },
    { id: 'members', title: counted(t`出席者`, conference.members.length), body: <MembersTab conference={conference} /> },
    { id: 'minutes', title: <Trans>会議録</Trans>, body: <MinutesTab conference={conference} /> },
    { id: 'homework', title: counted(t`宿題`, homework), body: <HomeworkTab conference={conference} /> },
  ];
  return (
    <div className="flex min-h-full flex-col justify-between">
      <Page title={t`会議`} beside={<ConferenceStateBadge {...conference} />} tools={<Tools conference={conference} />}>
        <div className="flex flex-col gap-5">
          <ConferenceHead conference={conference} />
          <NeverOpened conference={conference} />
          <NamePanel conference={conference} />
          <OwnSeat conference={conference} />
          <Tabs
            label={t`会議のこと`}
            open={tab}
            onOpen={(open) => go({ search: { tab: open as typeof tab }, replace: true })}
            tabs={tabs}
          />
        </div>
      </Page>
      <StepBar conference={conference} />
    </div>
  );
}
