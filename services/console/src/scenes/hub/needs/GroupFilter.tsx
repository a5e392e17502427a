import { useLingui } from '@lingui/react/macro';
import { FilterSelect } from '../../../components/Select.tsx';
import { GroupNamesDocument } from '../../../gql/hub/graphql.ts';
import { useAsk } from '../../../lib/server/useAsk.ts';

interface Props {
  chosen: string | undefined;
  onChoose(id: string | undefined): void;
}

/** The board of one working group, or all needs. Nothing where the region has no groups. */
export function GroupFilter({ chosen = '', onChoose }: Props) {
  const { t } = useLingui();
  const { data } = useAsk(GroupNamesDocument, {}, { live: ['group'] });
  const groups = data?.hubGroups ?? [];
  if (groups.length === 0) return null;
  return (
    <FilterSelect
      label={t`部会`}
      active={chosen !== ''}
      value={chosen}
      onChange={({ target }) => onChoose(target.value || undefined)}
      choices={[{ value: '', label: t`すべて` }, ...groups.map(({ id, name }) => ({ value: id, label: name }))]}
    />
  );
}
