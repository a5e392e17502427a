import { useLingui } from '@lingui/react/macro';
import { Select } from '../../../components/Select.tsx';
import type { PersonOfItemQuery } from '../../../gql/graphql.ts';
import { longDay } from '../../../lib/dates/showDay.ts';

type Case = NonNullable<PersonOfItemQuery['person']>['cases'][number];

interface Props {
  label: string;
  cases: readonly Case[];
  value: string;
  error?: string | undefined;
  onChoose(caseId: string): void;
}

/** Which of several open cases. Nothing is chosen beforehand: in the wrong one, the wrong people would read it. */
export function OpenCase({ label, cases, value, error, onChoose }: Props) {
  const { t, i18n } = useLingui();
  const choices = cases.map(({ id, number, openedOn }) => ({ value: id, label: t`${number}（開始 ${longDay(openedOn, i18n.locale)}）` }));
  return (
    <Select
      label={label}
      required
      error={error}
      value={value}
      onChange={({ target }) => onChoose(target.value)}
      choices={[{ value: '', label: t`選んでください` }, ...choices]}
    />
  );
}
