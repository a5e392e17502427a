import { Trans, useLingui } from '@lingui/react/macro';
import { PhoneCall } from 'lucide-react';
import { useFieldArray } from 'react-hook-form';
import { Button } from '../../../components/Button.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { newContact } from './entryForm.ts';
import type { EntryPart } from './entryParts.ts';
import { ListFault } from './ListFault.tsx';

/** 連絡先 of offices; without one of them an entry cannot be published. */
export function ContactsPart({ form, faults }: EntryPart) {
  const { t } = useLingui();
  const { control, register } = form;
  const { fields, append, remove } = useFieldArray({ control, name: 'contacts' });
  const fault = faults.get('contacts');
  return (
    <Panel title={<Trans>6 連絡先</Trans>}>
      <div className="flex flex-col gap-5">
        <p className="text-dns-16N-130 text-solid-gray-700">
          <Trans>窓口や事務所の連絡先だけを書きます。個人の番号は書かないでください。</Trans>
        </p>
        {fields.map(({ id }, at) => {
          const number = at + 1;
          return (
            <fieldset key={id} className="flex min-w-0 flex-col gap-4 rounded-8 border border-solid-gray-300 px-4 pt-2 pb-4">
              <legend className="px-1 text-dns-16B-130">
                <Trans>連絡先 {number}</Trans>
              </legend>
              <TextField label={t`窓口の名前`} required autoComplete="off" {...register(`contacts.${at}.label`)} />
              <div className="grid gap-4 desk:grid-cols-2">
                <TextField type="tel" label={t`電話`} autoComplete="off" {...register(`contacts.${at}.phone`)} />
                <TextField type="tel" label={t`FAX`} autoComplete="off" {...register(`contacts.${at}.fax`)} />
                <TextField type="email" label={t`メール`} autoComplete="off" {...register(`contacts.${at}.email`)} />
                <TextField type="url" label={t`窓口のページ`} autoComplete="off" {...register(`contacts.${at}.url`)} />
              </div>
              <div>
                <Button size="sm" look="text" onPress={() => remove(at)}>
                  <Trans>連絡先{number}を外す</Trans>
                </Button>
              </div>
            </fieldset>
          );
        })}
        <ListFault>{fault}</ListFault>
        <div>
          <Button size="sm" onPress={() => append(newContact())}>
            <PhoneCall aria-hidden className="size-4" />
            <Trans>連絡先を足す</Trans>
          </Button>
        </div>
        <TextField
          type="url"
          label={t`ページ`}
          optional
          support={t`https で始まるアドレス。`}
          error={faults.get('url')}
          {...register('url')}
        />
      </div>
    </Panel>
  );
}
