import { zodResolver } from '@hookform/resolvers/zod';
import { Trans, useLingui } from '@lingui/react/macro';
import { useForm } from 'react-hook-form';
import { Banner, RefusalBanner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { useUndo } from '../../components/UndoBar.tsx';
import { ChangeMembershipDocument, type StaffMemberFragment } from '../../gql/graphql.ts';
import { tellChange } from '../../lib/server/live.ts';
import { useAct } from '../../lib/server/useAct.ts';
import { StaffFields } from './StaffFields.tsx';
import { staffForm, termsOf, toStaffForm } from './staffForm.ts';

/** 異動. Unit, title, roles and the last day; what is taken away is gone from the next request on. */
export function MemberDialog({ member, onClose }: { member: StaffMemberFragment; onClose(): void }) {
  const { t } = useLingui();
  const say = useUndo();
  const change = useAct(ChangeMembershipDocument);
  const form = useForm({ resolver: zodResolver(staffForm), defaultValues: toStaffForm(member) });
  const theirVersion = change.refusal?.code === 'VERSION_CONFLICT' ? change.refusal.version : null;
  const save = form.handleSubmit(async (typed) => {
    const expectedVersion = theirVersion ?? member.version;
    if (!(await change.run({ input: { membershipId: member.id, expectedVersion, ...termsOf(typed) } }))) return;
    tellChange('staff');
    say({ said: t`${typed.displayName}さんの所属を直しました` });
    onClose();
  });
  const actions = (
    <>
      <Button look="main" isPending={change.running} onPress={() => save()}>
        <Trans>保存する</Trans>
      </Button>
      <Button look="text" onPress={onClose}>
        <Trans>やめる</Trans>
      </Button>
    </>
  );
  return (
    <Dialog open wide title={<Trans>{member.displayName}さんの所属と役割</Trans>} onClose={onClose} actions={actions}>
      {theirVersion ? (
        <Banner kind="warning" title={<Trans>ほかの人が先に変更しました</Trans>}>
          <Trans>一覧で新しい内容を確かめてください。もう一度「保存する」と、下の内容で置きかわります。</Trans>
        </Banner>
      ) : (
        <RefusalBanner refusal={change.refusal} />
      )}
      <StaffFields form={form} faults={new Map(change.refusal?.fields?.map(({ field, message }) => [field, message]))} />
    </Dialog>
  );
}
