import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { Banner, RefusalBanner } from '../../components/Banner.tsx';
import type { ConferenceNoteKind, ConferenceWholeFragment } from '../../gql/graphql.ts';
import { useMasking } from '../../lib/masking.tsx';
import { OwnSeat } from '../conference/seat/OwnSeat.tsx';
import { AgendaRail } from './AgendaRail.tsx';
import { BoardHead } from './BoardHead.tsx';
import { apart } from './boardSearch.ts';
import { EntryLine } from './entry/EntryLine.tsx';
import { handsOver } from './handsOver.ts';
import { useHearers } from './hearers/useHearers.ts';
import { NeedDialog } from './hub/NeedDialog.tsx';
import { type Noticed, unsent } from './hub/noticed.ts';
import { useHush } from './hush.tsx';
import { ItemPane } from './ItemPane.tsx';
import { Outcomes } from './Outcomes.tsx';
import { onWall } from './onWall.ts';
import { Connection } from './outbox/Connection.tsx';
import { HomelessWords } from './outbox/HomelessWords.tsx';
import { LeftWords } from './outbox/LeftWords.tsx';
import { RefusedLines } from './outbox/RefusedLines.tsx';
import { homeless, startOf } from './outbox/typedLine.ts';
import { useCorrections } from './outbox/useCorrections.ts';
import { useOutbox } from './outbox/useOutbox.ts';
import type { Typing } from './outbox/useTyping.ts';
import { useBoardKeys } from './useBoardKeys.ts';
import { useForNext } from './useForNext.ts';

const route = getRouteApi('/conferences/$id/board');

const outcomes = (notes: ConferenceWholeFragment['notes']): number => notes.filter(({ kind }) => kind !== 'NOTE').length;

/** The whole board: the agenda, what is said of its item, and what has come out of the meeting so far. */
export function Board({ conference, typing }: { conference: ConferenceWholeFragment; typing: Typing }) {
  const { t } = useLingui();
  const go = route.useNavigate();
  const [kind, setKind] = useState<ConferenceNoteKind>('NOTE');
  const corrections = useCorrections(conference.id);
  const outbox = useOutbox(conference.id, conference.notes, corrections.stands);
  const items = conference.items.filter(({ state }) => state !== 'STRUCK' && state !== 'CARRIED');
  const [start] = useState(() => startOf(items, typing.lines));
  const { item: named } = route.useSearch();
  const chosen = named ?? start;
  // In the address from the beginning: after a reload one is at that item again, or is told that it is gone.
  useEffect(() => {
    if (named === undefined) void go({ search: { item: start }, replace: true });
  }, [go, named, start]);
  const at = items.findIndex(({ id }) => id === chosen) + 1;
  const item = items[at - 1] ?? null;
  // Struck, or taken from the viewer, while it was shown: nobody is led to another case, and no line goes there.
  const gone = !item && chosen !== apart;
  const { masked } = useMasking();
  const hush = useHush();
  const seen = masked ? onWall(conference.notes, conference.items, item?.id ?? null) : conference.notes;
  const show = (next: number) => go({ search: { item: items[Math.min(next, items.length) - 1]?.id ?? apart }, replace: true });
  const showNumber = (number: number) => {
    const found = items.findIndex(({ position }) => position === number) + 1;
    if (found > 0 || number === 0) void show(found);
  };
  const records = conference.recordingMyself && (conference.state === 'OPEN' || conference.state === 'ENDED');
  const writes = records && !gone;
  const { hearers } = useHearers(conference.id, records);
  const [sending, send] = useState<readonly Noticed[]>([]);
  const sendMissing = () => conference.maySendNeeds && send(unsent({ items: item ? [item] : [], notes: seen }));
  const [markForNext, refusal] = useForNext(conference, item, writes);
  const keys = useBoardKeys({
    at,
    last: items.length,
    show,
    showNumber,
    write: writes ? setKind : null,
    markForNext,
    sendMissing,
    handsOver: handsOver(conference),
  });
  const [begun, ...others] = sending;
  return (
    <div className="flex min-h-full flex-col wide:h-full wide:min-h-0">
      <BoardHead conference={conference} {...keys} />
      <Connection outbox={outbox} />
      <div className="grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)] wide:grid-cols-[17rem_minmax(0,1fr)_21rem]">
        <AgendaRail items={items} at={gone ? -1 : at} typing={records ? typing : null} onShow={show} />
        <section
          aria-label={item ? hush(item.title) : gone ? t`議題` : t`議題以外`}
          className="flex min-h-0 min-w-0 flex-col border-solid-gray-300 wide:border-x"
        >
          <div className="flex min-h-0 flex-1 flex-col gap-4 overflow-y-auto px-4 py-4 desk:px-6">
            <OwnSeat conference={conference} />
            <RefusalBanner refusal={refusal} />
            {gone ? (
              <Banner kind="warning" title={t`この議題は、ここで扱わなくなりました。`}>
                <Trans>取り下げられたか、見られる人が変わりました。続ける議題を選んでください。</Trans>
              </Banner>
            ) : (
              <ItemPane
                conference={conference}
                item={item}
                desk={{ conference, outbox, corrections, writes, hearers }}
                onMarkForNext={markForNext}
                onSend={(noticed) => send([noticed])}
              />
            )}
          </div>
          <RefusedLines outbox={outbox} />
          {records && (
            <HomelessWords words={homeless(items, typing.lines)} {...{ conference, typing }} at={gone ? undefined : (item?.id ?? null)} />
          )}
          {!records && <LeftWords typing={typing} corrections={corrections} />}
          {writes && <EntryLine key={chosen} {...{ conference, item, kind, outbox, typing, corrections, hearers }} onKind={setKind} />}
          {!records && (
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
      {begun && <NeedDialog conferenceId={conference.id} noticed={[begun, ...others]} onClose={() => send([])} />}
    </div>
  );
}
