import { useLingui } from '@lingui/react/macro';
import { type Control, Controller, type UseFormReturn } from 'react-hook-form';
import { Checkbox, CheckboxGroup } from '../../../components/Checkbox.tsx';
import { DateField } from '../../../components/DateField.tsx';
import { Select } from '../../../components/Select.tsx';
import { TextArea, TextField } from '../../../components/TextField.tsx';
import type { Precision } from '../../../lib/dates/parseDay.ts';
import { useCodes } from '../../../lib/words/words.ts';
import type { EditedField } from './editedGroups.ts';
import type { Typed } from './values.ts';

interface Props {
  field: EditedField;
  form: UseFormReturn<Typed>;
  error: string | undefined;
}

/** One field by its kind. */
export function GroupField({ field, form, error }: Props) {
  const { i18n } = useLingui();
  const { name, kind, support } = field;
  const words = { label: i18n._(field.label), error, support: support && i18n._(support) };
  const { control, register } = form;
  if (kind === 'birth') return <Birth {...{ form, name, words }} />;
  if (kind === 'day') return <Day {...{ control, name, words }} />;
  if (kind === 'choice') return <Choice {...{ control, name, words }} list={field.list as string} />;
  if (kind === 'choices') return <Choices {...{ control, name, words }} list={field.list as string} />;
  if (kind === 'yesNo') return <YesNo {...{ control, name, words }} />;
  if (kind === 'text') return <TextArea {...words} {...register(name)} />;
  return <TextField {...words} {...keyboardFor(kind)} {...register(name)} />;
}

/** What the phone’s keyboard should offer. */
function keyboardFor(kind: EditedField['kind']) {
  if (kind === 'phone') return { type: 'tel', inputMode: 'tel' } as const;
  if (kind === 'number' || kind === 'yen' || kind === 'postal') return { inputMode: 'numeric' } as const;
  return {};
}

interface Controlled {
  control: Control<Typed>;
  name: string;
  words: { label: string; error: string | undefined; support: string | undefined };
}

function Day({ control, name, words }: Controlled) {
  return (
    <Controller
      control={control}
      name={name}
      render={({ field: { value, ...rest } }) => <DateField {...words} {...rest} value={value as string | null} lean="behind" />}
    />
  );
}

/** 昭和40年頃 is an answer: how exactly it is known is filled in beside it. */
function Birth({ form, name, words }: Omit<Controlled, 'control'> & { form: UseFormReturn<Typed> }) {
  const precision = form.watch('birthPrecision') as Precision | 'unknown';
  return (
    <Controller
      control={form.control}
      name={name}
      render={({ field: { value, onChange, ...rest } }) => (
        <DateField
          {...words}
          {...rest}
          value={value as string | null}
          precision={precision === 'unknown' ? 'day' : precision}
          lean="behind"
          birth
          onChange={(day, known) => {
            onChange(day);
            form.setValue('birthPrecision', day === '' ? 'unknown' : known, { shouldDirty: true });
          }}
        />
      )}
    />
  );
}

function Choice({ control, name, words, list }: Controlled & { list: string }) {
  const { t } = useLingui();
  const choices = useCodes(list).map((each) => ({ value: each.code, label: each.words }));
  // What is not among the codes can be left open, unless the list has a word for it.
  const open = choices.some(({ value }) => value === 'unknown')
    ? []
    : [{ value: '', label: list === 'municipalities' ? t`圏域の外・不明` : t`選んでいません` }];
  return (
    <Controller
      control={control}
      name={name}
      render={({ field: { value, ...rest } }) => <Select {...words} {...rest} value={String(value)} choices={[...open, ...choices]} />}
    />
  );
}

function Choices({ control, name, words, list }: Controlled & { list: string }) {
  const codes = useCodes(list);
  return (
    <Controller
      control={control}
      name={name}
      render={({ field: { value, onChange } }) => (
        <CheckboxGroup {...words} value={value as string[]} onChange={onChange}>
          <div className="grid gap-x-4 desk:grid-cols-2">
            {codes.map((each) => (
              <Checkbox key={each.code} value={each.code}>
                {each.words}
              </Checkbox>
            ))}
          </div>
        </CheckboxGroup>
      )}
    />
  );
}

function YesNo({ control, name, words }: Controlled) {
  return (
    <Controller
      control={control}
      name={name}
      render={({ field: { value, onChange } }) => (
        <Checkbox isSelected={value === true} onChange={onChange} detail={words.error}>
          {words.label}
        </Checkbox>
      )}
    />
  );
}
