import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { Keys } from '../../components/Keys.tsx';
import type { ConferenceWholeFragment, ItemWholeFragment } from '../../gql/graphql.ts';
import { BasisBadge } from '../conference/agenda/BasisBadge.tsx';
import { Sheets } from '../conference/agenda/Sheets.tsx';
import { AbsentOpinions } from './AbsentOpinions.tsx';
import { ForNext } from './ForNext.tsx';
import { HearerCount } from './hearers/HearerCount.tsx';
import { HearersDialog } from './hearers/HearersDialog.tsx';
import { type Noticed, ofItem } from './hub/noticed.ts';
import { SentToHub } from './hub/SentToHub.tsx';
import { Hushed } from './hush.tsx';
import { NoteList } from './NoteList.tsx';
import type { RecordDesk } from './RecordDesk.ts';

interface Props {
  conference: ConferenceWholeFragment;
  item: ItemWholeFragment | null;
  desk: RecordDesk;
  /** 次回へ; null for somebody who does not keep the record. */
  onMarkForNext: (() => void) | null;
  onSend(noticed: Noticed): void;
}

/** The item that is talked about: what is asked, what one may read of it, and the record of what is said. */
export function ItemPane({ conference, item, desk, onMarkForNext, onSend }: Props) {
  return (
    <>
      <header className="flex flex-col gap-2">
        <h2 className="text-std-28B-150">{item ? <Hushed>{`${item.position}. ${item.title}`}</Hushed> : <Trans>議題以外</Trans>}</h2>
        {item && (
          <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-std-16N-170">
            <BasisBadge item={item} />
            {item.presenter}
            <ForNext item={item} onMark={onMarkForNext} />
            <SeenBy conference={conference} item={item} />
          </p>
        )}
        {item?.brief?.purpose && (
          <p className="text-std-20N-150 whitespace-pre-wrap">
            <Hushed>{item.brief.purpose}</Hushed>
          </p>
        )}
      </header>
      {item?.sort === 'ISSUE' && (
        <p>
          {item.sentToHubOn && <SentToHub on={item.sentToHubOn} />}
          {!item.sentToHubOn && conference.maySendNeeds && (
            <Button size="sm" onPress={() => onSend(ofItem(item))}>
              <Trans>地域のハブへ送る</Trans>
              <Keys hint>S</Keys>
            </Button>
          )}
        </p>
      )}
      {item && <Sheets item={item} />}
      {item && <AbsentOpinions conference={conference} itemId={item.id} />}
      <NoteList conference={conference} itemId={item?.id ?? null} desk={desk} />
    </>
  );
}

/** How many hear it, and on demand who. */
function SeenBy({ conference, item }: { conference: ConferenceWholeFragment; item: ItemWholeFragment }) {
  const [asked, ask] = useState(false);
  if (item.hearerCount === null) return <HearerCount item={item} />;
  return (
    <>
      <Button size="xs" look="text" onPress={() => ask(true)}>
        <HearerCount item={item} />
        <span className="sr-only">
          <Trans>がだれかを確かめる</Trans>
        </span>
      </Button>
      {asked && <HearersDialog conference={conference} itemId={item.id} onClose={() => ask(false)} />}
    </>
  );
}
