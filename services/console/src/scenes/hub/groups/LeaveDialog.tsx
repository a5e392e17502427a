import { Trans, useLingui } from '@lingui/react/macro';
import { useViewer } from '../../../app/Viewer.tsx';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Dialog, GiveUp } from '../../../components/Dialog.tsx';
import { type GroupMemberFragment, type GroupWholeFragment, LeaveGroupDocument } from '../../../gql/hub/graphql.ts';
import { useHubActs } from '../parts/useHubActs.ts';

interface Props {
  group: GroupWholeFragment;
  member: GroupMemberFragment;
  onClose(): void;
}

/** An organisation takes part no longer; what it has raised stays on the board. */
export function LeaveDialog({ group, member, onClose }: Props) {
  const { t } = useLingui();
  const acts = useHubActs();
  const own = useViewer().tenant.id === member.tenant.id;
  const leave = async () => {
    if (await acts.run(LeaveGroupDocument, { input: { memberId: member.id } }, own ? t`部会を抜けました` : t`構成団体から外しました`))
      onClose();
  };
  return (
    <Dialog
      open
      title={own ? <Trans>{group.name}を抜ける</Trans> : <Trans>{member.tenant.shortName}を外す</Trans>}
      onClose={onClose}
      actions={
        <>
          <Button look="danger" isPending={acts.running} onPress={leave}>
            {own ? <Trans>抜ける</Trans> : <Trans>外す</Trans>}
          </Button>
          <GiveUp />
        </>
      }
    >
      <RefusalBanner refusal={acts.refusal} />
      <p>
        <Trans>出した課題は、ボードに残ります。もう一度加わるときは、事務局が加えます。</Trans>
      </p>
    </Dialog>
  );
}
