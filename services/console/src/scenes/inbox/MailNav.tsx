import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useDuty } from '../../app/Viewer.tsx';

const face =
  'inline-flex min-h-9 items-center border-b-4 border-transparent px-3 text-oln-16N-100 text-solid-gray-800 hover:border-solid-gray-420 hover:underline aria-[current=page]:border-key-900 aria-[current=page]:font-700 aria-[current=page]:text-key-900';

/** Between what has come, what was sent, and what is still being written. Only those who may send have the other two. */
export function MailNav() {
  const { t } = useLingui();
  if (!useDuty('HOLDS_RECORDS')) return null;
  return (
    <nav aria-label={t`紹介の一覧`} className="-ml-3 flex gap-1 print:hidden">
      <Link to="/inbox" className={face}>
        <Trans>受信箱</Trans>
      </Link>
      <Link to="/sent" className={face}>
        <Trans>送信済み</Trans>
      </Link>
      <Link to="/drafts" className={face}>
        <Trans>書きかけ</Trans>
      </Link>
    </nav>
  );
}
