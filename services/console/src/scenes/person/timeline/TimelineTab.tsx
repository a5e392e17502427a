import { Trans } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../../components/Button.tsx';
import type { PersonWholeFragment } from '../../../gql/graphql.ts';
import { QuickRecord } from '../record/QuickRecord.tsx';
import { RecordDialog } from '../record/RecordDialog.tsx';
import { askedFor } from './filters.ts';
import { type Place, TimelineChunk } from './TimelineChunk.tsx';
import { TimelineFilters } from './TimelineFilters.tsx';
import { WithheldRecords } from './WithheldRecords.tsx';

const route = getRouteApi('/persons/$id');

/** 経過. The record of today on top, below it what has happened, the latest first. */
export function TimelineTab({ person }: { person: PersonWholeFragment }) {
  const { show, own } = route.useSearch();
  const [words, setWords] = useState('');
  // The mark stays where it was when the page was opened, however long it is open and whatever is looked for.
  const [mark] = useState(person.lastLookAt ?? null);
  return (
    <div className="flex flex-col gap-5">
      <QuickRecord person={person} />
      <TimelineFilters words={words} onWords={setWords} />
      {/* Another filter begins anew. */}
      <Lines key={JSON.stringify([show, own, words])} personId={person.id} words={words} mark={mark} />
      <WithheldRecords person={person} />
    </div>
  );
}

const top: Place = { after: null, above: null };

/** As many chunks as were asked for, one below the other. */
function Lines({ personId, words, mark }: { personId: string; words: string; mark: string | null }) {
  const asked = askedFor(route.useSearch(), words);
  const [opened, setOpened] = useState<string | null>(null);
  const [places, setPlaces] = useState<readonly Place[]>([top]);
  return (
    <>
      <ol className="flex flex-col">
        {places.map((place, at) => (
          <TimelineChunk
            key={place.after}
            personId={personId}
            asked={asked}
            place={place}
            mark={mark}
            onOpen={setOpened}
            more={at === places.length - 1 ? (next) => <More onPress={() => setPlaces([...places, next])} /> : null}
          />
        ))}
      </ol>
      {opened && <RecordDialog recordId={opened} personId={personId} onClose={() => setOpened(null)} />}
    </>
  );
}

function More({ onPress }: { onPress(): void }) {
  return (
    <li className="flex justify-center py-4">
      <Button onPress={onPress}>
        <Trans>さらに前を見る</Trans>
      </Button>
    </li>
  );
}
