import { Trans, useLingui } from '@lingui/react/macro';
import { Panel } from '../../../components/Panel.tsx';
import { Select } from '../../../components/Select.tsx';
import { TextArea, TextField } from '../../../components/TextField.tsx';
import { useCodes } from '../../../lib/words/words.ts';
import type { EntryPart } from './entryParts.ts';

/** 費用と条件. `unpublished`: how many places there are is written here until the region reads of it; then its room says so. */
export function TermsPart({ form, faults, unpublished }: EntryPart & { unpublished: boolean }) {
  const { t } = useLingui();
  const [costs, pays] = [useCodes('hubCosts'), useCodes('hubPays')];
  const { register, formState } = form;
  const choices = (codes: typeof costs) => [
    { value: '', label: t`書かない` },
    ...codes.map(({ code, words }) => ({ value: code, label: words })),
  ];
  return (
    <Panel title={<Trans>5 費用と条件</Trans>}>
      <div className="flex flex-col gap-5">
        <div className="grid gap-4 desk:grid-cols-3">
          <Select label={t`費用`} error={faults.get('cost')} choices={choices(costs)} {...register('cost')} />
          <TextField
            label={t`金額（円）`}
            optional
            inputMode="numeric"
            error={formState.errors.costYen ? t`数を入れてください。` : faults.get('costYen')}
            {...register('costYen')}
          />
          <Select label={t`参加した人への謝礼・工賃`} error={faults.get('pay')} choices={choices(pays)} {...register('pay')} />
        </div>
        <TextField
          label={t`費用について`}
          optional
          support={t`「子どもは無料」など。`}
          error={faults.get('costNote')}
          {...register('costNote')}
        />
        {unpublished && (
          <div className="max-w-sm">
            <TextField
              label={t`定員`}
              optional
              inputMode="numeric"
              support={t`公開すると、この数が空きとして見えます。あとは「空きを示す」で直せます。`}
              error={formState.errors.capacity ? t`数を入れてください。` : faults.get('capacity')}
              {...register('capacity')}
            />
          </div>
        )}
        <TextArea label={t`条件`} optional error={faults.get('conditions')} {...register('conditions')} />
      </div>
    </Panel>
  );
}
