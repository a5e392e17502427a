import { Trans, useLingui } from '@lingui/react/macro';
import { CalendarPlus } from 'lucide-react';
import { Controller, useFieldArray } from 'react-hook-form';
import { Button } from '../../../components/Button.tsx';
import { DateField } from '../../../components/DateField.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { TextField } from '../../../components/TextField.tsx';
import type { EntryPart } from './entryParts.ts';
import { ListFault } from './ListFault.tsx';
import { ScheduleFields } from './ScheduleFields.tsx';
import { newSchedule } from './scheduleForm.ts';

/** いつ: its schedules in words, the season, and from when until when it exists. */
export function WhenPart({ form, faults }: EntryPart) {
  const { t } = useLingui();
  const { control, register, formState } = form;
  const { fields, append, remove } = useFieldArray({ control, name: 'schedules' });
  const { errors } = formState;
  return (
    <Panel title={<Trans>3 いつ</Trans>}>
      <div className="flex flex-col gap-5">
        {fields.map(({ id }, at) => (
          <ScheduleFields key={id} form={form} at={at} onRemove={() => remove(at)} />
        ))}
        <ListFault>{faults.get('schedules')}</ListFault>
        <div>
          <Button size="sm" onPress={() => append(newSchedule())}>
            <CalendarPlus aria-hidden className="size-4" />
            <Trans>日程を足す</Trans>
          </Button>
        </div>
        <div className="grid grid-cols-2 gap-4 desk:max-w-md">
          <TextField
            label={t`季節のはじめ`}
            optional
            support={t`「5/1」のように。`}
            error={faults.get('seasonFrom')}
            {...register('seasonFrom')}
          />
          <TextField
            label={t`季節のおわり`}
            optional
            support={t`「9/30」のように。`}
            error={faults.get('seasonUntil')}
            {...register('seasonUntil')}
          />
        </div>
        <div className="grid gap-4 desk:grid-cols-2">
          <Controller
            control={control}
            name="since"
            render={({ field }) => (
              <DateField
                label={t`はじまった日`}
                optional
                lean="behind"
                error={errors.since ? t`日付を確かめてください。` : faults.get('since')}
                {...field}
              />
            )}
          />
          <Controller
            control={control}
            name="until"
            render={({ field }) => (
              <DateField
                label={t`終わりの日`}
                optional
                error={errors.until ? t`日付を確かめてください。` : faults.get('until')}
                {...field}
              />
            )}
          />
        </div>
      </div>
    </Panel>
  );
}
