import { Controller } from 'react-hook-form';
import { Checkbox, CheckboxGroup } from '../../../components/Checkbox.tsx';
import { useCodes } from '../../../lib/words/words.ts';
import type { EntryPart } from './entryParts.ts';

interface Props extends EntryPart {
  label: string;
  support?: string;
  name: 'needs' | 'topics' | 'areas' | 'stages';
  /** Name of the code list. */
  list: string;
}

/** Any of the codes of a list. */
export function CodesField({ form, faults, label, support, name, list }: Props) {
  const codes = useCodes(list);
  return (
    <Controller
      control={form.control}
      name={name}
      render={({ field: { value, onChange } }) => (
        <CheckboxGroup label={label} optional support={support} value={value} onChange={onChange} error={faults.get(name)}>
          <div className="grid gap-x-4 desk:grid-cols-2 wide:grid-cols-3">
            {codes.map(({ code, words }) => (
              <Checkbox key={code} value={code}>
                {words}
              </Checkbox>
            ))}
          </div>
        </CheckboxGroup>
      )}
    />
  );
}
