import { Trans, useLingui } from '@lingui/react/macro';
import { CalendarPlus } from 'lucide-react';
import { useDuty, useViewer } from '../../../app/Viewer.tsx';
import { ButtonLink } from '../../../components/Button.tsx';
import { Panel } from '../../../components/Panel.tsx';
import type { GroupWholeFragment } from '../../../gql/hub/graphql.ts';
import { daysUntil } from '../../../lib/dates/showDay.ts';
import { keyOf } from '../../../lib/words/words.ts';
import { ConferenceRow } from '../../conferences/ConferenceRow.tsx';

/** When it meets: the next time first, then those before. Whoever calls its meetings plans one from here. */
export function MeetingsPanel({ group }: { group: GroupWholeFragment }) {
  const { t } = useLingui();
  const { id, name, meetingKind, keeper, until, meetings, nextMeeting } = group;
  const { tenant } = useViewer();
  const convenes = useDuty('CONVENES');
  const plans = !(until && daysUntil(until) < 0) && keeper.id === tenant.id && convenes;
  const others = meetings.filter((each) => each.id !== nextMeeting?.id);
  return (
    <Panel
      title={<Trans>会議</Trans>}
      aside={
        plans && (
          <ButtonLink size="sm" to="/conferences/new" search={{ kind: keyOf(meetingKind), group: id, title: name }}>
            <CalendarPlus aria-hidden className="size-4" />
            <Trans>会議を準備する</Trans>
          </ButtonLink>
        )
      }
    >
      <div className="flex flex-col gap-4">
        <section aria-label={t`次の会議`} className="@container flex flex-col gap-1">
          <h3 className="text-dns-16B-130">
            <Trans>次の会議</Trans>
          </h3>
          {nextMeeting ? (
            <ul>
              <ConferenceRow conference={nextMeeting} />
            </ul>
          ) : (
            <p className="text-dns-16N-130 text-solid-gray-700">
              <Trans>まだ決まっていません。</Trans>
            </p>
          )}
        </section>
        {others.length > 0 && (
          <section aria-label={t`ほかの会議`} className="@container flex flex-col gap-1">
            <h3 className="text-dns-16B-130">
              <Trans>ほかの会議</Trans>
            </h3>
            <ul>
              {others.map((meeting) => (
                <ConferenceRow key={meeting.id} conference={meeting} />
              ))}
            </ul>
          </section>
        )}
      </div>
    </Panel>
  );
}
