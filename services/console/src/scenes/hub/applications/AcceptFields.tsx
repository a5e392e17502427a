import { Trans, useLingui } from '@lingui/react/macro';
import type { UseFormReturn } from 'react-hook-form';
import { Select } from '../../../components/Select.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { useKana } from '../../../lib/names/useKana.ts';
import { useCodes } from '../../../lib/words/words.ts';
import type { AcceptForm } from './acceptForm.ts';

interface Props {
  form: UseFormReturn<AcceptForm>;
  faults: ReadonlyMap<string, string>;
  /** The organisation is in the registry already: only its first administrator is asked for. */
  founded?: boolean;
}

/** How the organisation is called here, and who administers it first. */
export function AcceptFields(props: Props) {
  return (
    <>
      {!props.founded && <Office {...props} />}
      <Administrator {...props} />
    </>
  );
}

/** Offers the kana that were typed for a name, until somebody types them over. */
function useKanaFor({ form }: Props, field: 'nameKana' | 'displayKana') {
  return useKana((heard) => {
    if (!form.getFieldState(field).isTouched) form.setValue(field, heard, { shouldDirty: true });
  });
}

function Office({ form, faults }: Props) {
  const { t } = useLingui();
  const towns = useCodes('municipalities');
  const kana = useKanaFor({ form, faults }, 'nameKana');
  const { register, formState } = form;
  const { errors } = formState;
  const missing = t`入れてください。`;
  return (
    <fieldset className="flex flex-col gap-4">
      <legend className="pb-2 text-std-16B-170">
        <Trans>団体</Trans>
      </legend>
      <div className="grid items-start gap-4 desk:grid-cols-2">
        <TextField label={t`正式な名前`} required error={errors.name ? missing : faults.get('name')} {...register('name')} {...kana} />
        <TextField
          label={t`団体のフリガナ`}
          required
          error={errors.nameKana ? missing : faults.get('nameKana')}
          {...register('nameKana')}
        />
        <TextField
          label={t`短い呼び名`}
          required
          support={t`一覧に出ます。20字まで。`}
          error={errors.shortName ? missing : faults.get('shortName')}
          {...register('shortName')}
        />
        <Select
          label={t`市町村`}
          error={faults.get('municipality')}
          choices={[{ value: '', label: t`決めない` }, ...towns.map(({ code, words }) => ({ value: code, label: words }))]}
          {...register('municipality')}
        />
      </div>
    </fieldset>
  );
}

function Administrator({ form, faults, founded }: Props) {
  const { t } = useLingui();
  const kana = useKanaFor({ form, faults }, 'displayKana');
  const { register, formState } = form;
  const { errors } = formState;
  const missing = t`入れてください。`;
  return (
    <fieldset className="flex flex-col gap-4">
      <legend className="pb-2 text-std-16B-170">
        <Trans>最初の管理者</Trans>
      </legend>
      <div className="grid items-start gap-4 desk:grid-cols-2">
        <TextField
          label={t`名前`}
          required
          error={errors.displayName ? missing : faults.get('displayName')}
          {...register('displayName')}
          {...kana}
        />
        <TextField
          label={t`フリガナ`}
          required
          error={errors.displayKana ? missing : faults.get('displayKana')}
          {...register('displayKana')}
        />
        <TextField
          label={t`職名`}
          required
          support={t`「代表」「事務局」など。`}
          error={errors.jobTitle ? missing : faults.get('jobTitle')}
          {...register('jobTitle')}
        />
        <TextField
          label={t`ログイン名`}
          required
          support={t`英小文字・数字と . _ - @ + が使えます。`}
          autoCapitalize="none"
          spellCheck={false}
          error={errors.login ? missing : faults.get('login')}
          {...register('login')}
        />
      </div>
      {!founded && (
        <TextField
          label={t`ひとこと`}
          optional
          support={t`受け入れた理由など。この一覧に残ります。`}
          error={faults.get('note')}
          {...register('note')}
        />
      )}
    </fieldset>
  );
}
