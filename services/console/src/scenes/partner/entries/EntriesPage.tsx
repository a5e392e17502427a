import { Trans, useLingui } from '@lingui/react/macro';
import { LibraryBig } from 'lucide-react';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { FaultNote } from '../../../components/FaultNote.tsx';
import { Waiting } from '../../../components/Waiting.tsx';
import { PartnerEntriesDocument } from '../../../gql/partner/entries/graphql.ts';
import { useAsk } from '../../../lib/server/useAsk.ts';
import { BackLink } from '../controls/Plain.tsx';
import { PlainPage } from '../PlainPage.tsx';
import { EntryCard } from './EntryCard.tsx';

/** ハブに載せているもの: what is free, which day is off, and that all of it is still so, each with one tap from here. */
export function EntriesPage() {
  const { t } = useLingui();
  const { data, waiting, fault, again } = useAsk(PartnerEntriesDocument, {}, { live: ['hub'] });
  const entries = (data?.myHubEntries.edges ?? []).map(({ node }) => node).filter(({ ended }) => !ended);
  return (
    <PlainPage
      title={t`ハブに載せているもの`}
      back={
        <BackLink to={{ page: 'lines' }}>
          <Trans>お願いの一覧へ</Trans>
        </BackLink>
      }
    >
      {waiting && <Waiting />}
      {fault && <FaultNote fault={fault} again={again} />}
      {data && entries.length === 0 && (
        <EmptyState
          icon={LibraryBig}
          title={<Trans>まだ何も載せていません</Trans>}
          action={
            <a href="/hub/entries/new" className="link">
              <Trans>載せるものを書く</Trans>
            </a>
          }
        >
          <Trans>場、サービス、仕事などを載せると、圏域の相談員がさがせるようになります。</Trans>
        </EmptyState>
      )}
      <ul className="flex flex-col gap-4">
        {entries.map((entry) => (
          <EntryCard key={entry.id} entry={entry} />
        ))}
      </ul>
    </PlainPage>
  );
}
