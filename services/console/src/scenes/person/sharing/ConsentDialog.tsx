import { zodResolver } from '@hookform/resolvers/zod';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { Banner, RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Checkbox, CheckboxGroup } from '../../../components/Checkbox.tsx';
import { DateField } from '../../../components/DateField.tsx';
import { Dialog, GiveUp } from '../../../components/Dialog.tsx';
import { Radio, RadioGroup } from '../../../components/Radio.tsx';
import { TextArea, TextField } from '../../../components/TextField.tsx';
import { useUndo } from '../../../components/UndoBar.tsx';
import { RecordConsentDocument } from '../../../gql/graphql.ts';
import { faultsOf } from '../../../lib/server/faultsOf.ts';
import { tellChange } from '../../../lib/server/live.ts';
import { useCommand } from '../../../lib/server/useCommand.ts';
import { useCodes } from '../../../lib/words/words.ts';
import { ScansField } from '../scans/ScansField.tsx';
import { useScans } from '../scans/useScans.ts';
import { type ConsentForm, consentForm, consentInput, newConsent } from './consentForm.ts';
import { Recipients } from './Recipients.tsx';

interface Props {
  personId: string;
  /** What it is wanted for, where that is known already. */
  preset?: Partial<Pick<ConsentForm, 'recipients' | 'fieldGroups'>>;
  /** Why it is asked for just now, where somebody wanted to do something else. */
  because?: ReactNode;
  onRecorded?(consentId: string): void;
  onClose(): void;
}

/** What the person agreed to, as it stands on the paper or was said. */
export function ConsentDialog({ personId, preset, because, onRecorded, onClose }: Props) {
  const { t } = useLingui();
  const say = useUndo();
  const groups = useCodes('fieldGroups');
  const methods = useCodes('consentMethods');
  const record = useCommand(RecordConsentDocument);
  const scans = useScans(personId, 'consent');
  const {
    register,
    control,
    handleSubmit,
    formState: { errors },
  } = useForm({ resolver: zodResolver(consentForm), defaultValues: { ...newConsent(), ...preset } });
  const save = handleSubmit(async (typed) => {
    const done = await record.run({ personId, ...consentInput(typed), evidenceId: scans.scans[0]?.id ?? null });
    if (!done) return;
    tellChange('person');
    say({ said: t`同意を記録しました` });
    if (done.consent) onRecorded?.(done.consent.id);
    onClose();
  });
  const faults = faultsOf(record.refusal);
  const actions = (
    <>
      <Button look="main" isPending={record.running} onPress={() => save()}>
        <Trans>同意を記録する</Trans>
      </Button>
      <GiveUp />
    </>
  );
  return (
    <Dialog open wide title={<Trans>同意を記録する</Trans>} onClose={onClose} actions={actions}>
      {because && <Banner kind="warning" title={because} />}
      <p className="text-dns-16N-130 text-solid-gray-700">
        <Trans>記録した同意は、あとから変えられません。変わったときは、撤回を記録して、新しくもらいます。</Trans>
      </p>
      <TextField
        label={t`目的`}
        required
        error={errors.purpose ? t`何のための同意かを書いてください。` : faults.get('purpose')}
        {...register('purpose')}
      />
      <Controller
        control={control}
        name="recipients"
        render={({ field: { value, onChange } }) => (
          <Recipients
            chosen={value}
            onChange={onChange}
            error={errors.recipients ? t`提供先を選んでください。` : faults.get('recipients')}
          />
        )}
      />
      <Controller
        control={control}
        name="fieldGroups"
        render={({ field: { value, onChange } }) => (
          <CheckboxGroup
            label={t`提供してよい項目`}
            required
            value={value}
            onChange={onChange}
            error={errors.fieldGroups ? t`項目を選んでください。` : faults.get('fieldGroups')}
          >
            <div className="grid gap-x-4 desk:grid-cols-2">
              {groups.map(({ code, words }) => (
                <Checkbox key={code} value={code.toUpperCase()}>
                  {words}
                </Checkbox>
              ))}
            </div>
          </CheckboxGroup>
        )}
      />
      <Controller
        control={control}
        name="method"
        render={({ field: { value, onChange } }) => (
          <RadioGroup label={t`もらい方`} required value={value} onChange={onChange}>
            {methods.map(({ code, words }) => (
              <Radio key={code} value={code.toUpperCase()}>
                {words}
              </Radio>
            ))}
          </RadioGroup>
        )}
      />
      <Controller
        control={control}
        name="givenOn"
        render={({ field }) => (
          <DateField
            label={t`もらった日`}
            required
            lean="behind"
            error={errors.givenOn ? t`日付を入れてください。` : faults.get('givenOn')}
            {...field}
          />
        )}
      />
      <Controller
        control={control}
        name="until"
        render={({ field }) => (
          <DateField label={t`いつまで`} required error={errors.until ? t`日付を入れてください。` : faults.get('until')} {...field} />
        )}
      />
      <ScansField scans={scans} most={1} />
      <TextArea label={t`メモ`} optional error={faults.get('note')} {...register('note')} />
      <RefusalBanner refusal={record.refusal} />
    </Dialog>
  );
}
