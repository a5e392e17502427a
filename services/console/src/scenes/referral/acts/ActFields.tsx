import { useLingui } from '@lingui/react/macro';
import { type Control, Controller, type FieldErrors, type UseFormRegister } from 'react-hook-form';
import { DateField } from '../../../components/DateField.tsx';
import { Radio, RadioGroup } from '../../../components/Radio.tsx';
import { Select } from '../../../components/Select.tsx';
import { TextArea, TextField } from '../../../components/TextField.tsx';
import type { ReferralReply } from '../../../gql/graphql.ts';
import { enumOf, useCodes } from '../../../lib/words/words.ts';
import type { ActField } from './actForms.ts';
import { type ActValues, emptyWords, isOptional } from './actShape.ts';
import { OfficeSelect } from './OfficeSelect.tsx';

interface Props {
  field: ActField;
  reasons: string | undefined;
  control: Control<ActValues>;
  register: UseFormRegister<ActValues>;
  errors: FieldErrors<ActValues>;
  /** What the server found wrong, by field. */
  faults: ReadonlyMap<string, string>;
  /** Which replies of the receiver can be recorded, where the act is that. */
  replies?: readonly ReferralReply[];
}

const listOf: Partial<Record<ActField, string>> = { code: 'outcomes', method: 'recordMethods', means: 'replyMeans', reply: 'replies' };
/** Of these the API takes the name of an enum, of the others the code itself. */
const named: readonly ActField[] = ['code', 'reply'];
const days: readonly ActField[] = ['expectedOn', 'firstContactOn', 'occurredOn', 'saidOn'];

/** Given by the record of the withdrawal, and by nobody who withdraws a referral. */
const consentWithdrawn = 'consent_withdrawn';

/** One field of an act, by its name. */
export function ActFieldOf({ field, reasons, control, register, errors, faults, replies = [] }: Props) {
  const { t, i18n } = useLingui();
  const codes = useCodes(field === 'reason' ? (reasons ?? '') : (listOf[field] ?? '')).filter(({ code }) => code !== consentWithdrawn);
  const error = errors[field] ? i18n._(emptyWords[field]) : faults.get(field);
  const common = { required: !isOptional(field), optional: isOptional(field), error };
  const labels: Record<ActField, string> = {
    toTenantId: t`つなぐ先`,
    question: t`質問`,
    answer: t`答え`,
    reason: t`理由`,
    by: t`だれの判断ですか`,
    code: t`どうなりましたか`,
    text: t`くわしく`,
    occurredOn: t`いつのことですか`,
    method: t`どのように聞きましたか`,
    expectedOn: t`空きが見込まれる日`,
    firstContactOn: t`最初に会った（話した）日`,
    reply: t`どんな返事でしたか`,
    means: t`どの方法で返事がありましたか`,
    saidBy: t`だれが答えましたか`,
    saidOn: t`いつ返事がありましたか`,
    note: t`ひとこと`,
  };
  const label = labels[field];

  if (field === 'toTenantId') return <OfficeSelect {...common} {...register(field)} label={label} />;
  if (field === 'saidBy') return <TextField {...common} {...register(field)} label={label} support={t`名前か職名。例：事務局の田中さん`} />;
  if (days.includes(field)) {
    const lean = field === 'expectedOn' ? 'ahead' : 'behind';
    return (
      <Controller
        control={control}
        name={field}
        render={({ field: { value, onChange, onBlur, ref } }) => (
          <DateField {...common} label={label} lean={lean} value={value ?? null} onChange={onChange} onBlur={onBlur} ref={ref} />
        )}
      />
    );
  }
  if (field === 'method' || field === 'means') {
    const choices = [{ value: '', label: t`選んでください` }, ...codes.map(({ code, words }) => ({ value: code, label: words }))];
    return <Select {...common} {...register(field)} label={label} choices={choices} />;
  }
  if (field === 'reason' || field === 'code' || field === 'by' || field === 'reply') {
    const parties = [
      { code: 'PROVIDER', words: t`受けた側の判断` },
      { code: 'PERSON', words: t`本人の希望` },
    ];
    const open = codes.filter(({ code }) => field !== 'reply' || replies.includes(enumOf<ReferralReply>(code)));
    const choices = field === 'by' ? parties : open;
    return (
      <Controller
        control={control}
        name={field}
        render={({ field: { value, onChange, onBlur } }) => (
          <RadioGroup {...common} label={label} value={value ?? ''} onChange={onChange} onBlur={onBlur}>
            <div className="grid gap-x-6 desk:grid-cols-2">
              {choices.map(({ code, words }) => (
                <Radio key={code} value={named.includes(field) ? code.toUpperCase() : code}>
                  {words}
                </Radio>
              ))}
            </div>
          </RadioGroup>
        )}
      />
    );
  }
  return <TextArea {...common} {...register(field)} label={label} rows={field === 'note' ? 2 : 4} />;
}
