import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Panel } from '../../../components/Panel.tsx';
import type { PersonWholeFragment } from '../../../gql/graphql.ts';
import { dayOf, shortDay } from '../../../lib/dates/showDay.ts';
import { useWord } from '../../../lib/words/words.ts';

/** 会議 in which this person is an item. Only who heard the item sees it here, so nothing stands for somebody who did not. */
export function MeetingsPanel({ person: { meetings } }: { person: PersonWholeFragment }) {
  const { i18n } = useLingui();
  const word = useWord();
  if (meetings.length === 0) return null;
  return (
    <Panel title={<Trans>会議</Trans>}>
      <ul className="flex flex-col divide-y divide-solid-gray-200">
        {meetings.map(({ itemId, conferenceId, sessionNumber, meeting, startsAt, item, state }) => (
          <li key={itemId} className="flex flex-col gap-1 py-3 text-dns-16N-130 first:pt-0 last:pb-0">
            <Link to="/conferences/$id" params={{ id: conferenceId }} className="link">
              <Trans>
                第{sessionNumber}回 {meeting}
              </Trans>
            </Link>
            <p className="text-dns-14N-130 text-solid-gray-700">
              {shortDay(dayOf(startsAt), i18n.locale)}　{item}（{word('agendaItemStates', state)}）
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
