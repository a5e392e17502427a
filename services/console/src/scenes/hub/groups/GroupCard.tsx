import { Plural, Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { CalendarDays, UsersRound } from 'lucide-react';
import { Badge } from '../../../components/Badge.tsx';
import type { GroupRowFragment } from '../../../gql/hub/graphql.ts';
import { daysUntil } from '../../../lib/dates/showDay.ts';
import { useWord } from '../../../lib/words/words.ts';
import { ConferenceTime } from '../../conferences/ConferenceTime.tsx';
import { needStates } from '../needs/needStates.ts';

const namesShown = 5;

/** One working group in one look: its board as four numbers, who takes part, when it meets next. */
export function GroupCard({
  group: { id, name, purpose, area, municipalityCode, until, members, counts, nextMeeting },
}: {
  group: GroupRowFragment;
}) {
  const word = useWord();
  const where = [municipalityCode && word('municipalities', municipalityCode), area].filter(Boolean).join(' ');
  return (
    <li className="relative flex flex-col gap-3 rounded-12 border border-solid-gray-300 bg-white px-5 py-4 hover:border-black">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2>
          <Link to="/hub/groups/$id" params={{ id }} className="link text-std-18B-160 after:absolute after:inset-0">
            {name}
          </Link>
        </h2>
        {where && <span className="text-dns-14N-130 text-solid-gray-700">{where}</span>}
        {until && daysUntil(until) < 0 && (
          <Badge tone="quiet">
            <Trans>終わりました</Trans>
          </Badge>
        )}
      </div>
      {purpose && <p className="text-dns-16N-130 text-solid-gray-800">{purpose}</p>}
      <Standing counts={counts} />
      <div className="mt-auto flex flex-col gap-1.5 text-dns-14N-130">
        <span className="inline-flex items-start gap-1.5">
          <UsersRound aria-hidden className="mt-px size-4 shrink-0 text-solid-gray-700" />
          <span>
            {members
              .slice(0, namesShown)
              .map(({ tenant }) => tenant.shortName)
              .join('、')}
            {members.length > namesShown && <Plural value={members.length - namesShown} other="、ほか#組織" />}
          </span>
        </span>
        <span className="inline-flex items-start gap-1.5">
          <CalendarDays aria-hidden className="mt-px size-4 shrink-0 text-solid-gray-700" />
          {nextMeeting ? (
            <span>
              <Trans>
                次は <ConferenceTime startsAt={nextMeeting.startsAt} endsAt={nextMeeting.endsAt} />
              </Trans>
            </span>
          ) : (
            <span className="text-solid-gray-700">
              <Trans>次の会議は決まっていません</Trans>
            </span>
          )}
        </span>
      </div>
    </li>
  );
}

/** 出た 2 → 検討 1 → 試行 1 → 定着 1 */
function Standing({ counts }: Pick<GroupRowFragment, 'counts'>) {
  const word = useWord();
  return (
    <dl className="grid grid-cols-4 gap-1.5 text-center">
      {needStates.map(({ state }) => {
        const count = counts.find((each) => each.state === state)?.count ?? 0;
        return (
          <div key={state} className="flex flex-col-reverse rounded-8 bg-solid-gray-50 px-1 py-2">
            <dt className="text-dns-14N-130 text-solid-gray-700">{word('hubNeedStates', state)}</dt>
            <dd className={count > 0 ? 'text-std-20B-150' : 'text-std-20N-150 text-solid-gray-600'}>{count}</dd>
          </div>
        );
      })}
    </dl>
  );
}
