import { Trans, useLingui } from '@lingui/react/macro';
import { Controller } from 'react-hook-form';
import { Checkbox, CheckboxGroup } from '../../../components/Checkbox.tsx';
import { DateField } from '../../../components/DateField.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { Radio, RadioGroup } from '../../../components/Radio.tsx';
import { TextArea } from '../../../components/TextField.tsx';
import { useCodes } from '../../../lib/words/words.ts';
import type { ComposePart } from '../composeParts.ts';

/** 3 頼みごと. What kind, about which needs, an outline that spares a phone call, what is asked, and until when. */
export function RequestPart({ form, proposing, faults }: ComposePart) {
  const { t } = useLingui();
  const kinds = useCodes('referralKinds');
  const needs = useCodes('needs');
  const { control, register, formState } = form;
  const { errors } = formState;
  const details: Record<string, string> = {
    handoff: t`支援を引き継いでもらい、結果を知らせてもらいます。`,
    introduction: t`窓口を紹介します。自分の支援は続けます。`,
    support_request: t`ハローワークなどに、就労の支援を求めます。`,
  };
  return (
    <Panel title={<Trans>3 頼みごと</Trans>}>
      <div className="flex flex-col gap-6">
        <Controller
          control={control}
          name="kind"
          render={({ field: { value, onChange } }) => (
            <RadioGroup label={t`種類`} required value={value} onChange={onChange}>
              <div className="grid gap-2 desk:grid-cols-3">
                {kinds.map(({ code, words }) => (
                  <Radio key={code} card value={code.toUpperCase()} detail={details[code]}>
                    {words}
                  </Radio>
                ))}
              </div>
            </RadioGroup>
          )}
        />
        <CheckboxGroup
          label={t`困りごと`}
          support={t`選ぶと、相手に渡すとよい項目を下で提案します。`}
          value={form.watch('needs')}
          onChange={proposing.chooseNeeds}
          error={faults.get('needs')}
        >
          <div className="grid gap-x-4 desk:grid-cols-2">
            {needs.map(({ code, words }) => (
              <Checkbox key={code} value={code}>
                {words}
              </Checkbox>
            ))}
          </div>
        </CheckboxGroup>
        <TextArea
          label={t`要約`}
          required
          rows={4}
          support={t`3行くらいで。どんな方で、何に困り、これまでに何をしたか。届いたときから相手に見えます。`}
          error={errors.summary ? t`要約を書いてください。これがないと、相手は電話で聞き直すことになります。` : faults.get('summary')}
          {...register('summary')}
        />
        <TextArea
          label={t`お願いしたいこと`}
          required
          rows={3}
          error={errors.request ? t`相手に何をしてほしいかを書いてください。` : faults.get('request')}
          {...register('request')}
        />
        <div className="flex flex-wrap items-start gap-x-10 gap-y-4">
          <Controller
            control={control}
            name="replyDueOn"
            render={({ field }) => (
              <DateField
                label={t`いつまでに返事がほしいか`}
                required
                support={t`「来週金」「12/5」でも入ります。`}
                error={errors.replyDueOn ? t`日付を入れてください。` : faults.get('replyDueOn')}
                {...field}
              />
            )}
          />
          <Controller
            control={control}
            name="urgent"
            render={({ field: { value, onChange } }) => (
              <div className="pt-1 desk:pt-9">
                <Checkbox isSelected={value} onChange={onChange} detail={t`相手の受信箱で目立つ印が付きます。`}>
                  <Trans>至急</Trans>
                </Checkbox>
              </div>
            )}
          />
        </div>
      </div>
    </Panel>
  );
}
