import { Trans, useLingui } from '@lingui/react/macro';
import { longDay } from '../../../lib/dates/showDay.ts';

interface Props {
  source: string | null;
  confirmedOn: string | null;
}

/** 出典・確認日: where a link stands and of which day that is, or that it has to be asked. */
export function LinkSource({ source, confirmedOn }: Props) {
  const { i18n } = useLingui();
  return (
    <span className="flex flex-wrap gap-x-3 text-dns-14N-130 text-solid-gray-700">
      {source ? <Trans>出典：{source}</Trans> : <Trans>出典：要確認</Trans>}
      {confirmedOn && (
        <span className="whitespace-nowrap">
          <Trans>確認日 {longDay(confirmedOn, i18n.locale)}</Trans>
        </span>
      )}
    </span>
  );
}
