import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { FaultPage, MissingPage } from '../../app/ErrorPages.tsx';
import { useViewer } from '../../app/Viewer.tsx';
import { Banner } from '../../components/Banner.tsx';
import { ButtonLink } from '../../components/Button.tsx';
import { Page } from '../../components/Page.tsx';
import { PrintButton } from '../../components/PrintButton.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { HubEntryPageDocument, type HubEntryPageQuery } from '../../gql/hub/graphql.ts';
import { longDay } from '../../lib/dates/showDay.ts';
import { useAsk } from '../../lib/server/useAsk.ts';
import { KindBadge } from '../hub/parts/KindBadge.tsx';
import { EntryStateBadge } from '../hub/parts/StateBadge.tsx';
import { EntryActs } from './acts/EntryActs.tsx';
import { DraftBand } from './draft/DraftBand.tsx';
import type { Working } from './entryTypes.ts';
import { EntryHead } from './facts/EntryHead.tsx';
import { FreshPanel } from './facts/FreshPanel.tsx';
import { Photos } from './facts/Photos.tsx';
import { ReachPanel } from './facts/ReachPanel.tsx';
import { StoryPanel } from './facts/StoryPanel.tsx';
import { TermsPanel } from './facts/TermsPanel.tsx';
import { WhenPanel } from './facts/WhenPanel.tsx';
import { WherePanel } from './facts/WherePanel.tsx';
import { WhomPanel } from './facts/WhomPanel.tsx';
import { HoldsPanel } from './holds/HoldsPanel.tsx';
import { LinksPanel } from './links/LinksPanel.tsx';
import { FittingNeeds } from './needs/FittingNeeds.tsx';

const route = getRouteApi('/hub/entries/$id');

/** 資源. All that is known of one thing of the hub, and what may be done with it. */
export function EntryPage() {
  const { id } = route.useParams();
  const { data, waiting, fault, again } = useAsk(HubEntryPageDocument, { id }, { live: ['hub'] });
  if (fault) return <FaultPage fault={fault} again={again} />;
  if (waiting || !data) return <Waiting />;
  return data.published || data.working ? <Whole {...data} /> : <MissingPage />;
}

/** What the region reads stands on the page; what is being written stands in a band above it. */
function Whole({ published = null, working = null }: HubEntryPageQuery) {
  const { t } = useLingui();
  const shown = published ?? working;
  if (!shown) return null;
  return (
    <div className="flex min-h-full flex-col justify-between">
      <Page
        title={t`資源`}
        beside={
          <span className="flex flex-wrap gap-2">
            <KindBadge kind={shown.kind} />
            <EntryStateBadge state={(working ?? shown).state} />
          </span>
        }
        tools={<Tools />}
      >
        <div className="flex flex-col gap-5">
          {working && <DraftBand published={published} working={working} />}
          {shown.ended ? <Ended entry={shown} /> : <LeftBehind entry={shown} />}
          <EntryHead entry={shown} />
          <Photos entry={shown} label={t`写真`} />
          <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 wide:grid-cols-[minmax(0,1fr)_22rem] print:block print:space-y-4">
            <div className="flex flex-col gap-5">
              <WhomPanel entry={shown} />
              <WhenPanel entry={shown} />
              <WherePanel entry={shown} />
              <TermsPanel entry={shown} />
            </div>
            <div className="flex flex-col gap-5">
              <ReachPanel entry={shown} />
              <FreshPanel entry={shown} />
              {published && <HoldsPanel holds={published.holds} />}
            </div>
          </div>
          {published && (
            <>
              <LinksPanel entry={published} links={published.links} />
              <FittingNeeds entryId={published.id} />
            </>
          )}
          <StoryPanel entry={shown} history={published?.history ?? []} />
        </div>
      </Page>
      <EntryActs entry={working ?? shown} />
    </div>
  );
}

function Tools() {
  return (
    <>
      <ButtonLink look="text" size="sm" to="/hub">
        <Trans>一覧へ</Trans>
      </ButtonLink>
      <PrintButton />
    </>
  );
}

/** For whoever coordinates the region: nobody else can end it any more. */
function LeftBehind({ entry: { keeper, availableActions } }: { entry: Working }) {
  const { tenant } = useViewer();
  if (keeper.id === tenant.id || !availableActions.includes('END')) return null;
  return (
    <Banner kind="info" title={<Trans>載せていた「{keeper.shortName}」は、もう活動していません</Trans>}>
      <Trans>圏域の調整役として、終わりの日と理由を記せます。記さなければ、夜のうちに組織の最終日で終わります。</Trans>
    </Banner>
  );
}

function Ended({ entry: { until } }: { entry: Working }) {
  const { i18n } = useLingui();
  return (
    <Banner kind="info" title={until ? <Trans>{longDay(until, i18n.locale)}で終わりました</Trans> : <Trans>もう行われていません</Trans>}>
      <Trans>紹介先には選べません。これまでのことが分かるように残しています。</Trans>
    </Banner>
  );
}
