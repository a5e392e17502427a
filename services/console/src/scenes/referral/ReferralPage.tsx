import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { Siren } from 'lucide-react';
import { FaultPage, MissingPage } from '../../app/ErrorPages.tsx';
import { useViewer } from '../../app/Viewer.tsx';
import { Badge } from '../../components/Badge.tsx';
import { Page } from '../../components/Page.tsx';
import { PaperButton } from '../../components/PaperButton.tsx';
import { PrintButton } from '../../components/PrintButton.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { ReferralDocument } from '../../gql/graphql.ts';
import { useAsk } from '../../lib/server/useAsk.ts';
import { useReferralActs } from './acts/useReferralActs.tsx';
import { Chain } from './Chain.tsx';
import { DraftState } from './DraftState.tsx';
import { Events } from './Events.tsx';
import { isUndecided } from './isUndecided.ts';
import { Outcomes } from './Outcomes.tsx';
import { Packet } from './Packet.tsx';
import { ReferralActions } from './ReferralActions.tsx';
import { ReferralHead } from './ReferralHead.tsx';
import { RequestPanel } from './RequestPanel.tsx';
import { StateBadge } from './StateBadge.tsx';
import { OpenRequests } from './sharing/OpenRequests.tsx';
import { Timers } from './Timers.tsx';
import { useOpening } from './useOpening.ts';
import { useSeen } from './useSeen.ts';

const route = getRouteApi('/referrals/$id');

/** One 紹介: what was asked, what happened since, what came of it, and of the person what was handed over. */
export function ReferralPage() {
  const { t } = useLingui();
  const { id } = route.useParams();
  const { tenant } = useViewer();
  const { data, waiting, fault, again } = useAsk(ReferralDocument, { id }, { live: ['referral'] });
  const go = route.useNavigate();
  const acts = useReferralActs((act, { id: made, referral: left }) => {
    if (act === 'RECALL' || act === 'RESEND') go({ to: '/referrals/new', search: { draft: made } });
    else if (act === 'DISCARD') go({ to: '/drafts' });
    else if (!left) go({ to: '/inbox' });
  });
  const referral = data?.referral;
  useOpening(referral, again);
  useSeen(referral && referral.state !== 'DRAFT' ? { referralId: id, box: null, version: null } : null, referral?.version);
  if (fault) return <FaultPage fault={fault} again={again} />;
  if (waiting || !data) return <Waiting />;
  if (!referral) return <MissingPage />;

  const isSender = referral.sender.id === tenant.id;
  return (
    <div className="flex min-h-full flex-col">
      <Page
        title={t`紹介`}
        beside={
          <span className="flex flex-wrap items-center gap-2">
            <StateBadge state={referral.state} deliverAt={referral.deliverAt} />
            {referral.urgent && (
              <Badge tone="bad" icon={Siren}>
                <Trans>至急</Trans>
              </Badge>
            )}
          </span>
        }
        tools={
          <>
            {referral.state !== 'DRAFT' && <Papers referralId={referral.id} announces={isSender && isUndecided(referral.state)} />}
            <PrintButton />
          </>
        }
      >
        <DraftState referral={referral} begin={acts.begin} again={again} />
        <OpenRequests referral={referral} />
        <ReferralHead referral={referral} />
        <div className="grid items-start gap-5 pt-5 wide:grid-cols-[minmax(0,1fr)_24rem] print:block print:space-y-4">
          <div className="flex min-w-0 flex-col gap-5">
            <RequestPanel referral={referral} />
            <Events referral={referral}>{acts.inline('ANSWER', referral)}</Events>
            <Outcomes referral={referral} begin={acts.begin} />
          </div>
          <div className="flex min-w-0 flex-col gap-5">
            <Packet referral={referral} isSender={isSender} />
            <Timers referral={referral} />
            <Chain referral={referral} />
          </div>
        </div>
      </Page>
      <ReferralActions referral={referral} begin={acts.begin} />
      {acts.dialog}
    </div>
  );
}

/** For offices that work with paper: the request itself, and a sheet without a word about the person that may go by fax. */
function Papers({ referralId, announces }: { referralId: string; announces: boolean }) {
  const paper = (name: string) => `/papers/${name}/${encodeURIComponent(referralId)}.pdf`;
  return (
    <>
      <PaperButton url={paper('support-request')}>
        <Trans>支援依頼書（PDF）</Trans>
      </PaperButton>
      {announces && (
        <PaperButton url={paper('referral-cover')}>
          <Trans>FAXの送り状（PDF）</Trans>
        </PaperButton>
      )}
    </>
  );
}
