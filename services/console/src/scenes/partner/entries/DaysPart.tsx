import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { TextField } from '../../../components/TextField.tsx';
import type {
  HubContentInput,
  HubScheduleInput,
  PartnerEntryFragment,
  PartnerScheduleFragment,
} from '../../../gql/partner/entries/graphql.ts';
import { daysUntil, nearDay } from '../../../lib/dates/showDay.ts';
import { PlainButton } from '../controls/Plain.tsx';
import { typedIn } from '../controls/typed.ts';
import { comingDaysOff, daysOf, withDayOff, withDayOn } from './daysOff.ts';
import type { EntryWriting } from './useEntryWriting.ts';

/** Nobody takes a day off that is further away with one tap. In days. */
const soon = 31;

/** The same schedule in what is written back. */
const isSame =
  ({ label, rrule, opensAt }: PartnerScheduleFragment) =>
  (each: HubScheduleInput) =>
    each.label === label && each.rrule === rrule && each.opensAt === opensAt;

export interface OfWriting {
  entry: PartnerEntryFragment;
  writing: EntryWriting;
}

/** 次の日: off with one tap, and back with another; a later day or other hours with two. */
export function DaysPart({ entry, writing }: OfWriting) {
  const [before, setBefore] = useState<HubContentInput | null>(null);
  const coming = entry.schedules.filter((schedule) => daysOf(schedule, entry.nextDates).length > 0 || comingDaysOff(schedule).length > 0);
  if (coming.length === 0) return null;
  const putBack = async () => {
    if (before && (await writing.write(entry.id, '', (now) => ({ ...now, schedules: before.schedules ?? null })))) setBefore(null);
  };
  return (
    <section className="flex flex-col gap-3">
      {coming.map((schedule) => (
        <Schedule
          key={`${schedule.rrule}${schedule.opensAt}${schedule.label}`}
          entry={entry}
          schedule={schedule}
          writing={writing}
          onWritten={setBefore}
        />
      ))}
      {before && writing.written && (
        <PlainButton onClick={putBack} busy={writing.running}>
          <Trans>日程を元に戻す</Trans>
        </PlainButton>
      )}
    </section>
  );
}

interface Props extends OfWriting {
  schedule: PartnerScheduleFragment;
  onWritten(before: HubContentInput | null): void;
}

function Schedule({ entry, schedule, writing, onWritten }: Props) {
  const { t, i18n } = useLingui();
  const [next, ...later] = daysOf(schedule, entry.nextDates);
  const named = (on: string) => nearDay(on, i18n.locale);
  const change = async (what: string, to: (each: HubScheduleInput) => HubScheduleInput) =>
    onWritten(
      await writing.write(entry.id, what, (content) => ({
        ...content,
        schedules: (content.schedules ?? []).map((each) => (isSame(schedule)(each) ? to(each) : each)),
      })),
    );
  const rest = (on: string) => change(t`${named(on)}は休みます`, (each) => withDayOff(each, on));
  return (
    <div className="flex flex-col gap-2">
      <p className="text-dns-16N-130">
        {next && (
          <Trans>
            次は <span className="text-dns-16B-130">{named(next.on)}</span>
          </Trans>
        )}
        <span className="block text-dns-14N-130 text-solid-gray-700">{schedule.words}</span>
      </p>
      {next && daysUntil(next.on) <= soon && (
        <PlainButton busy={writing.running} onClick={() => rest(next.on)}>
          <Trans>{named(next.on)}は休みにする</Trans>
        </PlainButton>
      )}
      {later.length > 0 && (
        <details className="rounded-8 border border-solid-gray-300">
          <summary className="cursor-pointer px-4 py-3 text-dns-16N-130">
            <Trans>ほかの日を休みにする</Trans>
          </summary>
          <div className="flex flex-col gap-2 px-4 pb-4">
            {later.map(({ on }) => (
              <PlainButton key={on} busy={writing.running} onClick={() => rest(on)}>
                <Trans>{named(on)}は休みにする</Trans>
              </PlainButton>
            ))}
          </div>
        </details>
      )}
      {comingDaysOff(schedule).map((on) => (
        <PlainButton key={on} busy={writing.running} onClick={() => change(t`${named(on)}はあります`, (each) => withDayOn(each, on))}>
          <Trans>{named(on)}の休みをやめる</Trans>
        </PlainButton>
      ))}
      <Hours
        schedule={schedule}
        running={writing.running}
        onSave={(hours) => change(t`時間が変わりました`, (each) => ({ ...each, ...hours }))}
      />
    </div>
  );
}

interface HoursProps {
  schedule: PartnerScheduleFragment;
  running: boolean;
  onSave(hours: { opensAt: string | null; closesAt: string | null }): void;
}

/** The hours stand open: a tap on one of them, its wheel, and the button that then appears. */
function Hours({ schedule: { opensAt, closesAt }, running, onSave }: HoursProps) {
  const { t } = useLingui();
  const [changed, setChanged] = useState(false);
  return (
    <form
      aria-label={t`時間`}
      className="flex flex-col gap-3"
      onChange={() => setChanged(true)}
      onSubmit={(event) => {
        event.preventDefault();
        const { text } = typedIn(event.currentTarget);
        onSave({ opensAt: text('opensAt'), closesAt: text('closesAt') });
      }}
    >
      <div className="grid grid-cols-2 gap-3">
        <TextField label={t`開始`} name="opensAt" type="time" defaultValue={opensAt ?? ''} />
        <TextField label={t`終了`} name="closesAt" type="time" defaultValue={closesAt ?? ''} />
      </div>
      {changed && (
        <PlainButton type="submit" look="main" busy={running}>
          <Trans>この時間にする</Trans>
        </PlainButton>
      )}
    </form>
  );
}
