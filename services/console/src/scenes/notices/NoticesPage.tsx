import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Bell } from 'lucide-react';
import { useState } from 'react';
import { FaultPage } from '../../app/ErrorPages.tsx';
import { RefusalBanner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LogPager } from '../../components/LogPager.tsx';
import { Page } from '../../components/Page.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { MarkNoticesSeenDocument, type NoticeLineFragment, NoticesDocument } from '../../gql/graphql.ts';
import { moment } from '../../lib/dates/showDay.ts';
import { tellChange } from '../../lib/server/live.ts';
import { useAct } from '../../lib/server/useAct.ts';
import { useAsk } from '../../lib/server/useAsk.ts';
import { noticeChanges } from './noticeChanges.ts';
import { placeOf } from './placeOf.ts';

/** お知らせ. That something has happened, by number and kind; whom it is about is read where the link leads. */
export function NoticesPage() {
  const { t } = useLingui();
  const [after, setAfter] = useState<string | null>(null);
  const { data, waiting, fault, again } = useAsk(NoticesDocument, { after }, { live: noticeChanges, keepFormer: true });
  const mark = useAct(MarkNoticesSeenDocument);
  if (fault) return <FaultPage fault={fault} again={again} />;
  const notices = data?.notices.edges.map(({ node }) => node) ?? [];
  const see = async (noticeIds: string[] | null) => {
    if (await mark.run({ input: { noticeIds } })) tellChange('notice');
  };
  const seeAll = (
    <Button size="sm" isPending={mark.running} onPress={() => see(null)}>
      <Trans>すべて見たことにする</Trans>
    </Button>
  );
  return (
    <Page title={t`お知らせ`} tools={notices.some(({ seenAt }) => !seenAt) && seeAll}>
      <div className="flex max-w-4xl flex-col gap-5">
        <RefusalBanner refusal={mark.refusal} />
        {waiting && <Waiting />}
        {data && notices.length === 0 && <Nothing />}
        {notices.length > 0 && (
          <ul aria-label={t`お知らせ`} className="divide-y divide-solid-gray-200 rounded-12 border border-solid-gray-200 bg-white">
            {notices.map((notice) => (
              <Line key={notice.id} notice={notice} onSee={() => void see([notice.id])} />
            ))}
          </ul>
        )}
        <LogPager after={after} pageInfo={data?.notices.pageInfo} onGo={setAfter} />
      </div>
    </Page>
  );
}

/** Following the link is seeing it. */
function Line({ notice, onSee }: { notice: NoticeLineFragment; onSee(): void }) {
  const { i18n } = useLingui();
  const { words: said, at, number, toOffice, seenAt } = notice;
  const place = placeOf(notice);
  return (
    <li className="relative flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-6 py-3 first:rounded-t-12 last:rounded-b-12 hover:bg-solid-gray-50">
      {!seenAt && (
        <span className="absolute top-5 left-2 size-2 rounded-full bg-key-900 forced-colors:bg-[Highlight]">
          <span className="sr-only">
            <Trans>未読</Trans>
          </span>
        </span>
      )}
      <div className="flex flex-col gap-0.5">
        {place ? (
          <Link {...place} onClick={() => !seenAt && onSee()} className={`link ${seenAt ? 'text-dns-16N-130' : 'text-dns-16B-130'}`}>
            {said}
          </Link>
        ) : (
          <span className={seenAt ? 'text-dns-16N-130' : 'text-dns-16B-130'}>{said}</span>
        )}
        <span className="flex flex-wrap gap-x-3 text-dns-14N-130 text-solid-gray-700">
          {number && <span>{number}</span>}
          {toOffice && (
            <span>
              <Trans>組織あて</Trans>
            </span>
          )}
        </span>
      </div>
      <span className="flex items-center gap-3 text-dns-14N-130 text-solid-gray-700">
        <time dateTime={at}>{moment(at, i18n.locale)}</time>
        {!seenAt && (
          <Button size="xs" onPress={onSee}>
            <Trans>見た</Trans>
          </Button>
        )}
      </span>
    </li>
  );
}

function Nothing() {
  return (
    <EmptyState icon={Bell} title={<Trans>お知らせはまだありません</Trans>}>
      <Trans>紹介が届いたり、返事が来たりすると、ここに出ます。</Trans>
    </EmptyState>
  );
}
