import { Trans, useLingui } from '@lingui/react/macro';
import { nearDay } from '../../../lib/dates/showDay.ts';

/** What the meeting had agreed on, where the office that has the homework has moved its day since. */
export function MovedDay({ agreedOn }: { agreedOn: string | null | undefined }) {
  const { i18n } = useLingui();
  if (!agreedOn) return null;
  return (
    <span className="block text-dns-14N-130 whitespace-normal text-solid-gray-700">
      <Trans>担当の組織が変更。会議で決めた日は{nearDay(agreedOn, i18n.locale)}</Trans>
    </span>
  );
}
