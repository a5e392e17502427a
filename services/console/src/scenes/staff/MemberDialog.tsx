import { zodResolver } from '@hookform/resolvers/zod';
import { Trans, useLingui } from '@lingui/react/macro';
import { useForm } from 'react-hook-form';
import { RefusalBanner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { Dialog, GiveUp } from '../../components/Dialog.tsx';
import { Overtaken, overtakenAt } from '../../components/Overtaken.tsx';
import { useUndo } from '../../components/UndoBar.tsx';
import { ChangeMembershipDocument, type StaffMemberFragment } from '../../gql/graphql.ts';
import { longDay } from '../../lib/dates/showDay.ts';
import { faultsOf } from '../../lib/server/faultsOf.ts';
import { tellChange } from '../../lib/server/live.ts';
import { useAct } from '../../lib/server/useAct.ts';
import { listed } from '../../lib/words/listed.ts';
import { useWord } from '../../lib/words/words.ts';
import { StaffFields } from './StaffFields.tsx';
import { staffForm, termsOf, toStaffForm } from './staffForm.ts';

/** 異動. Unit, title, roles and the last day; what is taken away is gone from the next request on. */
export function MemberDialog({ member, onClose }: { member: StaffMemberFragment; onClose(): void }) {
  const { t, i18n } = useLingui();
  const word = useWord();
  const say = useUndo();
  const change = useAct(ChangeMembershipDocument);
  const form = useForm({ resolver: zodResolver(staffForm), defaultValues: toStaffForm(member) });
  const theirVersion = overtakenAt(change.refusal);
  const save = form.handleSubmit(async (typed) => {
    const expectedVersion = theirVersion ?? member.version;
    if (!(await change.run({ input: { membershipId: member.id, expectedVersion, ...termsOf(typed) } }))) return;
    tellChange('staff');
    say({ said: t`${typed.displayName}さんの所属を直しました` });
    onClose();
  });
  const codes = (written: string) => listed((JSON.parse(written) as string[]).map((code) => word('roles', code)));
  const fields = [
    { name: 'displayName', label: t`名前` },
    { name: 'displayKana', label: t`フリガナ` },
    { name: 'jobTitle', label: t`職名` },
    { name: 'unitId', label: t`班・窓口`, show: () => t`変わっています` },
    { name: 'roles', label: t`役割`, show: codes },
    { name: 'validUntil', label: t`いつまで`, show: (day: string) => longDay(day, i18n.locale) },
  ];
  const actions = (
    <>
      <Button look="main" isPending={change.running} onPress={() => save()}>
        <Trans>保存する</Trans>
      </Button>
      <GiveUp />
    </>
  );
  return (
    <Dialog open wide title={<Trans>{member.displayName}さんの所属と役割</Trans>} onClose={onClose} actions={actions}>
      {theirVersion ? <Overtaken refusal={change.refusal} fields={fields} /> : <RefusalBanner refusal={change.refusal} />}
      <StaffFields form={form} faults={faultsOf(change.refusal)} />
    </Dialog>
  );
}
