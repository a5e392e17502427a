import { useLingui } from '@lingui/react/macro';
import { Controller, type UseFormReturn } from 'react-hook-form';
import { useUnits, useViewer } from '../../app/Viewer.tsx';
import { Checkbox, CheckboxGroup } from '../../components/Checkbox.tsx';
import { DateField } from '../../components/DateField.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useKana } from '../../lib/names/useKana.ts';
import { useCodes } from '../../lib/words/words.ts';
import type { StaffForm } from './staffForm.ts';

interface Props {
  form: UseFormReturn<StaffForm>;
  faults: ReadonlyMap<string, string>;
  /** Somebody new: the name to sign in with and the first day are asked for as well. */
  inviting?: boolean;
}

/** Who it is, what they may do (all of it without scrolling on the screen of an office), where they work, from when until when. */
export function StaffFields({ form, faults, inviting = false }: Props) {
  return (
    <>
      <Names form={form} faults={faults} inviting={inviting} />
      <Roles form={form} fault={faults.get('roles')} />
      <Terms form={form} faults={faults} inviting={inviting} />
    </>
  );
}

function Names({ form, faults, inviting }: Required<Props>) {
  const { t } = useLingui();
  const { register, formState } = form;
  const { errors } = formState;
  const kana = useKana((heard) => {
    if (!form.getFieldState('displayKana').isTouched) form.setValue('displayKana', heard, { shouldDirty: true });
  });
  return (
    <div className="grid items-end gap-4 desk:grid-cols-2">
      <TextField
        label={t`名前`}
        required
        autoComplete="off"
        error={errors.displayName ? t`名前を入れてください。` : faults.get('displayName')}
        {...register('displayName')}
        {...kana}
      />
      <TextField
        label={t`フリガナ`}
        required
        autoComplete="off"
        error={errors.displayKana ? t`フリガナを入れてください。` : faults.get('displayKana')}
        {...register('displayKana')}
      />
      <TextField
        label={t`職名`}
        required
        autoComplete="off"
        error={errors.jobTitle ? t`職名を入れてください。` : faults.get('jobTitle')}
        {...register('jobTitle')}
      />
      {inviting && (
        <TextField
          label={t`ログイン名`}
          required
          support={t`英小文字・数字と . _ - @ + が使えます。`}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          error={errors.login ? t`ログイン名を入れてください。` : faults.get('login')}
          {...register('login')}
        />
      )}
    </div>
  );
}

function Terms({ form, faults, inviting }: Required<Props>) {
  const { t } = useLingui();
  const { control, formState } = form;
  const { errors } = formState;
  const units = [{ value: '', label: t`決めない` }, ...useUnits().map(({ id, name }) => ({ value: id, label: name }))];
  return (
    <>
      {units.length > 1 && (
        <Controller
          control={control}
          name="unitId"
          render={({ field }) => <Select label={t`班・窓口`} choices={units} error={faults.get('unitId')} {...field} />}
        />
      )}
      {inviting && (
        <Controller
          control={control}
          name="validFrom"
          render={({ field }) => (
            <DateField
              label={t`いつから`}
              required
              error={errors.validFrom ? t`日付を確かめてください。` : faults.get('validFrom')}
              {...field}
            />
          )}
        />
      )}
      <Controller
        control={control}
        name="validUntil"
        render={({ field }) => (
          <DateField
            label={t`いつまで`}
            optional
            support={t`その日の終わりに、見られなくなります。`}
            error={errors.validUntil ? t`日付を確かめてください。` : faults.get('validUntil')}
            {...field}
          />
        )}
      />
    </>
  );
}

function Roles({ form, fault }: Pick<Props, 'form'> & { fault: string | undefined }) {
  const { t } = useLingui();
  const offered = new Set<string>([...useViewer().officeRoles, ...form.getValues('roles')]);
  const roles = useCodes('roles').filter(({ code }) => offered.has(code.toUpperCase()));
  return (
    <Controller
      control={form.control}
      name="roles"
      render={({ field: { value, onChange } }) => (
        <CheckboxGroup
          label={t`役割`}
          required
          support={t`役割で、見られるものとできることが決まります。`}
          value={value}
          onChange={onChange}
          error={form.formState.errors.roles ? t`役割を1つ以上選んでください。` : fault}
        >
          <div className="grid gap-x-4 desk:grid-cols-3">
            {roles.map(({ code, words }) => (
              <Checkbox key={code} value={code.toUpperCase()}>
                {words}
              </Checkbox>
            ))}
          </div>
        </CheckboxGroup>
      )}
    />
  );
}
