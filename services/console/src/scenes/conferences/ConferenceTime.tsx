import { Trans, useLingui } from '@lingui/react/macro';
import { dayOf, longDay, moment, timeOf } from '../../lib/dates/showDay.ts';

interface Span {
  startsAt: string;
  endsAt: string;
}

/** 11/26(木) 14:00〜16:00 */
export function ConferenceTime({ startsAt, endsAt }: Span) {
  const { i18n } = useLingui();
  return (
    <time dateTime={startsAt}>
      <Trans>
        {moment(startsAt, i18n.locale)}〜{timeOf(endsAt, i18n.locale)}
      </Trans>
    </time>
  );
}

/** 令和8年11月26日(木) 14:00〜16:00, where there is room. */
export function LongConferenceTime({ startsAt, endsAt }: Span) {
  const { i18n } = useLingui();
  return (
    <time dateTime={startsAt}>
      <Trans>
        {longDay(dayOf(startsAt), i18n.locale)} {timeOf(startsAt, i18n.locale)}〜{timeOf(endsAt, i18n.locale)}
      </Trans>
    </time>
  );
}
