import { Trans, useLingui } from '@lingui/react/macro';
import { Controller } from 'react-hook-form';
import { Checkbox } from '../../../components/Checkbox.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { TextArea, TextField } from '../../../components/TextField.tsx';
import type { IntakePart } from './intakeParts.ts';

/** How somebody can be reached without harm. */
export function ContactPart({ form, faults }: IntakePart) {
  const { t } = useLingui();
  const { register, control } = form;
  return (
    <Panel title={<Trans>連絡先</Trans>}>
      <div className="flex flex-col gap-5">
        <div className="grid gap-4 desk:grid-cols-2">
          <TextField label={t`電話（自宅）`} type="tel" autoComplete="off" error={faults.get('phone')} {...register('phone')} />
          <TextField label={t`電話（携帯）`} type="tel" autoComplete="off" error={faults.get('mobile')} {...register('mobile')} />
        </div>
        <TextField label={t`メール`} type="email" autoComplete="off" error={faults.get('email')} {...register('email')} />
        <TextArea
          label={t`連絡のしかた`}
          rows={2}
          support={t`安全に連絡できる時間や方法。`}
          error={faults.get('safeContact')}
          {...register('safeContact')}
        />
        <Controller
          control={control}
          name="leaveMessage"
          render={({ field: { value, onChange } }) => (
            <Checkbox isSelected={value} onChange={onChange}>
              <Trans>留守番電話に伝言を残してよい</Trans>
            </Checkbox>
          )}
        />
      </div>
    </Panel>
  );
}
