import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { Plus, UsersRound } from 'lucide-react';
import { useDuty } from '../../../app/Viewer.tsx';
import { Button } from '../../../components/Button.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { FaultNote } from '../../../components/FaultNote.tsx';
import { PrintButton } from '../../../components/PrintButton.tsx';
import { Waiting } from '../../../components/Waiting.tsx';
import { HubGroupsDocument } from '../../../gql/hub/graphql.ts';
import { useAsk } from '../../../lib/server/useAsk.ts';
import { HubFrame } from '../parts/HubFrame.tsx';
import { GroupCard } from './GroupCard.tsx';
import { GroupDialog } from './GroupDialog.tsx';

const route = getRouteApi('/hub/groups');

/** 部会. The circles of the region: who sits in them, how far their needs have come, when they meet next. */
export function GroupsPage() {
  const { t } = useLingui();
  const { found } = route.useSearch();
  const go = route.useNavigate();
  const { data, waiting, fault, again } = useAsk(HubGroupsDocument, {}, { live: ['group', 'need', 'conference'] });
  const mayFound = useDuty('KEEPS_GROUPS');
  const open = () => go({ search: { found: true } });
  const button = mayFound && (
    <Button size="sm" look="main" onPress={open}>
      <Plus aria-hidden className="size-4" />
      <Trans>部会をつくる</Trans>
    </Button>
  );
  return (
    <HubFrame
      tools={
        <>
          <PrintButton />
          {button}
        </>
      }
    >
      <FaultNote fault={fault} again={again} />
      {waiting && <Waiting />}
      {data?.hubGroups.length === 0 && (
        <EmptyState icon={UsersRound} title={<Trans>部会はまだありません</Trans>}>
          <Trans>地区やテーマごとに、組織が集まって課題と資源を持ち寄る場です。</Trans>
        </EmptyState>
      )}
      <ul aria-label={t`部会`} className="grid grid-cols-[minmax(0,1fr)] gap-4 wide:grid-cols-2">
        {data?.hubGroups.map((group) => (
          <GroupCard key={group.id} group={group} />
        ))}
      </ul>
      {found && mayFound && <GroupDialog group={null} onClose={() => go({ search: {}, replace: true })} />}
    </HubFrame>
  );
}
