import { useLingui } from '@lingui/react/macro';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { FaultPage, MissingPage } from '../../app/ErrorPages.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import type { ConferenceWholeFragment } from '../../gql/graphql.ts';
import { MaskingProvider } from '../../lib/masking.tsx';
import { useMeeting } from '../conference/useMeeting.ts';
import { Board } from './Board.tsx';
import { NamesToHide } from './hush.tsx';
import { useTyping } from './outbox/useTyping.ts';

const route = getRouteApi('/conferences/$id/board');

/** 会議室のボード: on the wall of the room and on every desk of it; names are hidden until somebody decides to show them. */
export function BoardPage() {
  const { t } = useLingui();
  const { id } = route.useParams();
  const { conference, waiting, fault, again } = useMeeting(id, ['conference']);
  const router = useRouter();
  useEffect(() => {
    // The way out leads through a page that can no longer be fetched once the connection is lost.
    for (const to of ['/conferences/$id', '/conferences'] as const) void router.preloadRoute({ to, params: { id } });
  }, [router, id]);
  const title = t`会議室のボード`;
  const product = t`つなぎ`;
  useEffect(() => {
    document.title = `${title} | ${product}`;
  }, [title, product]);
  if (fault) return <FaultPage fault={fault} again={again} />;
  if (waiting || conference === undefined) return <Waiting />;
  if (!conference) return <MissingPage />;
  return (
    <MaskingProvider masked>
      <NamesToHide conference={conference}>
        <Room key={conference.id} conference={conference} />
      </NamesToHide>
    </MaskingProvider>
  );
}

/** What somebody was typing says where the board is opened: it is read first. */
function Room({ conference }: { conference: ConferenceWholeFragment }) {
  const typing = useTyping(conference.id);
  return typing.known ? <Board conference={conference} typing={typing} /> : <Waiting />;
}
