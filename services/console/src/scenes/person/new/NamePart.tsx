import { Trans, useLingui } from '@lingui/react/macro';
import { Controller } from 'react-hook-form';
import { DateField } from '../../../components/DateField.tsx';
import { Requirement } from '../../../components/Field.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { Radio, RadioGroup } from '../../../components/Radio.tsx';
import { TextField } from '../../../components/TextField.tsx';
import type { Precision } from '../../../lib/dates/parseDay.ts';
import { toKatakana, useKana } from '../../../lib/names/useKana.ts';
import { useCodes } from '../../../lib/words/words.ts';
import type { IntakePart } from './intakeParts.ts';

/** Names exactly as the person writes them; kana follow from the keys that were pressed. */
export function NamePart({ form, faults }: IntakePart) {
  const { t } = useLingui();
  const {
    register,
    formState: { errors },
  } = form;
  const family = useKana((kana) => offer('familyKana', kana));
  const given = useKana((kana) => offer('givenKana', kana));
  const offer = (field: 'familyKana' | 'givenKana', kana: string) => {
    if (!form.getFieldState(field).isTouched) form.setValue(field, kana, { shouldDirty: true });
  };
  const kanaField = (field: 'familyKana' | 'givenKana') => register(field, { setValueAs: toKatakana });
  return (
    <Panel title={<Trans>氏名</Trans>}>
      <div className="flex flex-col gap-5">
        <p className="flex flex-wrap items-baseline gap-x-2 text-dns-16N-130 text-solid-gray-700">
          <Trans>姓か名のどちらかと、そのフリガナを入れてください。</Trans>
          <Requirement required />
        </p>
        <div className="grid gap-4 desk:grid-cols-2">
          <TextField
            label={t`姓`}
            autoFocus
            autoComplete="off"
            error={errors.familyName ? t`姓か名のどちらかを入れてください。` : faults.get('familyName')}
            {...register('familyName')}
            {...family}
          />
          <TextField label={t`名`} autoComplete="off" error={faults.get('givenName')} {...register('givenName')} {...given} />
          <TextField
            label={t`セイ`}
            autoComplete="off"
            error={errors.familyKana ? t`セイかメイのどちらかを入れてください。` : faults.get('familyKana')}
            {...kanaField('familyKana')}
          />
          <TextField label={t`メイ`} autoComplete="off" error={faults.get('givenKana')} {...kanaField('givenKana')} />
        </div>
        <TextField label={t`通称`} optional autoComplete="off" error={faults.get('alias')} {...register('alias')} />
        <Sex form={form} />
        <Birth
          form={form}
          error={errors.birthDate ? t`生年月日を確かめてください。分からないときは空けておきます。` : faults.get('birthDate')}
        />
      </div>
    </Panel>
  );
}

function Sex({ form }: Pick<IntakePart, 'form'>) {
  const { t } = useLingui();
  const sexes = useCodes('sexes');
  return (
    <Controller
      control={form.control}
      name="sex"
      render={({ field: { value, onChange } }) => (
        <RadioGroup label={t`性別`} value={value} onChange={onChange}>
          <div className="flex flex-wrap gap-x-6">
            {sexes.map(({ code, words }) => (
              <Radio key={code} value={code}>
                {words}
              </Radio>
            ))}
          </div>
        </RadioGroup>
      )}
    />
  );
}

function Birth({ form, error }: Pick<IntakePart, 'form'> & { error: string | undefined }) {
  const { t } = useLingui();
  return (
    <Controller
      control={form.control}
      name="birthDate"
      render={({ field: { onChange, ...field } }) => (
        <DateField
          label={t`生年月日`}
          support={t`「S60.4.1」「昭和60年4月1日」「1985-4-1」「昭和40年頃」のどれでも入ります。`}
          lean="behind"
          birth
          precision={form.watch('birthPrecision') as Precision}
          error={error}
          {...field}
          onChange={(day, precision) => {
            onChange(day);
            form.setValue('birthPrecision', precision);
          }}
        />
      )}
    />
  );
}
