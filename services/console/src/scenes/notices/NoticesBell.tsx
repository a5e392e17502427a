import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Bell } from 'lucide-react';
import { UnseenNoticesDocument } from '../../gql/graphql.ts';
import { useAsk } from '../../lib/server/useAsk.ts';
import { noticeChanges } from './noticeChanges.ts';

/** The bell of the top bar, with how many notices nobody has seen. */
export function NoticesBell() {
  const { t } = useLingui();
  const { data } = useAsk(UnseenNoticesDocument, {}, { live: noticeChanges });
  const unseen = data?.unseenNotices ?? 0;
  return (
    <Link
      to="/notices"
      aria-label={unseen > 0 ? t`お知らせ、未読${unseen}件` : t`お知らせ`}
      title={t`お知らせ`}
      className="relative inline-flex size-10 shrink-0 items-center justify-center rounded-6 text-solid-gray-700 hover:bg-solid-gray-100 hover:text-solid-gray-900 aria-[current=page]:bg-key-100 aria-[current=page]:text-key-900"
    >
      <Bell aria-hidden className="size-5" />
      {unseen > 0 && (
        <span
          aria-hidden
          className="absolute -top-0.5 left-5 min-w-5 rounded-full bg-key-900 px-1 text-center text-oln-14B-100 leading-5 text-white"
        >
          {unseen > 99 ? '99+' : unseen}
        </span>
      )}
    </Link>
  );
}
