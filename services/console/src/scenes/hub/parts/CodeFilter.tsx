import { useLingui } from '@lingui/react/macro';
import { FilterSelect } from '../../../components/Select.tsx';
import { useCodes } from '../../../lib/words/words.ts';

interface Props {
  label: string;
  /** Name of the code list. */
  list: string;
  chosen: string | undefined;
  onChoose(code: string | undefined): void;
}

/** One code of a list, or all of them. */
export function CodeFilter({ label, list, chosen = '', onChoose }: Props) {
  const { t } = useLingui();
  const codes = useCodes(list);
  return (
    <FilterSelect
      label={label}
      active={chosen !== ''}
      value={chosen}
      onChange={({ target }) => onChoose(target.value || undefined)}
      choices={[{ value: '', label: t`すべて` }, ...codes.map(({ code, words }) => ({ value: code, label: words }))]}
    />
  );
}
