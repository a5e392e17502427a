import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox } from '../../components/Checkbox.tsx';
import { controlLook } from '../../components/Field.tsx';

/** One day of the week as it stands in the form; what was typed stays while the day is off. */
interface Day {
  weekday: number;
  open: boolean;
  opens: string;
  closes: string;
}

const usual = { opens: '08:45', closes: '17:30' };

/** Seven days, Monday first. */
export const toWeek = (hours: readonly { weekday: number; opens: string; closes: string }[]): Day[] =>
  [1, 2, 3, 4, 5, 6, 7].map((weekday) => {
    const known = hours.find((each) => each.weekday === weekday);
    return { weekday, open: known !== undefined, opens: known?.opens ?? usual.opens, closes: known?.closes ?? usual.closes };
  });

/** 845, 8:45 and ８：４５ as the clock says it, 08:45; what is none stays as it was typed, and the server says so. */
const asTime = (typed: string): string =>
  typed
    .normalize('NFKC')
    .trim()
    .replace(/^(\d{1,2}):?(\d{2})$/, (_, hours: string, minutes: string) => `${hours.padStart(2, '0')}:${minutes}`);

export const openDays = (week: readonly Day[]): { weekday: number; opens: string; closes: string }[] =>
  week.filter(({ open }) => open).map(({ weekday, opens, closes }) => ({ weekday, opens: asTime(opens), closes: asTime(closes) }));

/** 開所時間, a line for each day of the week. */
export function Week({ week, onChange }: { week: readonly Day[]; onChange(week: Day[]): void }) {
  const { t } = useLingui();
  const names = [t`月曜`, t`火曜`, t`水曜`, t`木曜`, t`金曜`, t`土曜`, t`日曜`];
  const change = (day: Day, part: Partial<Day>) => onChange(week.map((each) => (each === day ? { ...each, ...part } : each)));
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="pb-1 text-std-16B-170 text-solid-gray-800">
        <Trans>開所時間</Trans>
      </legend>
      {week.map((day, at) => (
        <div key={day.weekday} className="flex min-h-12 flex-wrap items-center gap-x-3">
          <span className="w-24">
            <Checkbox isSelected={day.open} onChange={(open) => change(day, { open })}>
              {names[at]}
            </Checkbox>
          </span>
          {day.open ? (
            <span className="flex items-center gap-2 text-dns-16N-130">
              {(['opens', 'closes'] as const).map((end) => (
                <span key={end} className="flex items-center gap-2">
                  {end === 'closes' && <span aria-hidden>–</span>}
                  <input
                    type="text"
                    inputMode="numeric"
                    autoComplete="off"
                    aria-label={end === 'opens' ? t`${names[at]}に開く時刻` : t`${names[at]}に閉まる時刻`}
                    className={controlLook('h-11 w-24 px-3')}
                    value={day[end]}
                    onChange={({ target }) => change(day, { [end]: target.value })}
                    onBlur={({ target }) => change(day, { [end]: asTime(target.value) })}
                  />
                </span>
              ))}
            </span>
          ) : (
            <span className="text-dns-16N-130 text-solid-gray-700">
              <Trans>休み</Trans>
            </span>
          )}
        </div>
      ))}
    </fieldset>
  );
}
