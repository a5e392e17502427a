import { Trans, useLingui } from '@lingui/react/macro';
import { UserPlus, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { FaultPage } from '../../app/ErrorPages.tsx';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { FilterToggle } from '../../components/FilterToggle.tsx';
import { Page } from '../../components/Page.tsx';
import { Pager } from '../../components/Pager.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { type StaffMemberFragment, StaffPageDocument } from '../../gql/graphql.ts';
import { useAsk } from '../../lib/server/useAsk.ts';
import { ExportMenu } from '../exports/ExportMenu.tsx';
import { Invitations } from './Invitations.tsx';
import { InviteDialog } from './InviteDialog.tsx';
import { MemberDialog } from './MemberDialog.tsx';
import { StaffTable } from './StaffTable.tsx';
import { type Ending, StopDialog } from './StopDialog.tsx';
import { standingOf } from './standing.ts';

type Opened = { kind: 'invite' } | { kind: 'change'; member: StaffMemberFragment } | { kind: Ending; member: StaffMemberFragment };

/** 職員. Who works here with which rights, from when until when; kept by the organisation itself. */
export function StaffPage() {
  const { t } = useLingui();
  const [after, setAfter] = useState<string | null>(null);
  const [former, setFormer] = useState(false);
  const [opened, setOpened] = useState<Opened | null>(null);
  const { data, waiting, fault, again } = useAsk(StaffPageDocument, { after }, { live: ['staff'], keepFormer: true });
  if (fault) return <FaultPage fault={fault} again={again} />;
  if (waiting || !data) return <Waiting />;
  const { edges, pageInfo } = data.staffList;
  const members = edges.map(({ node }) => node).filter((member) => former || standingOf(member) !== 'ended');
  if (edges.length === 0) return <NotYours />;
  const close = () => setOpened(null);
  return (
    <Page title={t`職員`} tools={<Tools former={former} onInvite={() => setOpened({ kind: 'invite' })} />}>
      <div className="flex flex-col gap-5">
        <Invitations invitations={data.invitations} />
        <div>
          <FilterToggle on={former} onChange={setFormer}>
            <Trans>終わった所属も</Trans>
          </FilterToggle>
        </div>
        <StaffTable members={members} onOpen={(kind, member) => setOpened({ kind, member })} />
        <Pager after={after} pageInfo={pageInfo} onGo={setAfter}>
          <Trans>次の50人</Trans>
        </Pager>
      </div>
      {opened?.kind === 'invite' && <InviteDialog onClose={close} />}
      {opened?.kind === 'change' && <MemberDialog member={opened.member} onClose={close} />}
      {(opened?.kind === 'end' || opened?.kind === 'disable') && <StopDialog ending={opened.kind} member={opened.member} onClose={close} />}
    </Page>
  );
}

function Tools({ former, onInvite }: { former: boolean; onInvite(): void }) {
  return (
    <>
      <ExportMenu list="staff" query={former ? { former: 'true' } : {}} />
      <Button size="sm" look="main" onPress={onInvite}>
        <UserPlus aria-hidden className="size-4" />
        <Trans>招待する</Trans>
      </Button>
    </>
  );
}

/** The list is empty for whoever does not keep it: even an administrator alone stands in it. */
function NotYours() {
  const { t } = useLingui();
  return (
    <Page title={t`職員`}>
      <EmptyState icon={UsersRound} title={<Trans>職員の一覧は、組織の管理者だけが見られます</Trans>}>
        <Trans>招待や権限の変更は、組織の管理者に頼んでください。</Trans>
      </EmptyState>
    </Page>
  );
}
