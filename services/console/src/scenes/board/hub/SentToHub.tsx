import { Trans, useLingui } from '@lingui/react/macro';
import { Check } from 'lucide-react';
import { nearDay } from '../../../lib/dates/showDay.ts';

/** That it went to the hub, and when: not where to, for nothing leads from here to there. */
export function SentToHub({ on }: { on: string }) {
  const { i18n } = useLingui();
  return (
    <span className="inline-flex items-center gap-1.5 text-dns-16B-130 text-success-2">
      <Check aria-hidden className="size-4" />
      <Trans>地域のハブへ送りました（{nearDay(on, i18n.locale)}）</Trans>
    </span>
  );
}
