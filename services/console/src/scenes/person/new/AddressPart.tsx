import { Trans, useLingui } from '@lingui/react/macro';
import { Panel } from '../../../components/Panel.tsx';
import { Select } from '../../../components/Select.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { findPlace, postalDigits } from '../../../lib/addresses/findPlace.ts';
import { useCodes } from '../../../lib/words/words.ts';
import type { IntakePart } from './intakeParts.ts';

/** Seven digits fill in town and district, without asking anybody outside. */
export function AddressPart({ form, faults }: IntakePart) {
  const { t } = useLingui();
  const towns = useCodes('municipalities');
  const choices = [{ value: '', label: t`圏域の外・不明` }, ...towns.map(({ code, words }) => ({ value: code, label: words }))];
  const fill = async (typed: string) => {
    const digits = postalDigits(typed);
    const place = digits && (await findPlace(digits));
    if (!place) return;
    const town = towns.find(({ words }) => words === place.municipality);
    form.setValue('municipalityCode', town?.code ?? '', { shouldDirty: true });
    // Outside the region there is no code: then the town is a part of the text.
    form.setValue('locality', town ? place.locality : `${place.municipality}${place.locality}`, { shouldDirty: true });
  };
  const { register } = form;
  return (
    <Panel title={<Trans>住所</Trans>}>
      <div className="grid gap-4 desk:grid-cols-2">
        <TextField
          label={t`郵便番号`}
          inputMode="numeric"
          autoComplete="off"
          support={t`釧路圏域の郵便番号なら、町域まで入ります。`}
          error={faults.get('postalCode')}
          {...register('postalCode', { onChange: ({ target }) => void fill(target.value) })}
        />
        <Select label={t`市町村`} choices={choices} error={faults.get('municipalityCode')} {...register('municipalityCode')} />
        <TextField label={t`町域`} autoComplete="off" error={faults.get('locality')} {...register('locality')} />
        <TextField label={t`番地`} autoComplete="off" error={faults.get('street')} {...register('street')} />
        <TextField label={t`建物・方書`} autoComplete="off" error={faults.get('building')} {...register('building')} />
      </div>
    </Panel>
  );
}
