import { Trans, useLingui } from '@lingui/react/macro';
import { History } from 'lucide-react';
import { Controller, useFieldArray } from 'react-hook-form';
import { Button } from '../../../components/Button.tsx';
import { Checkbox } from '../../../components/Checkbox.tsx';
import { DateField } from '../../../components/DateField.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { newChange } from './entryForm.ts';
import type { EntryPart } from './entryParts.ts';
import { ListFault } from './ListFault.tsx';

/** 出典と履歴: where it stands, and what has changed over the years. */
export function SourcePart({ form, faults }: EntryPart) {
  const { t } = useLingui();
  const { control, register, watch, formState } = form;
  const wrong = formState.errors.source;
  return (
    <Panel title={<Trans>8 出典と履歴</Trans>}>
      <div className="flex flex-col gap-5">
        <Controller
          control={control}
          name="sourced"
          render={({ field: { value, onChange } }) => (
            <Checkbox isSelected={value} onChange={onChange} detail={<Trans>自分の組織のことなら、なくてもかまいません。</Trans>}>
              <Trans>出典を書く</Trans>
            </Checkbox>
          )}
        />
        {watch('sourced') && (
          <div className="grid gap-4 desk:grid-cols-2">
            <TextField label={t`資料の名前`} required error={faults.get('source')} {...register('source.title')} />
            <TextField label={t`発行元`} required {...register('source.publisher')} />
            <Controller
              control={control}
              name="source.dated"
              render={({ field }) => (
                <DateField label={t`資料の日付`} required lean="behind" error={wrong?.dated && t`日付を確かめてください。`} {...field} />
              )}
            />
            <TextField type="url" label={t`資料のアドレス`} optional {...register('source.url')} />
          </div>
        )}
        <Changes form={form} faults={faults} />
      </div>
    </Panel>
  );
}

function Changes({ form, faults }: EntryPart) {
  const { t } = useLingui();
  const { control, register, formState } = form;
  const { fields, append, remove } = useFieldArray({ control, name: 'changes' });
  const fault = faults.get('changes');
  return (
    <>
      {fields.map(({ id }, at) => {
        const number = at + 1;
        return (
          <fieldset key={id} className="flex min-w-0 flex-col gap-4 rounded-8 border border-solid-gray-300 px-4 pt-2 pb-4">
            <legend className="px-1 text-dns-16B-130">
              <Trans>変わったこと {number}</Trans>
            </legend>
            <Controller
              control={control}
              name={`changes.${at}.on`}
              render={({ field }) => (
                <DateField
                  label={t`変わった日`}
                  required
                  lean="behind"
                  error={formState.errors.changes?.[at]?.on && t`日付を確かめてください。`}
                  {...field}
                />
              )}
            />
            <TextField label={t`何が変わったか`} required {...register(`changes.${at}.text`)} />
            <TextField label={t`そのことの出典`} optional {...register(`changes.${at}.source`)} />
            <div>
              <Button size="sm" look="text" onPress={() => remove(at)}>
                <Trans>変わったこと{number}を外す</Trans>
              </Button>
            </div>
          </fieldset>
        );
      })}
      <ListFault>{fault}</ListFault>
      <div>
        <Button size="sm" onPress={() => append(newChange())}>
          <History aria-hidden className="size-4" />
          <Trans>変わったことを足す</Trans>
        </Button>
      </div>
    </>
  );
}
