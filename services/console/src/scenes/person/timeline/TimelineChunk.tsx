import { Trans } from '@lingui/react/macro';
import { History } from 'lucide-react';
import type { ReactNode } from 'react';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { Waiting } from '../../../components/Waiting.tsx';
import { PersonTimelineDocument } from '../../../gql/graphql.ts';
import { useAsk } from '../../../lib/server/useAsk.ts';
import type { TimelineFilter } from '../personSearch.ts';
import { purposeFor } from '../purpose/purpose.ts';
import { kindsFor } from './filters.ts';
import { TimelineLine } from './TimelineLine.tsx';

interface Props {
  personId: string;
  show: TimelineFilter;
  after: string | null;
  onOpen(recordId: string): void;
  /** Gives the button that continues, where there is more and this is the last chunk. */
  more: ((next: string) => ReactNode) | null;
}

/** Thirty lines of the timeline. */
export function TimelineChunk({ personId, show, after, more, onOpen }: Props) {
  const asked = { id: personId, purpose: purposeFor(personId), kinds: kindsFor(show), after };
  const { data, waiting, fault } = useAsk(PersonTimelineDocument, asked, { live: ['person', 'referral', 'task'] });
  if (fault)
    return (
      <li>
        <RefusalBanner refusal={fault} />
      </li>
    );
  if (waiting)
    return (
      <li>
        <Waiting />
      </li>
    );
  const timeline = data?.person?.timeline;
  if (!timeline) return null;
  const { hasNextPage, endCursor } = timeline.pageInfo;
  if (timeline.edges.length === 0 && after === null)
    return (
      <li>
        <EmptyState icon={History} title={<Trans>まだ何もありません</Trans>}>
          <Trans>電話や面談のあと、上の「記録する」から書くと、ここに新しい順に並びます。</Trans>
        </EmptyState>
      </li>
    );
  return (
    <>
      {timeline.edges.map(({ node }) => (
        <TimelineLine key={node.id} line={node} onOpen={onOpen} />
      ))}
      {hasNextPage && endCursor && more?.(endCursor)}
    </>
  );
}
