import { Trans, useLingui } from '@lingui/react/macro';
import { RefusalBanner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { Dialog, GiveUp } from '../../components/Dialog.tsx';
import { useUndo } from '../../components/UndoBar.tsx';
import { DisableStaffDocument, EndMembershipDocument, type StaffMemberFragment } from '../../gql/graphql.ts';
import { tellChange } from '../../lib/server/live.ts';
import { useActs } from '../../lib/server/useAct.ts';

export type Ending = 'end' | 'disable';

/** What stops with it is said before: from the next request on nothing more is shown. */
export function StopDialog({ ending, member, onClose }: { ending: Ending; member: StaffMemberFragment; onClose(): void }) {
  const { t } = useLingui();
  const say = useUndo();
  const { run, running, refusal } = useActs();
  const { displayName: name } = member;
  const end = ending === 'end';
  const go = async () => {
    const done = end
      ? await run(EndMembershipDocument, { input: { membershipId: member.id, expectedVersion: member.version } })
      : await run(DisableStaffDocument, { input: { staffId: member.staffId } });
    if (!done) return;
    tellChange('staff');
    say({ said: end ? t`${name}さんの所属を終えました` : t`${name}さんのアカウントを止めました` });
    onClose();
  };
  return (
    <Dialog
      open
      title={end ? <Trans>{name}さんの所属を終えますか</Trans> : <Trans>{name}さんのアカウントを止めますか</Trans>}
      onClose={onClose}
      actions={
        <>
          <Button look="danger" isPending={running} onPress={go}>
            {end ? <Trans>所属を終える</Trans> : <Trans>アカウントを止める</Trans>}
          </Button>
          <GiveUp />
        </>
      }
    >
      <p className="text-std-16N-170">
        {end ? (
          <Trans>
            いま開いている画面からも、この組織の記録は見られなくなります。書いた記録は残ります。もどすときは、新しく招待します。
          </Trans>
        ) : (
          <Trans>どの端末からも入れなくなります。所属と書いた記録は残り、いつでも使えるように戻せます。</Trans>
        )}
      </p>
      <RefusalBanner refusal={refusal} />
    </Dialog>
  );
}
