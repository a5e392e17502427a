import { useLingui } from '@lingui/react/macro';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { Select } from '../../../components/Select.tsx';
import { GroupNamesDocument } from '../../../gql/hub/graphql.ts';
import { useAsk } from '../../../lib/server/useAsk.ts';

interface Props extends UseFormRegisterReturn {
  /** Where the need stands already: it may stay there, whoever changes it. */
  present: { id: string; name: string } | null;
  error: string | undefined;
}

/** On which board a need stands: those of the groups in which the own organisation takes part. Nothing where there is none. */
export function GroupSelect({ present, ...select }: Props) {
  const { t } = useLingui();
  const { data } = useAsk(GroupNamesDocument, {}, { live: ['group'] });
  const own = (data?.hubGroups ?? []).filter(({ id, availableActions }) => availableActions.includes('RAISE_NEED') && id !== present?.id);
  const groups = present ? [present, ...own] : own;
  if (groups.length === 0) return null;
  return (
    <Select
      {...select}
      // The choice is made before the groups have come.
      key={groups.length}
      label={t`部会`}
      choices={[{ value: '', label: t`部会の課題ではない` }, ...groups.map(({ id, name }) => ({ value: id, label: name }))]}
    />
  );
}
