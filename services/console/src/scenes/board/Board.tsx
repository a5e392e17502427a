import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { ConferenceNoteKind, ConferenceWholeFragment } from '../../gql/graphql.ts';
import { useMasking } from '../../lib/masking.tsx';
import { OwnSeat } from '../conference/seat/OwnSeat.tsx';
import { AgendaRail } from './AgendaRail.tsx';
import { BoardHead } from './BoardHead.tsx';
import { EntryLine } from './entry/EntryLine.tsx';
import { NeedDialog } from './hub/NeedDialog.tsx';
import { type Noticed, unsent } from './hub/noticed.ts';
import { useHush } from './hush.tsx';
import { ItemPane } from './ItemPane.tsx';
import { Outcomes } from './Outcomes.tsx';
import { onWall } from './onWall.ts';
import { Connection } from './outbox/Connection.tsx';
import { LeftWords } from './outbox/LeftWords.tsx';
import { RefusedLines } from './outbox/RefusedLines.tsx';
import { useCorrections } from './outbox/useCorrections.ts';
import { useOutbox } from './outbox/useOutbox.ts';
import { useBoardKeys } from './useBoardKeys.ts';

const route = getRouteApi('/conferences/$id/board');

const outcomes = (notes: ConferenceWholeFragment['notes']): number => notes.filter(({ kind }) => kind !== 'NOTE').length;

/** The whole board: the agenda, what is said of its item, and what has come out of the meeting so far. */
export function Board({ conference }: { conference: ConferenceWholeFragment }) {
  const { t } = useLingui();
  const { item: chosen = 1 } = route.useSearch();
  const go = route.useNavigate();
  const [kind, setKind] = useState<ConferenceNoteKind>('NOTE');
  const outbox = useOutbox(conference.id, conference.notes);
  const corrections = useCorrections(conference.id);
  const items = conference.items.filter(({ state }) => state !== 'STRUCK' && state !== 'CARRIED');
  const at = Math.min(Math.max(chosen, 0), items.length);
  const item = items[at - 1] ?? null;
  const { masked } = useMasking();
  const hush = useHush();
  const seen = masked ? onWall(conference.notes, conference.items, item?.id ?? null) : conference.notes;
  const show = (next: number) => go({ search: { item: Math.min(Math.max(next, 0), items.length) }, replace: true });
  const writes = conference.recordingMyself && (conference.state === 'OPEN' || conference.state === 'ENDED');
  const [sending, send] = useState<readonly Noticed[]>([]);
  const sendMissing = () => conference.maySendNeeds && send(unsent({ items: item ? [item] : [], notes: seen }));
  const keys = useBoardKeys({ at, last: items.length, show, write: writes ? setKind : null, sendMissing });
  const [first, ...others] = sending;
  return (
    <div className="flex min-h-full flex-col wide:h-full wide:min-h-0">
      <BoardHead conference={conference} {...keys} />
      <Connection outbox={outbox} />
      <div className="grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)] wide:grid-cols-[17rem_minmax(0,1fr)_21rem]">
        <AgendaRail items={items} at={at} onShow={show} />
        <section
          aria-label={item ? hush(item.title) : t`議題以外`}
          className="flex min-h-0 min-w-0 flex-col border-solid-gray-300 wide:border-x"
        >
          <div className="flex min-h-0 flex-1 flex-col gap-4 overflow-y-auto px-4 py-4 desk:px-6">
            <OwnSeat conference={conference} />
            <ItemPane
              conference={conference}
              item={item}
              number={at}
              desk={{ conference, outbox, corrections, writes }}
              onSend={(noticed) => send([noticed])}
            />
          </div>
          <RefusedLines outbox={outbox} />
          {!writes && <LeftWords conferenceId={conference.id} corrections={corrections} />}
          {writes ? (
            <EntryLine conference={conference} item={item} kind={kind} onKind={setKind} outbox={outbox} />
          ) : (
            <p className="border-t border-solid-gray-300 px-6 py-3 text-std-16N-170 text-solid-gray-700">
              {conference.state === 'OPEN' || conference.state === 'ENDED' ? (
                <Trans>記録しているのは {conference.recorder} です。書かれた行は、すぐにここに出ます。</Trans>
              ) : (
                <Trans>この会議の記録は、いまは書けません。</Trans>
              )}
            </p>
          )}
        </section>
        <Outcomes
          notes={seen}
          kept={outcomes(conference.notes) - outcomes(seen)}
          maySendNeeds={conference.maySendNeeds}
          onSend={(noticed) => send([noticed])}
        />
      </div>
      {first && <NeedDialog conferenceId={conference.id} noticed={[first, ...others]} onClose={() => send([])} />}
    </div>
  );
}
