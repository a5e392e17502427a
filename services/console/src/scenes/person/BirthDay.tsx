import { useLingui } from '@lingui/react/macro';
import { ageOn, shortDay } from '../../lib/dates/showDay.ts';

/** S60.4.1（41歳） */
export function BirthDay({ iso }: { iso: string }) {
  const { t, i18n } = useLingui();
  const age = ageOn(iso);
  return (
    <span>
      {shortDay(iso, i18n.locale)}
      {t`（${age}歳）`}
    </span>
  );
}
