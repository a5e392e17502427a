import { Trans, useLingui } from '@lingui/react/macro';
import { LastWorkingDayDocument } from '../../../gql/graphql.ts';
import { nearDay } from '../../../lib/dates/showDay.ts';
import { useAsk } from '../../../lib/server/useAsk.ts';

/** That an office is closed on the day by which it is to have done something, and when it is reminded. Without a connection nothing is said. */
export function ClosedDay({ office, day }: { office: { id: string; shortName: string }; day: string }) {
  const { i18n } = useLingui();
  const { data } = useAsk(LastWorkingDayDocument, { office: office.id, day });
  const open = data?.lastWorkingDay;
  if (!open || open === day) return null;
  return (
    <Trans>
      　{office.shortName}は休みの日です。知らせは{nearDay(open, i18n.locale)}の朝に届きます。
    </Trans>
  );
}
