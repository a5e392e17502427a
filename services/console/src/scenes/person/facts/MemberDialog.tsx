import { zodResolver } from '@hookform/resolvers/zod';
import { Trans, useLingui } from '@lingui/react/macro';
import { Controller, useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Checkbox } from '../../../components/Checkbox.tsx';
import { DateField } from '../../../components/DateField.tsx';
import { Dialog, GiveUp } from '../../../components/Dialog.tsx';
import { Select } from '../../../components/Select.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { PutHouseholdMemberDocument } from '../../../gql/graphql.ts';
import { faultsOf } from '../../../lib/server/faultsOf.ts';
import { tellChange } from '../../../lib/server/live.ts';
import { useCommand } from '../../../lib/server/useCommand.ts';
import { useCodes } from '../../../lib/words/words.ts';
import type { Member } from './member.ts';

const memberForm = z.object({
  name: z.string().check(z.minLength(1)),
  kana: z.string(),
  relation: z.string(),
  birthDate: z.nullable(z.string()),
  livesTogether: z.boolean(),
  note: z.string(),
});

/** Somebody of the household: added, or put right. */
export function MemberDialog({ caseId, member, onClose }: { caseId: string; member: Member | null; onClose(): void }) {
  const { t } = useLingui();
  const relations = useCodes('relations').map(({ code, words }) => ({ value: code, label: words }));
  const put = useCommand(PutHouseholdMemberDocument);
  const { register, control, handleSubmit, formState } = useForm({
    resolver: zodResolver(memberForm),
    defaultValues: {
      name: member?.name ?? '',
      kana: member?.kana ?? '',
      relation: member?.relation ?? 'child',
      birthDate: member?.birthDate ?? '',
      livesTogether: member?.livesTogether ?? true,
      note: member?.note ?? '',
    },
  });
  const save = handleSubmit(async ({ birthDate, note, ...typed }) => {
    const known = member ? { memberId: member.id, expectedVersion: member.version } : {};
    if (!(await put.run({ caseId, ...known, ...typed, birthDate: birthDate || null, note: note.trim() || null }))) return;
    tellChange('person');
    onClose();
  });
  const faults = faultsOf(put.refusal);
  const actions = (
    <>
      <Button look="main" isPending={put.running} onPress={() => save()}>
        <Trans>保存する</Trans>
      </Button>
      <GiveUp />
    </>
  );
  return (
    <Dialog open title={member ? <Trans>世帯員を直す</Trans> : <Trans>世帯員を足す</Trans>} onClose={onClose} actions={actions}>
      <RefusalBanner refusal={put.refusal} />
      <TextField
        label={t`名前`}
        required
        error={formState.errors.name ? t`名前を入れてください。` : faults.get('name')}
        {...register('name')}
      />
      <TextField label={t`フリガナ`} error={faults.get('kana')} {...register('kana')} />
      <Select label={t`続柄`} choices={relations} {...register('relation')} />
      <Controller
        control={control}
        name="birthDate"
        render={({ field }) => <DateField label={t`生年月日`} lean="behind" birth error={faults.get('birthDate')} {...field} />}
      />
      <Controller
        control={control}
        name="livesTogether"
        render={({ field: { value, onChange } }) => (
          <Checkbox isSelected={value} onChange={onChange}>
            <Trans>同居している</Trans>
          </Checkbox>
        )}
      />
      <TextField label={t`メモ`} error={faults.get('note')} {...register('note')} />
    </Dialog>
  );
}
