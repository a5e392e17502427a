import { Trans, useLingui } from '@lingui/react/macro';
import { Controller } from 'react-hook-form';
import { Checkbox, CheckboxGroup } from '../../../components/Checkbox.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { CodesField } from './CodesField.tsx';
import type { EntryPart } from './entryParts.ts';

const languages = ['ja', 'en', 'zh', 'ko', 'vi', 'ru'];

/** だれに: which worries it answers, and for whom it is. */
export function WhomPart({ form, faults }: EntryPart) {
  const { t, i18n } = useLingui();
  const { register, formState } = form;
  const { errors } = formState;
  const names = new Intl.DisplayNames(i18n.locale, { type: 'language' });
  return (
    <Panel title={<Trans>2 だれに</Trans>}>
      <div className="flex flex-col gap-5">
        <CodesField
          form={form}
          faults={faults}
          name="needs"
          list="needs"
          label={t`相談内容`}
          support={t`この困りごとでさがす人に見つかります。`}
        />
        <CodesField form={form} faults={faults} name="topics" list="hubTopics" label={t`分野`} />
        <TextField
          label={t`対象`}
          optional
          support={t`「小学生から高校生」「見学だけでも」など。`}
          error={faults.get('target')}
          {...register('target')}
        />
        <div className="grid grid-cols-2 gap-4 desk:max-w-md">
          <TextField
            label={t`何歳から`}
            optional
            inputMode="numeric"
            error={errors.minAge ? t`数を入れてください。` : faults.get('minAge')}
            {...register('minAge')}
          />
          <TextField
            label={t`何歳まで`}
            optional
            inputMode="numeric"
            error={errors.maxAge ? t`数を入れてください。` : faults.get('maxAge')}
            {...register('maxAge')}
          />
        </div>
        <CodesField
          form={form}
          faults={faults}
          name="areas"
          list="municipalities"
          label={t`来られる地域`}
          support={t`選ばなければ、圏域のどこからでも来られます。`}
        />
        <CodesField form={form} faults={faults} name="stages" list="hubStages" label={t`就労のステージ`} />
        <Controller
          control={form.control}
          name="languages"
          render={({ field: { value, onChange } }) => (
            <CheckboxGroup label={t`使える言葉`} optional value={value} onChange={onChange} error={faults.get('languages')}>
              <div className="flex flex-wrap gap-x-6">
                {[...new Set([...languages, ...value])].map((code) => (
                  <Checkbox key={code} value={code}>
                    {names.of(code)}
                  </Checkbox>
                ))}
              </div>
            </CheckboxGroup>
          )}
        />
      </div>
    </Panel>
  );
}
