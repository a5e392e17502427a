import { Trans, useLingui } from '@lingui/react/macro';
import { Controller } from 'react-hook-form';
import { Panel } from '../../../components/Panel.tsx';
import { Radio, RadioGroup } from '../../../components/Radio.tsx';
import { Select } from '../../../components/Select.tsx';
import { TextArea, TextField } from '../../../components/TextField.tsx';
import { toKatakana, useKana } from '../../../lib/names/useKana.ts';
import { useCodes } from '../../../lib/words/words.ts';
import { EntryPicker } from '../../hub/parts/EntryPicker.tsx';
import { AgreementFields } from './AgreementFields.tsx';
import type { EntryPart } from './entryParts.ts';

/** 何を: kind, name, what it is, who runs it, who may read it. The kind does not change afterwards. */
export function WhatPart({ form, faults, isNew }: EntryPart & { isNew: boolean }) {
  const { t } = useLingui();
  const [kinds, audiences] = [useCodes('hubKinds'), useCodes('hubAudiences')];
  const { register, control, formState, setValue, getFieldState, watch } = form;
  const { errors } = formState;
  const kana = useKana((heard) => {
    if (!getFieldState('nameKana').isTouched) setValue('nameKana', heard, { shouldDirty: true });
  });
  return (
    <Panel title={<Trans>1 何を</Trans>}>
      <div className="flex flex-col gap-5">
        {isNew && (
          <Select
            label={t`種類`}
            required
            support={t`あとから変えられません。`}
            error={errors.kind ? t`種類を選んでください。` : faults.get('kind')}
            choices={[{ value: '', label: t`選んでください` }, ...kinds.map(({ code, words }) => ({ value: code, label: words }))]}
            {...register('kind')}
          />
        )}
        <div className="grid gap-4 desk:grid-cols-2">
          <TextField
            label={t`名前`}
            required
            autoComplete="off"
            error={errors.name ? t`名前を入れてください。` : faults.get('name')}
            {...register('name')}
            {...kana}
          />
          <TextField
            label={t`フリガナ`}
            required
            autoComplete="off"
            error={errors.nameKana ? t`フリガナを入れてください。` : faults.get('nameKana')}
            {...register('nameKana', { setValueAs: toKatakana })}
          />
        </div>
        <TextField
          label={t`別の呼び名`}
          optional
          support={t`いくつかあるときは「、」で区切ります。さがすときの手がかりになります。`}
          autoComplete="off"
          error={faults.get('otherNames')}
          {...register('otherNames')}
        />
        <TextArea label={t`内容`} support={t`何をしているか、2〜3文で。`} error={faults.get('summary')} {...register('summary')} />
        <Controller
          control={control}
          name="organisation"
          render={({ field: { value, onChange } }) => (
            <EntryPicker
              label={t`行っている団体`}
              optional
              kinds={['ORGANISATION']}
              chosen={value}
              onChoose={onChange}
              error={faults.get('organisationId')}
            />
          )}
        />
        {watch('kind') === 'skill' && <AgreementFields form={form} faults={faults} />}
        <Controller
          control={control}
          name="audience"
          render={({ field: { value, onChange } }) => (
            <RadioGroup label={t`見える範囲`} value={value} onChange={onChange} error={faults.get('audience')}>
              <div className="flex flex-wrap gap-x-6">
                {audiences.map(({ code, words }) => (
                  <Radio key={code} value={code}>
                    {words}
                  </Radio>
                ))}
              </div>
            </RadioGroup>
          )}
        />
      </div>
    </Panel>
  );
}
