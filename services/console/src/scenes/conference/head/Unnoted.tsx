import { useLingui } from '@lingui/react/macro';
import { Checkbox, CheckboxGroup } from '../../../components/Checkbox.tsx';
import type { ConferenceWholeFragment } from '../../../gql/graphql.ts';
import { unnotedIn } from './unnotedIn.ts';

interface Props {
  conference: ConferenceWholeFragment;
  there: readonly string[];
  onChoose(there: string[]): void;
}

/** Who has pledged secrecy and is not known to have come: whoever sat there is noted before the minutes call them absent. */
export function Unnoted({ conference, there, onChoose }: Props) {
  const { t } = useLingui();
  const members = unnotedIn(conference);
  if (members.length === 0) return null;
  return (
    <CheckboxGroup
      label={t`誓約済みで入室の記録がない人`}
      support={t`会議にいた人を選ぶと、事務局が記録した出席として残ります。選ばない人は、会議録に欠席として載ります。`}
      value={[...there]}
      onChange={onChoose}
    >
      <div className="grid items-start gap-x-6 desk:grid-cols-2">
        {members.map(({ id, name, office }) => (
          <Checkbox key={id} value={id} detail={office}>
            {name}
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  );
}
