import { Trans, useLingui } from '@lingui/react/macro';
import { Send } from 'lucide-react';
import { useState } from 'react';
import { FaultPage } from '../../app/ErrorPages.tsx';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Page } from '../../components/Page.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { SentReferralsDocument } from '../../gql/graphql.ts';
import { useAsk } from '../../lib/server/useAsk.ts';
import { ComposeLink } from '../compose/ComposeLink.tsx';
import { ExportMenu } from '../exports/ExportMenu.tsx';
import { MailNav } from '../inbox/MailNav.tsx';
import { SentRow } from './SentRow.tsx';

/** 送信済み. What the own office has sent, the latest first, whatever became of it. */
export function SentPage() {
  const { t } = useLingui();
  // One chunk for each cursor, as far as somebody has asked to see.
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  return (
    <Page title={t`送信済み`} tools={<Tools />}>
      <div className="flex flex-col gap-4">
        <MailNav />
        {cursors.map((after, at) => (
          <SentChunk key={after} after={after} onMore={at === cursors.length - 1 ? (next) => setCursors([...cursors, next]) : null} />
        ))}
      </div>
    </Page>
  );
}

function Tools() {
  return (
    <>
      <ExportMenu list="sent" />
      <ComposeLink />
    </>
  );
}

function SentChunk({ after, onMore }: { after: string | null; onMore: ((next: string | null) => void) | null }) {
  const { t } = useLingui();
  const { data, waiting, fault, again } = useAsk(SentReferralsDocument, { after }, { live: ['referral'] });
  if (fault) return <FaultPage fault={fault} again={again} />;
  if (waiting || !data) return <Waiting />;
  const { edges, pageInfo } = data.sentReferrals;
  if (edges.length === 0 && after === null)
    return (
      <EmptyState icon={Send} title={<Trans>送った紹介はまだありません</Trans>} action={<ComposeLink />}>
        <Trans>ほかの機関に紹介を送ると、返事と結果までここで追えます。</Trans>
      </EmptyState>
    );
  return (
    <>
      <ul aria-label={t`送った紹介`} className="@container border-t border-solid-gray-200">
        {edges.map(({ node }) => (
          <SentRow key={node.id} referral={node} />
        ))}
      </ul>
      {onMore && pageInfo.hasNextPage && (
        <div className="flex justify-center print:hidden">
          <Button onPress={() => onMore(pageInfo.endCursor)}>
            <Trans>さらに50件を出す</Trans>
          </Button>
        </div>
      )}
    </>
  );
}
