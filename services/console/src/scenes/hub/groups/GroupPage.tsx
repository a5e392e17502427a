import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { FaultPage, MissingPage } from '../../../app/ErrorPages.tsx';
import { ActionBar } from '../../../components/ActionBar.tsx';
import { Banner } from '../../../components/Banner.tsx';
import { Button, ButtonLink } from '../../../components/Button.tsx';
import { Page } from '../../../components/Page.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { PrintButton } from '../../../components/PrintButton.tsx';
import { Waiting } from '../../../components/Waiting.tsx';
import { type GroupWholeFragment, HubGroupPageDocument } from '../../../gql/hub/graphql.ts';
import { longDay } from '../../../lib/dates/showDay.ts';
import { useAsk } from '../../../lib/server/useAsk.ts';
import { NeedDialog } from '../needs/NeedDialog.tsx';
import { NeedsBoard } from '../needs/NeedsBoard.tsx';
import { EntryLink } from '../parts/EntryLink.tsx';
import { KindBadge } from '../parts/KindBadge.tsx';
import { GroupDialog } from './GroupDialog.tsx';
import { GroupHead } from './GroupHead.tsx';
import { MeetingsPanel } from './MeetingsPanel.tsx';
import { MembersPanel } from './MembersPanel.tsx';

const route = getRouteApi('/hub/groups/$id');

/** One 部会: its board first, then who takes part, when it meets, and what it has in hand. */
export function GroupPage() {
  const { id } = route.useParams();
  const { data, waiting, fault, again } = useAsk(HubGroupPageDocument, { id }, { live: ['group', 'need', 'hub', 'conference'] });
  if (fault) return <FaultPage fault={fault} again={again} />;
  if (waiting || !data) return <Waiting />;
  return data.hubGroup ? <Whole group={data.hubGroup} /> : <MissingPage />;
}

function Whole({ group }: { group: GroupWholeFragment }) {
  const { t } = useLingui();
  const [doing, begin] = useState<'raise' | 'change' | null>(null);
  const done = () => begin(null);
  const may = (action: GroupWholeFragment['availableActions'][number]) => group.availableActions.includes(action);
  return (
    <div className="flex min-h-full flex-col justify-between">
      <Page
        title={t`部会`}
        tools={
          <>
            <ButtonLink look="text" size="sm" to="/hub/groups">
              <Trans>部会の一覧へ</Trans>
            </ButtonLink>
            <PrintButton />
          </>
        }
      >
        <div className="flex flex-col gap-5">
          <Ended until={group.until} />
          <GroupHead group={group} />
          <Board group={group} />
          <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 wide:grid-cols-2 print:block print:space-y-4">
            <MeetingsPanel group={group} />
            <MembersPanel group={group} />
          </div>
          <EntriesPanel entries={group.entries} />
        </div>
      </Page>
      {(may('CHANGE') || may('RAISE_NEED')) && (
        <ActionBar>
          {may('CHANGE') && (
            <Button onPress={() => begin('change')}>
              <Trans>直す</Trans>
            </Button>
          )}
          {may('RAISE_NEED') && (
            <Button look="main" onPress={() => begin('raise')}>
              <Trans>課題を出す</Trans>
            </Button>
          )}
        </ActionBar>
      )}
      {doing === 'raise' && <NeedDialog need={null} proposed={{ group }} onClose={done} />}
      {doing === 'change' && <GroupDialog group={group} onClose={done} />}
    </div>
  );
}

function Ended({ until }: Pick<GroupWholeFragment, 'until'>) {
  const { i18n } = useLingui();
  if (!until) return null;
  return <Banner kind="info" title={<Trans>この部会は{longDay(until, i18n.locale)}までです</Trans>} />;
}

function Board({ group: { needs } }: { group: GroupWholeFragment }) {
  return (
    <section className="flex flex-col gap-3">
      <h2 className="flex flex-wrap items-baseline gap-x-3 text-std-18B-160">
        <Trans>課題のボード</Trans>
        <span className="text-dns-14N-130 text-solid-gray-700">
          <Plural value={needs.length} other="#件" />
        </span>
      </h2>
      <NeedsBoard needs={needs} />
    </section>
  );
}

function EntriesPanel({ entries }: Pick<GroupWholeFragment, 'entries'>) {
  const { t } = useLingui();
  return (
    <Panel title={<Trans>持ち寄った資源</Trans>}>
      {entries.length === 0 && (
        <p className="text-dns-16N-130 text-solid-gray-700">
          <Trans>まだありません。事務局が「直す」から足せます。</Trans>
        </p>
      )}
      <ul aria-label={t`持ち寄った資源`} className="flex flex-wrap gap-x-8 gap-y-3">
        {entries.map((entry) => (
          <li key={entry.id} className="flex flex-wrap items-center gap-2 text-dns-16N-130">
            <EntryLink entry={entry} />
            <KindBadge kind={entry.kind} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
