import { Trans } from '@lingui/react/macro';
import { PencilLine } from 'lucide-react';
import { Badge } from '../../../components/Badge.tsx';
import { lookOf } from '../../../components/buttonLook.ts';
import type { PartnerEntryFragment } from '../../../gql/partner/entries/graphql.ts';
import { useWord } from '../../../lib/words/words.ts';
import { DaysPart } from './DaysPart.tsx';
import { FreshPart } from './FreshPart.tsx';
import { RoomPart } from './RoomPart.tsx';
import { useEntryWriting } from './useEntryWriting.ts';
import { WordsPart } from './WordsPart.tsx';
import { WrittenNote } from './WrittenNote.tsx';

/** What has places that can be counted. */
const countable: readonly PartnerEntryFragment['kind'][] = ['PLACE', 'SERVICE', 'PROGRAMME', 'WORK'];

/** One entry: its places, its next days, its words, and when somebody last said that it is so. */
export function EntryCard({ entry }: { entry: PartnerEntryFragment }) {
  const word = useWord();
  const writing = useEntryWriting();
  const { id, kind, state, name, room, availableActions } = entry;
  const may = (action: PartnerEntryFragment['availableActions'][number]) => availableActions.includes(action);
  // Something else is being written that nobody may read yet: one tap must not publish it along.
  const asPublished = state === 'PUBLISHED' || writing.running || writing.written === 'PUBLISHED';
  return (
    <li className="flex flex-col gap-4 rounded-12 border border-solid-gray-300 bg-white px-4 py-4">
      <div className="flex flex-wrap items-center gap-2">
        <h2 className="text-std-18B-160">{name}</h2>
        <Badge tone="quiet">{word('hubKinds', kind)}</Badge>
        {!asPublished && <Badge tone="wait">{word('hubEntryStates', state)}</Badge>}
      </div>
      {may('SET_ROOM') && (countable.includes(kind) || room?.free != null) && <RoomPart entry={entry} />}
      {may('CHANGE') && asPublished && (
        <>
          <DaysPart entry={entry} writing={writing} />
          <WordsPart entry={entry} writing={writing} />
        </>
      )}
      <WrittenNote writing={writing} />
      {may('CONFIRM') && <FreshPart entry={entry} />}
      <a href={`/hub/entries/${encodeURIComponent(id)}`} className={lookOf('text', 'md', true)}>
        <PencilLine aria-hidden className="size-4" />
        {asPublished ? <Trans>ほかのことを直す</Trans> : <Trans>公開前の変更を見る</Trans>}
      </a>
    </li>
  );
}
