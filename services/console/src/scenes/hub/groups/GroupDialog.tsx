import { zodResolver } from '@hookform/resolvers/zod';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { Autosave } from '../../../components/Autosave.tsx';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Dialog, GiveUp } from '../../../components/Dialog.tsx';
import { Overtaken, overtakenAt } from '../../../components/Overtaken.tsx';
import { useUndo } from '../../../components/UndoBar.tsx';
import { ChangeGroupDocument, FoundGroupDocument, type GroupWholeFragment } from '../../../gql/hub/graphql.ts';
import { faultsOf } from '../../../lib/server/faultsOf.ts';
import { tellChange } from '../../../lib/server/live.ts';
import { useAct } from '../../../lib/server/useAct.ts';
import { useCommand } from '../../../lib/server/useCommand.ts';
import { useFormDraft } from '../../../lib/server/useFormDraft.ts';
import { useWord } from '../../../lib/words/words.ts';
import { GroupFields } from './GroupFields.tsx';
import { groupForm, groupInput, newGroup, toGroupForm } from './groupForm.ts';

interface Props {
  /** What is changed; null for a new one. */
  group: GroupWholeFragment | null;
  onClose(): void;
}

/** 部会をつくる, or say one in other words. A new one is kept as a draft while it is written. */
export function GroupDialog({ group, onClose }: Props) {
  const { t } = useLingui();
  const word = useWord();
  const say = useUndo();
  const go = useNavigate();
  const found = useCommand(FoundGroupDocument);
  const change = useAct(ChangeGroupDocument);
  const form = useForm({ resolver: zodResolver(groupForm), defaultValues: group ? toGroupForm(group) : newGroup() });
  const { saving, drop } = useFormDraft('hub-group', form, ({ name }) => name, { paused: group !== null });
  const refusal = group ? change.refusal : found.refusal;
  const overtaken = overtakenAt(refusal);
  const save = form.handleSubmit(async (typed) => {
    const fields = groupInput(typed);
    const done = group
      ? await change.run({ input: { groupId: group.id, expectedVersion: overtaken ?? group.version, group: fields } })
      : await found.run({ group: fields });
    if (!done) return;
    tellChange('group');
    say({ said: group ? t`部会を直しました` : t`部会をつくりました` });
    if (group) return onClose();
    drop();
    if (done.group) go({ to: '/hub/groups/$id', params: { id: done.group.id }, replace: true });
  });
  return (
    <Dialog
      open
      wide
      kept={!group}
      title={group ? <Trans>部会を直す</Trans> : <Trans>部会をつくる</Trans>}
      onClose={onClose}
      actions={
        <>
          <Button look="main" isPending={found.running || change.running} onPress={() => save()}>
            {group ? <Trans>保存する</Trans> : <Trans>つくる</Trans>}
          </Button>
          <GiveUp />
          {!group && <Autosave saving={saving} />}
        </>
      }
    >
      {overtaken ? (
        <Overtaken
          refusal={refusal}
          fields={[
            { name: 'name', label: t`部会の名前` },
            { name: 'purpose', label: t`目的` },
            { name: 'area', label: t`地区・テーマ` },
            { name: 'meetingKind', label: t`会議の種類`, show: (value) => word('hubMeetingKinds', value) },
          ]}
        />
      ) : (
        <RefusalBanner refusal={refusal} />
      )}
      {!group && (
        <p className="text-dns-16N-130 text-solid-gray-700">
          <Trans>あなたの組織が事務局になります。ほかの組織は、つくったあとで加えられます。</Trans>
        </p>
      )}
      <GroupFields form={form} faults={faultsOf(refusal)} />
    </Dialog>
  );
}
