import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { Fragment, useState } from 'react';
import { Button } from '../../../components/Button.tsx';
import { FilterToggle } from '../../../components/FilterToggle.tsx';
import type { PersonWholeFragment } from '../../../gql/graphql.ts';
import { useWord } from '../../../lib/words/words.ts';
import { QuickRecord } from '../record/QuickRecord.tsx';
import { RecordDialog } from '../record/RecordDialog.tsx';
import { timelineFilters } from './filters.ts';
import { TimelineChunk } from './TimelineChunk.tsx';
import { WithheldRecords } from './WithheldRecords.tsx';

const route = getRouteApi('/persons/$id');

/** 経過. The record of today on top, below it what has happened, the latest first. */
export function TimelineTab({ person }: { person: PersonWholeFragment }) {
  const { show } = route.useSearch();
  const [opened, setOpened] = useState<string | null>(null);
  // One chunk for each cursor; another filter begins anew.
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  return (
    <div className="flex flex-col gap-5">
      <QuickRecord person={person} />
      <Filters onChange={() => setCursors([null])} />
      <ol className="flex flex-col">
        {cursors.map((after, at) => (
          <Fragment key={`${show} ${after}`}>
            <TimelineChunk
              personId={person.id}
              show={show}
              after={after}
              onOpen={setOpened}
              more={at === cursors.length - 1 ? (next) => <More onPress={() => setCursors([...cursors, next])} /> : null}
            />
          </Fragment>
        ))}
      </ol>
      <WithheldRecords person={person} />
      {opened && <RecordDialog recordId={opened} personId={person.id} onClose={() => setOpened(null)} />}
    </div>
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

/** What the timeline shows; a row of words that can be read and tabbed through like links. */
function Filters({ onChange }: { onChange(): void }) {
  const { t } = useLingui();
  const word = useWord();
  const { show } = route.useSearch();
  const go = route.useNavigate();
  const choose = (next: typeof show) => {
    onChange();
    go({ search: (now) => ({ ...now, show: next }), replace: true });
  };
  return (
    <fieldset aria-label={t`出すもの`} className="flex flex-wrap gap-2 print:hidden">
      {[undefined, ...timelineFilters].map((filter) => (
        <FilterToggle key={filter ?? 'all'} on={show === filter} onChange={() => choose(filter)}>
          {filter ? word('timelineKinds', filter) : <Trans>すべて</Trans>}
        </FilterToggle>
      ))}
    </fieldset>
  );
}
