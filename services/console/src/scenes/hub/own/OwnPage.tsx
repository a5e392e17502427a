import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { FileSpreadsheet, LibraryBig, Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { ButtonLink } from '../../../components/Button.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { FaultNote } from '../../../components/FaultNote.tsx';
import { Pager } from '../../../components/Pager.tsx';
import { Segments } from '../../../components/Segments.tsx';
import { Waiting } from '../../../components/Waiting.tsx';
import { OfferedEntriesDocument, OwnDraftsDocument, OwnEntriesDocument } from '../../../gql/hub/graphql.ts';
import { useAsk } from '../../../lib/server/useAsk.ts';
import { EntryRow } from '../list/EntryRow.tsx';
import { HubFrame } from '../parts/HubFrame.tsx';
import { ConfirmingPanel } from './ConfirmingPanel.tsx';

const route = getRouteApi('/hub/own');
const shelves = { all: OwnEntriesDocument, drafts: OwnDraftsDocument, offered: OfferedEntriesDocument };

/** 自分の組織: what it keeps in the hub, what is not yet published, and what waits for its hub editor. */
export function OwnPage() {
  const { t } = useLingui();
  const { shelf = 'all' } = route.useSearch();
  const go = route.useNavigate();
  return (
    <HubFrame
      tools={
        <>
          <ButtonLink size="sm" to="/hub/imports">
            <FileSpreadsheet aria-hidden className="size-4" />
            <Trans>表から取り込む</Trans>
          </ButtonLink>
          <ButtonLink size="sm" look="main" to="/hub/entries/new">
            <Plus aria-hidden className="size-4" />
            <Trans>資源を書く</Trans>
          </ButtonLink>
        </>
      }
    >
      <div className="-m-1.5 overflow-x-auto p-1.5 print:hidden">
        <Segments
          label={t`どれを見るか`}
          chosen={shelf}
          onChoose={(id) => go({ search: { shelf: id === 'all' ? undefined : id }, replace: true })}
          segments={[
            { id: 'all', words: t`載せているもの` },
            { id: 'drafts', words: t`公開前` },
            { id: 'offered', words: t`確認待ち` },
          ]}
        />
      </div>
      <Shelf key={shelf} shelf={shelf} />
      <ConfirmingPanel />
    </HubFrame>
  );
}

function Shelf({ shelf }: { shelf: keyof typeof shelves }) {
  const { t } = useLingui();
  const [after, setAfter] = useState<string | null>(null);
  const { data, waiting, fault, again } = useAsk(shelves[shelf], { after }, { live: ['hub'], keepFormer: true });
  if (fault) return <FaultNote fault={fault} again={again} />;
  if (waiting || !data) return <Waiting />;
  const { edges, pageInfo } = data.shelf;
  if (edges.length === 0) return <Nothing shelf={shelf} />;
  return (
    <>
      <ul aria-label={t`資源`} className="@container border-t border-solid-gray-200">
        {edges.map(({ node }) => (
          <EntryRow key={node.id} entry={node} />
        ))}
      </ul>
      <Pager after={after} pageInfo={pageInfo} onGo={setAfter}>
        <Trans>次の30件</Trans>
      </Pager>
    </>
  );
}

function Nothing({ shelf }: { shelf: keyof typeof shelves }) {
  const titles: Record<keyof typeof shelves, ReactNode> = {
    all: <Trans>載せている資源はまだありません</Trans>,
    drafts: <Trans>公開前のものはありません</Trans>,
    offered: <Trans>確認を待っているものはありません</Trans>,
  };
  const explained: Record<keyof typeof shelves, ReactNode> = {
    all: <Trans>団体、場、サービス、仕事などを書いて公開すると、圏域の組織がさがせるようになります。</Trans>,
    drafts: <Trans>下書きと、公開前の変更がここに並びます。</Trans>,
    offered: <Trans>ほかの人が公開しようとした内容のうち、ハブ編集の確認がいるものがここに来ます。</Trans>,
  };
  return (
    <EmptyState icon={LibraryBig} title={titles[shelf]}>
      {explained[shelf]}
    </EmptyState>
  );
}
