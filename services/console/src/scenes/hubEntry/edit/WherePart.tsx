import { Trans, useLingui } from '@lingui/react/macro';
import { Controller } from 'react-hook-form';
import { Checkbox } from '../../../components/Checkbox.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { Select } from '../../../components/Select.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { useCodes } from '../../../lib/words/words.ts';
import { EntryPicker } from '../../hub/parts/EntryPicker.tsx';
import type { EntryPart } from './entryParts.ts';

/** どこで, and how one gets there. */
export function WherePart({ form, faults }: EntryPart) {
  const { t } = useLingui();
  const towns = useCodes('municipalities');
  const { register, control } = form;
  return (
    <Panel title={<Trans>4 どこで</Trans>}>
      <div className="flex flex-col gap-5">
        <div className="grid gap-4 desk:grid-cols-2">
          <Select
            label={t`市町村`}
            error={faults.get('municipalityCode')}
            choices={[{ value: '', label: t`決まっていない` }, ...towns.map(({ code, words }) => ({ value: code, label: words }))]}
            {...register('municipalityCode')}
          />
          <TextField label={t`所在地`} optional autoComplete="off" error={faults.get('address')} {...register('address')} />
        </div>
        <Controller
          control={control}
          name="place"
          render={({ field: { value, onChange } }) => (
            <EntryPicker
              label={t`場所（ハブに載っている場や事業所）`}
              optional
              kinds={['PLACE', 'SITE']}
              chosen={value}
              onChoose={onChange}
              error={faults.get('placeId')}
            />
          )}
        />
        <Controller
          control={control}
          name="transport"
          render={({ field: { value, onChange } }) => (
            <Checkbox isSelected={value} onChange={onChange}>
              <Trans>送迎がある、または行きかたを手配する</Trans>
            </Checkbox>
          )}
        />
        <TextField
          label={t`行きかた`}
          optional
          support={t`「○○バス停から徒歩5分」など。`}
          error={faults.get('transportNote')}
          {...register('transportNote')}
        />
        <TextField
          label={t`段差など`}
          optional
          support={t`階段、車いす、トイレのこと。`}
          error={faults.get('accessibility')}
          {...register('accessibility')}
        />
      </div>
    </Panel>
  );
}
