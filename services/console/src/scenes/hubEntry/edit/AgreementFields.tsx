import { Trans, useLingui } from '@lingui/react/macro';
import { Controller } from 'react-hook-form';
import { DateField } from '../../../components/DateField.tsx';
import { Select } from '../../../components/Select.tsx';
import { useCodes } from '../../../lib/words/words.ts';
import type { EntryPart } from './entryParts.ts';

/** 本人の承知: a skill is somebody's own. When and how they agreed that it stands here; never who they are. */
export function AgreementFields({ form, faults }: EntryPart) {
  const { t } = useLingui();
  const ways = useCodes('hubAgreements');
  return (
    <fieldset className="flex min-w-0 flex-col gap-4 rounded-8 border border-solid-gray-300 px-4 pt-2 pb-4">
      <legend className="px-1 text-dns-16B-130">
        <Trans>本人の承知</Trans>
      </legend>
      <p className="text-dns-16N-130 text-solid-gray-700">
        <Trans>人の力は、本人が承知してから公開します。役割や得意なことだけを書き、名前は書きません。</Trans>
      </p>
      <div className="grid gap-4 desk:grid-cols-2">
        <Controller
          control={form.control}
          name="agreedOn"
          render={({ field }) => (
            <DateField
              label={t`本人が承知した日`}
              lean="behind"
              support={t`公開するときに要ります。`}
              error={form.formState.errors.agreedOn ? t`日付を確かめてください。` : faults.get('agreedOn')}
              {...field}
            />
          )}
        />
        <Select
          label={t`聞き方`}
          error={faults.get('agreedBy')}
          choices={[{ value: '', label: t`選んでください` }, ...ways.map(({ code, words }) => ({ value: code, label: words }))]}
          {...form.register('agreedBy')}
        />
      </div>
    </fieldset>
  );
}
