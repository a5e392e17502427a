import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useViewer } from '../../../app/Viewer.tsx';
import { Checkbox, CheckboxGroup } from '../../../components/Checkbox.tsx';
import { FaultNote } from '../../../components/FaultNote.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { ConsentRecipientsDocument } from '../../../gql/graphql.ts';
import { useAsk } from '../../../lib/server/useAsk.ts';

interface Props {
  chosen: readonly string[];
  onChange(chosen: string[]): void;
  error: string | undefined;
}

/** To whom: organisations by name, those first for which it is wanted. What is chosen stays in sight while the list is narrowed. */
export function Recipients({ chosen, onChange, error }: Props) {
  const { t } = useLingui();
  const own = useViewer().tenant.id;
  const { data, fault, again } = useAsk(ConsentRecipientsDocument, {});
  const [text, setText] = useState('');
  const [presetIds] = useState(chosen);
  const wanted = text.normalize('NFKC').trim();
  const offered = (data?.tenants ?? [])
    .filter(
      ({ id, shortName, nameKana }) =>
        id !== own && (chosen.includes(id) || !wanted || shortName.includes(wanted) || nameKana.includes(wanted)),
    )
    .sort((one, other) => Number(presetIds.includes(other.id)) - Number(presetIds.includes(one.id)));
  return (
    <CheckboxGroup label={t`提供先`} required value={[...chosen]} onChange={onChange} error={error}>
      <TextField
        label={
          <span className="text-dns-14N-130">
            <Trans>名前で絞る</Trans>
          </span>
        }
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <FaultNote fault={fault} again={again} />
      <div className="max-h-56 overflow-y-auto rounded-8 border border-solid-gray-300 px-3 py-1">
        {offered.map(({ id, shortName }) => (
          <Checkbox key={id} value={id}>
            {shortName}
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  );
}
