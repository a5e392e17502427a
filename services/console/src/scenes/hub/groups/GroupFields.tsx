import { Trans, useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import { Controller, type UseFormReturn } from 'react-hook-form';
import { DateField } from '../../../components/DateField.tsx';
import { FieldError } from '../../../components/Field.tsx';
import { IconButton } from '../../../components/IconButton.tsx';
import { Radio, RadioGroup } from '../../../components/Radio.tsx';
import { Select } from '../../../components/Select.tsx';
import { TextArea, TextField } from '../../../components/TextField.tsx';
import { useKana } from '../../../lib/names/useKana.ts';
import { useCodes } from '../../../lib/words/words.ts';
import { EntryPicker, type Picked } from '../parts/EntryPicker.tsx';
import { KindBadge } from '../parts/KindBadge.tsx';
import type { GroupForm } from './groupForm.ts';

interface Props {
  form: UseFormReturn<GroupForm>;
  faults: ReadonlyMap<string, string>;
}

/** What a working group says of itself. */
export function GroupFields({ form, faults }: Props) {
  const { t } = useLingui();
  const towns = useCodes('municipalities');
  const kinds = useCodes('hubMeetingKinds');
  const { register, control, formState } = form;
  const { errors } = formState;
  const kana = useKana((heard) => {
    if (!form.getFieldState('nameKana').isTouched) form.setValue('nameKana', heard, { shouldDirty: true });
  });
  const wrongDay = t`日付を確かめてください。`;
  return (
    <>
      <div className="grid items-start gap-4 desk:grid-cols-2">
        <TextField
          label={t`部会の名前`}
          required
          error={errors.name ? t`部会の名前を入れてください。` : faults.get('name')}
          {...register('name')}
          {...kana}
        />
        <TextField
          label={t`フリガナ`}
          required
          error={errors.nameKana ? t`フリガナを入れてください。` : faults.get('nameKana')}
          {...register('nameKana')}
        />
        <TextField label={t`地区・テーマ`} optional error={faults.get('area')} {...register('area')} />
        <Select
          label={t`市町村`}
          error={faults.get('municipality')}
          choices={[{ value: '', label: t`圏域の全体` }, ...towns.map(({ code, words }) => ({ value: code, label: words }))]}
          {...register('municipality')}
        />
      </div>
      <TextArea label={t`目的`} optional rows={2} error={faults.get('purpose')} {...register('purpose')} />
      <Controller
        control={control}
        name="meetingKind"
        render={({ field: { value, onChange } }) => (
          <RadioGroup label={t`会議の種類`} value={value} onChange={onChange} error={faults.get('meetingKind')}>
            <div className="flex flex-wrap gap-x-6">
              {kinds.map(({ code, words }) => (
                <Radio key={code} value={code}>
                  {words}
                </Radio>
              ))}
            </div>
          </RadioGroup>
        )}
      />
      <Controller
        control={control}
        name="entries"
        render={({ field: { value, onChange } }) => <Entries entries={value} onChange={onChange} error={faults.get('entryIds')} />}
      />
      <div className="grid items-start gap-4 desk:grid-cols-2">
        <Controller
          control={control}
          name="since"
          render={({ field }) => (
            <DateField label={t`はじまった日`} optional lean="behind" error={errors.since ? wrongDay : faults.get('since')} {...field} />
          )}
        />
        <Controller
          control={control}
          name="until"
          render={({ field }) => (
            <DateField
              label={t`終わりの日`}
              optional
              support={t`続いているあいだは空けておきます。`}
              error={errors.until ? wrongDay : faults.get('until')}
              {...field}
            />
          )}
        />
      </div>
    </>
  );
}

/** Resources of the hub that the group has in hand: those chosen stand above, the next is looked for below. */
function Entries({
  entries,
  onChange,
  error,
}: {
  entries: readonly Picked[];
  onChange(entries: Picked[]): void;
  error: string | undefined;
}) {
  const { t } = useLingui();
  const add = (entry: Picked | null) => entry && onChange([...entries.filter(({ id }) => id !== entry.id), entry]);
  return (
    <div className="flex flex-col gap-2">
      {entries.length > 0 && (
        <ul aria-label={t`持ち寄った資源`} className="flex flex-wrap gap-2">
          {entries.map(({ id, name, kind }) => (
            <li key={id} className="flex items-center gap-2 rounded-8 border border-solid-gray-300 pl-3 text-dns-16N-130">
              {name}
              <KindBadge kind={kind} />
              <IconButton icon={X} label={t`${name}を外す`} onPress={() => onChange(entries.filter((each) => each.id !== id))} />
            </li>
          ))}
        </ul>
      )}
      <EntryPicker key={entries.length} label={t`持ち寄る資源を足す`} optional chosen={null} onChoose={add} />
      {error && (
        <FieldError>
          {error} <Trans>外して、選びなおしてください。</Trans>
        </FieldError>
      )}
    </div>
  );
}
