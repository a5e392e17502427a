import { Trans, useLingui } from '@lingui/react/macro';
import type { KeyboardEvent } from 'react';
import { Controller } from 'react-hook-form';
import { Checkbox, CheckboxGroup } from '../../../components/Checkbox.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { FilterSelect } from '../../../components/Select.tsx';
import { TextArea } from '../../../components/TextField.tsx';
import { useCodes } from '../../../lib/words/words.ts';
import type { IntakePart } from './intakeParts.ts';

/** ご相談されたい内容: ○ for each that fits, ◎ for the one that weighs most, and the story in the person’s own words. */
export function ConsultationPart({ form }: IntakePart) {
  const { t } = useLingui();
  const needs = useCodes('needs');
  const chosen = form.watch('needs');
  const main = form.watch('mainNeed');
  const choose = (next: string[]) => {
    form.setValue('needs', next, { shouldDirty: true });
    if (!next.includes(main)) form.setValue('mainNeed', '');
  };
  /** Shift+Space marks ◎ where Space alone marks ○. */
  const markMain = (event: KeyboardEvent) => {
    const code = (event.target as HTMLInputElement).value;
    if (event.key !== ' ' || !event.shiftKey || !needs.some((need) => need.code === code)) return;
    event.preventDefault();
    event.stopPropagation();
    form.setValue('needs', chosen.includes(code) ? chosen : [...chosen, code], { shouldDirty: true });
    form.setValue('mainNeed', code, { shouldDirty: true });
  };
  const offered = needs.filter(({ code }) => chosen.includes(code)).map(({ code, words }) => ({ value: code, label: words }));
  return (
    <Panel title={<Trans>相談されたい内容</Trans>}>
      <div className="flex flex-col gap-5">
        <div onKeyDownCapture={markMain}>
          <Controller
            control={form.control}
            name="needs"
            render={({ field: { value } }) => (
              <CheckboxGroup
                label={t`あてはまるもの`}
                support={t`スペースで○、Shift+スペースで◎（いちばん困っていること）。`}
                value={value}
                onChange={choose}
              >
                <div className="grid gap-x-4 desk:grid-cols-2">
                  {needs.map(({ code, words }) => (
                    <Checkbox key={code} value={code}>
                      {chosen.includes(code) && <span className="font-700">{code === main ? '◎ ' : '○ '}</span>}
                      {words}
                    </Checkbox>
                  ))}
                </div>
              </CheckboxGroup>
            )}
          />
        </div>
        {chosen.length > 0 && (
          <div>
            <FilterSelect
              label={t`いちばん困っていること`}
              active={!!main}
              choices={[{ value: '', label: t`選んでいません` }, ...offered]}
              {...form.register('mainNeed')}
              value={main}
            />
          </div>
        )}
        <TextArea label={t`具体的な内容`} rows={5} support={t`本人の言葉で。最初の支援経過として残ります。`} {...form.register('story')} />
      </div>
    </Panel>
  );
}
