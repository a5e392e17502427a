import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox, CheckboxGroup } from '../../../components/Checkbox.tsx';
import { useColleagues } from '../../staff/useColleagues.ts';

interface Props {
  value: string[];
  onChange(value: string[]): void;
  error: string | undefined;
}

/** Who of the own office reads the address. */
export function ReadersField({ value, onChange, error }: Props) {
  const { t } = useLingui();
  const colleagues = useColleagues();
  return (
    <CheckboxGroup
      label={t`住所を見る職員`}
      required
      support={<Trans>必要な人だけを選んでください。ほかの職員には、画面にも印刷にも書き出しにも住所は出ません。</Trans>}
      error={error}
      value={value}
      onChange={onChange}
    >
      <div className="grid max-h-64 gap-x-4 overflow-y-auto rounded-8 border border-solid-gray-200 px-4 py-1 desk:grid-cols-2">
        {colleagues.map(({ value: id, label }) => (
          <Checkbox key={id} value={id}>
            {label}
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  );
}
