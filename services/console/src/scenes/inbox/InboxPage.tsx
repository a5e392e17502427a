import { Trans, useLingui } from '@lingui/react/macro';
import { Inbox } from 'lucide-react';
import { FaultPage } from '../../app/ErrorPages.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Page } from '../../components/Page.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { InboxDocument } from '../../gql/graphql.ts';
import { useAsk } from '../../lib/server/useAsk.ts';
import { InboxList } from './InboxList.tsx';

/** 受信箱. What has come, what wants an answer, and what came of what one sent. */
export function InboxPage() {
  const { t } = useLingui();
  const { data, waiting, fault, again } = useAsk(InboxDocument, { first: 50, after: null }, { live: ['mailbox'] });
  if (fault) return <FaultPage fault={fault} again={again} />;
  const rows = data?.inbox.edges.map(({ node }) => node) ?? [];
  return (
    <Page title={t`受信箱`} filled>
      {waiting ? (
        <Waiting />
      ) : rows.length ? (
        <InboxList rows={rows} />
      ) : (
        <EmptyState icon={Inbox} title={<Trans>いま見るものはありません</Trans>}>
          <Trans>ほかの機関から紹介が届くと、ここに出ます。送った紹介への返事もここに来ます。</Trans>
        </EmptyState>
      )}
    </Page>
  );
}
