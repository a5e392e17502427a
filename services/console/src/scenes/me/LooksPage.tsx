import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Eye } from 'lucide-react';
import { useState } from 'react';
import { FaultPage } from '../../app/ErrorPages.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LogPager } from '../../components/LogPager.tsx';
import { Page } from '../../components/Page.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { MyAccessLogDocument } from '../../gql/graphql.ts';
import { useAsk } from '../../lib/server/useAsk.ts';
import { LooksTable } from '../access/LooksTable.tsx';

/** 自分が見た記録. What stands in the log about oneself: what others can see, one can see too. */
export function LooksPage() {
  const { t } = useLingui();
  const [after, setAfter] = useState<string | null>(null);
  const { data, waiting, fault, again } = useAsk(MyAccessLogDocument, { after }, { keepFormer: true });
  if (fault) return <FaultPage fault={fault} again={again} />;
  const looks = data?.myAccessLog.edges.map(({ node }) => node) ?? [];
  return (
    <Page title={t`自分が見た記録`}>
      <div className="flex flex-col gap-5">
        {waiting && <Waiting />}
        {data && looks.length === 0 && (
          <EmptyState icon={Eye} title={<Trans>まだ記録がありません</Trans>}>
            <Trans>利用者のことを見ると、いつ何を見たかがここに残ります。</Trans>
          </EmptyState>
        )}
        {looks.length > 0 && (
          <LooksTable
            caption={t`自分が見た記録`}
            looks={looks}
            about={{
              title: <Trans>だれを</Trans>,
              of: ({ person }) =>
                person ? (
                  <Link to="/persons/$id" params={{ id: person.id }} className="link">
                    <Trans>利用者のページ</Trans>
                  </Link>
                ) : (
                  <Trans>いまは見られない利用者</Trans>
                ),
            }}
          />
        )}
        {data && <LogPager after={after} pageInfo={data.myAccessLog.pageInfo} onGo={setAfter} />}
      </div>
    </Page>
  );
}
