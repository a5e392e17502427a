import { Fragment, type ReactNode } from 'react';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Waiting } from '../../../components/Waiting.tsx';
import { PersonTimelineDocument } from '../../../gql/graphql.ts';
import { useAsk } from '../../../lib/server/useAsk.ts';
import { purposeFor } from '../purpose/purpose.ts';
import { isNarrowed, type TimelineAsked } from './filters.ts';
import { LastLook } from './LastLook.tsx';
import { NoLines } from './NoLines.tsx';
import { TimelineLine } from './TimelineLine.tsx';

/** Where a chunk begins: behind this cursor, and when that happened which stands above it. */
export interface Place {
  after: string | null;
  above: string | null;
}

interface Props {
  personId: string;
  asked: TimelineAsked;
  place: Place;
  /** When the viewer was last here; null where that is not known. */
  mark: string | null;
  onOpen(recordId: string): void;
  /** Gives the button that continues, where there is more and this is the last chunk. */
  more: ((next: Place) => ReactNode) | null;
}

/** Thirty lines of the timeline, with a mark where the viewer left off. */
export function TimelineChunk({ personId, asked, place, mark, more, onOpen }: Props) {
  const variables = { id: personId, purpose: purposeFor(personId), ...asked, after: place.after };
  const { data, waiting, fault } = useAsk(PersonTimelineDocument, variables, { live: ['person', 'referral', 'task'] });
  if (fault || waiting) return <li>{fault ? <RefusalBanner refusal={fault} /> : <Waiting />}</li>;
  if (!data?.person) return null;
  const { timeline, meetings } = data.person;
  const lines = timeline.edges.map(({ node }) => node);
  if (lines.length === 0 && place.after === null)
    return (
      <li>
        <NoLines narrowed={isNarrowed(asked)} />
      </li>
    );
  const { hasNextPage, endCursor } = timeline.pageInfo;
  const isOld = (at: string | null | undefined) => !!mark && !!at && Date.parse(at) <= Date.parse(mark);
  return (
    <>
      {lines.map((line, n) => {
        const above = n === 0 ? place.above : lines[n - 1]?.at;
        return (
          <Fragment key={line.id}>
            {mark && above && isOld(line.at) && !isOld(above) && <LastLook at={mark} />}
            <TimelineLine
              line={line}
              meeting={meetings.find(({ itemId }) => itemId === line.recordId)}
              late={isOld(line.at) && !isOld(line.writtenAt)}
              onOpen={onOpen}
            />
          </Fragment>
        );
      })}
      {hasNextPage && endCursor && more?.({ after: endCursor, above: lines.at(-1)?.at ?? null })}
    </>
  );
}
