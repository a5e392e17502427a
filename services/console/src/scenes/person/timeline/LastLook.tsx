import { Trans, useLingui } from '@lingui/react/macro';
import { moment } from '../../../lib/dates/showDay.ts';

/** 前回ご覧になった所. What stands above it happened since. */
export function LastLook({ at }: { at: string }) {
  const { i18n } = useLingui();
  return (
    <li className="flex items-center gap-3 pb-5 text-dns-14B-130 text-key-1000 before:h-px before:flex-1 before:bg-key-600 after:h-px after:flex-1 after:bg-key-600 print:hidden">
      <span>
        <Trans>前回ご覧になった所（{moment(at, i18n.locale)}）</Trans>
      </span>
    </li>
  );
}
