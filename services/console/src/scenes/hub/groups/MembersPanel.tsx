import { Trans, useLingui } from '@lingui/react/macro';
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useViewer } from '../../../app/Viewer.tsx';
import { Badge } from '../../../components/Badge.tsx';
import { Button } from '../../../components/Button.tsx';
import { Panel } from '../../../components/Panel.tsx';
import type { GroupMemberFragment, GroupWholeFragment } from '../../../gql/hub/graphql.ts';
import { useWord } from '../../../lib/words/words.ts';
import { LeaveDialog } from './LeaveDialog.tsx';
import { SeatDialog } from './SeatDialog.tsx';

/** 構成団体, the chair first. Its office seats them; any of them may leave by its own word. */
export function MembersPanel({ group }: { group: GroupWholeFragment }) {
  const { t } = useLingui();
  const [seating, seat] = useState<GroupMemberFragment | 'new' | null>(null);
  const [leaving, leave] = useState<GroupMemberFragment | null>(null);
  const seats = group.availableActions.includes('SEAT');
  return (
    <Panel
      title={<Trans>構成団体</Trans>}
      aside={
        seats && (
          <Button size="sm" onPress={() => seat('new')}>
            <UserPlus aria-hidden className="size-4" />
            <Trans>加える</Trans>
          </Button>
        )
      }
    >
      <ul aria-label={t`構成団体`} className="divide-y divide-solid-gray-200">
        {group.members.map((member) => (
          <Member key={member.id} member={member} onSeat={seats ? () => seat(member) : null} onLeave={() => leave(member)} />
        ))}
      </ul>
      {seating && <SeatDialog group={group} member={seating === 'new' ? null : seating} onClose={() => seat(null)} />}
      {leaving && <LeaveDialog group={group} member={leaving} onClose={() => leave(null)} />}
    </Panel>
  );
}

interface Props {
  member: GroupMemberFragment;
  onSeat: (() => void) | null;
  onLeave(): void;
}

function Member({ member: { role, tenant, viewerCanEnd }, onSeat, onLeave }: Props) {
  const { t } = useLingui();
  const word = useWord();
  const own = useViewer().tenant.id === tenant.id;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2.5 first:pt-0 last:pb-0">
      <span className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1 text-dns-16N-130">
        <Badge tone={role === 'CHAIR' || role === 'SECRETARY' ? 'key' : 'quiet'}>{word('hubGroupRoles', role)}</Badge>
        {tenant.name}
      </span>
      <span className="flex gap-2 print:hidden">
        {onSeat && (
          <Button size="xs" look="text" aria-label={t`${tenant.shortName}の役を変える`} onPress={onSeat}>
            <Trans>役を変える</Trans>
          </Button>
        )}
        {viewerCanEnd && (
          <Button
            size="xs"
            look="text"
            aria-label={own ? t`${tenant.shortName}として抜ける` : t`${tenant.shortName}を外す`}
            onPress={onLeave}
          >
            {own ? <Trans>抜ける</Trans> : <Trans>外す</Trans>}
          </Button>
        )}
      </span>
    </li>
  );
}
