import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { Columns3, Inbox, List } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { FaultPage } from '../../app/ErrorPages.tsx';
import { useDuty } from '../../app/Viewer.tsx';
import { Button, ButtonLink } from '../../components/Button.tsx';
import { classes } from '../../components/classes.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Page } from '../../components/Page.tsx';
import { Segments } from '../../components/Segments.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import type { InboxRowFragment } from '../../gql/graphql.ts';
import { useShortcuts } from '../../lib/shortcuts.ts';
import { ComposeLink } from '../compose/ComposeLink.tsx';
import { ExportMenu } from '../exports/ExportMenu.tsx';
import { useReferralActs } from '../referral/acts/useReferralActs.tsx';
import { InboxBoard } from './InboxBoard.tsx';
import { InboxFilters } from './InboxFilters.tsx';
import { InboxList } from './InboxList.tsx';
import { InboxPane } from './InboxPane.tsx';
import { exportQuery, inboxVariables } from './inboxSearch.ts';
import { MailNav } from './MailNav.tsx';
import { useInboxDesk } from './useInboxDesk.ts';
import { useInboxKeys } from './useInboxKeys.ts';
import { useInboxRows } from './useInboxRows.ts';
import { useFirstView } from './views/useFirstView.ts';

/** It comes when something is put off, with the calendar in it: most look at the inbox first. */
const SnoozeDialog = lazy(() => import('../../components/SnoozeDialog.tsx').then((module) => ({ default: module.SnoozeDialog })));

const route = getRouteApi('/inbox');

/** 受信箱. What has come, what wants an answer, and what came of what one sent. */
export function InboxPage() {
  const { t } = useLingui();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data, rows, more, fetching, waiting, fault, again } = useInboxRows(inboxVariables(search));
  const settled = useFirstView();
  const acts = useReferralActs();
  const desk = useInboxDesk();
  const [snoozing, setSnoozing] = useState<InboxRowFragment | null>(null);
  const handlers = { begin: acts.begin, putOff: setSnoozing, putAway: desk.putAway };
  useInboxKeys(rows, search.open, handlers);
  const refers = useDuty('HOLDS_RECORDS');
  useShortcuts(refers ? { n: () => navigate({ to: '/referrals/new' }) } : {});
  if (fault) return <FaultPage fault={fault} again={again} />;

  const view = search.view ?? 'list';
  const opened = rows.find(({ referralId }) => referralId === search.open);
  const parts = { rows, openId: search.open, ...handlers };
  return (
    <Page
      title={t`受信箱`}
      filled
      givesWay={!!search.open}
      beside={data && <Counts {...data.inboxCounts} />}
      tools={
        <>
          {refers && <ComposeLink hint="N" />}
          <ExportMenu list="inbox" query={exportQuery(search)} />
          <Segments
            label={t`表示`}
            chosen={view}
            onChoose={(chosen) => navigate({ search: (now) => ({ ...now, view: chosen === 'board' ? 'board' : undefined }) })}
            segments={[
              { id: 'list', words: t`一覧`, icon: List },
              { id: 'board', words: t`ボード`, icon: Columns3 },
            ]}
          />
        </>
      }
    >
      <div className={classes('flex-col gap-3 px-4 pb-3 desk:px-8', search.open ? 'hidden wide:flex' : 'flex')}>
        <MailNav />
        <InboxFilters search={search} />
      </div>
      <div className="flex min-h-0 flex-1 print:block">
        <div className={classes('min-w-0 flex-1 overflow-y-auto print:overflow-visible', search.open && 'hidden wide:block')}>
          {(waiting || !settled) && <Waiting />}
          {settled && data && rows.length === 0 && <Nothing all={search.scope === 'OFFICE'} />}
          {settled && rows.length > 0 && (view === 'board' ? <InboxBoard {...parts} /> : <InboxList {...parts} />)}
          {more && <More fetching={fetching} onPress={more} />}
        </div>
        {search.open && (
          <InboxPane
            key={search.open}
            referralId={search.open}
            row={opened}
            begin={acts.begin}
            putOff={setSnoozing}
            onClose={() => navigate({ search: (now) => ({ ...now, open: undefined }) })}
          />
        )}
      </div>
      {acts.dialog}
      {snoozing && (
        <Suspense>
          <SnoozeDialog
            support={<Trans>自分の受信箱だけの印です。期限は動きません。</Trans>}
            onClose={() => setSnoozing(null)}
            onChoose={(until) => {
              desk.putOff(snoozing, until);
              setSnoozing(null);
            }}
          />
        </Suspense>
      )}
    </Page>
  );
}

/** From a thousand lines on nobody counts them: of those that are unread there may then be more, too. */
function Counts({ open, unread, more }: { open: number; unread: number; more: boolean }) {
  return (
    <span className="text-dns-16N-130 text-solid-gray-700">
      {more ? <Trans>{open}+件</Trans> : <Plural value={open} other="#件" />}
      {unread > 0 && (
        <span className="pl-2 text-dns-16B-130 text-key-900">
          {more ? <Trans>未読 {unread}+</Trans> : <Plural value={unread} other="未読 #" />}
        </span>
      )}
    </span>
  );
}

function More({ fetching, onPress }: { fetching: boolean; onPress(): void }) {
  return (
    <div className="flex justify-center py-5 print:hidden">
      <Button isPending={fetching} onPress={onPress}>
        <Trans>さらに50件を出す</Trans>
      </Button>
    </div>
  );
}

function Nothing({ all }: { all: boolean }) {
  return (
    <div className="px-4 desk:px-8">
      <EmptyState
        icon={Inbox}
        title={<Trans>いま見るものはありません</Trans>}
        action={
          !all && (
            <ButtonLink to="/inbox" search={{ scope: 'OFFICE' }}>
              <Trans>所内すべてを見る</Trans>
            </ButtonLink>
          )
        }
      >
        <Trans>ほかの機関から紹介が届くと、ここに出ます。送った紹介への返事もここに来ます。</Trans>
      </EmptyState>
    </div>
  );
}
