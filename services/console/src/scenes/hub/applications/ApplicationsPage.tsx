import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { MailOpen } from 'lucide-react';
import { useState } from 'react';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { FaultNote } from '../../../components/FaultNote.tsx';
import { Pager } from '../../../components/Pager.tsx';
import { Segments } from '../../../components/Segments.tsx';
import { Waiting } from '../../../components/Waiting.tsx';
import { HubApplicationsDocument, type LetterFragment } from '../../../gql/hub/graphql.ts';
import { useAsk } from '../../../lib/server/useAsk.ts';
import { HubFrame } from '../parts/HubFrame.tsx';
import { AcceptDialog } from './AcceptDialog.tsx';
import { DeclineDialog } from './DeclineDialog.tsx';
import { Letter } from './Letter.tsx';

const route = getRouteApi('/hub/applications');

/** 参加の申し込み. What organisations wrote that are not in the region’s desk yet; the coordinator answers. */
export function ApplicationsPage() {
  const { t } = useLingui();
  const { shelf = 'open' } = route.useSearch();
  const go = route.useNavigate();
  return (
    <HubFrame>
      <div className="-m-1.5 overflow-x-auto p-1.5 print:hidden">
        <Segments
          label={t`どれを見るか`}
          chosen={shelf}
          onChoose={(id) => go({ search: { shelf: id === 'open' ? undefined : id }, replace: true })}
          segments={[
            { id: 'open', words: t`返事を待っている` },
            { id: 'decided', words: t`返事をした` },
          ]}
        />
      </div>
      <Shelf key={shelf} open={shelf === 'open'} />
    </HubFrame>
  );
}

type Doing = { what: 'accept' | 'decline'; letter: LetterFragment };

function Shelf({ open }: { open: boolean }) {
  const { t } = useLingui();
  const [after, setAfter] = useState<string | null>(null);
  const [doing, begin] = useState<Doing | null>(null);
  const asked = { states: open ? ['RECEIVED' as const] : ['ACCEPTED' as const, 'DECLINED' as const], after };
  const { data, waiting, fault, again } = useAsk(HubApplicationsDocument, asked, { live: ['hub', 'notice'], keepFormer: true });
  const close = () => begin(null);
  if (fault) return <FaultNote fault={fault} again={again} />;
  if (waiting || !data) return <Waiting />;
  const { edges, pageInfo } = data.hubApplications;
  return (
    <>
      {edges.length === 0 && <Nothing open={open} />}
      <ul aria-label={t`参加の申し込み`} className="flex flex-col gap-4">
        {edges.map(({ node }) => (
          <Letter
            key={node.id}
            letter={node}
            onAccept={() => begin({ what: 'accept', letter: node })}
            onDecline={() => begin({ what: 'decline', letter: node })}
          />
        ))}
      </ul>
      <Pager after={after} pageInfo={pageInfo} onGo={setAfter}>
        <Trans>次の30件</Trans>
      </Pager>
      {doing?.what === 'accept' && <AcceptDialog letter={doing.letter} onClose={close} />}
      {doing?.what === 'decline' && <DeclineDialog letter={doing.letter} onClose={close} />}
    </>
  );
}

function Nothing({ open }: { open: boolean }) {
  return (
    <EmptyState
      icon={MailOpen}
      title={open ? <Trans>返事を待っている申し込みはありません</Trans> : <Trans>返事をした申し込みはまだありません</Trans>}
    >
      <Trans>サインインの画面の「協力団体として参加する」から届いた申し込みを、圏域の調整役がここで読みます。</Trans>
    </EmptyState>
  );
}
