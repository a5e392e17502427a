import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { Select } from '../../../components/Select.tsx';
import { type HubImportField, type HubKind, type ImportWholeFragment, MapImportDocument } from '../../../gql/hub/graphql.ts';
import { enumOf, keyOf, useCodes } from '../../../lib/words/words.ts';
import { useHubActs } from '../parts/useHubActs.ts';

/** nameKana of the trade is NAME_KANA of the API. */
const fieldOf = (code: string): HubImportField => code.replace(/[A-Z]/g, '_$&').toUpperCase() as HubImportField;

interface Props {
  brought: ImportWholeFragment;
  /** The cells of the first line, to be seen beside what they are taken for. */
  sample: readonly string[];
}

/** 列の意味: guessed from the names, and put right by a person before anything is written. */
export function MappingPanel({ brought, sample }: Props) {
  const { t } = useLingui();
  const acts = useHubActs();
  const kinds = useCodes('hubKinds');
  const fields = useCodes('hubImportFields');
  const [kind, setKind] = useState(keyOf(brought.kind));
  const [meant, setMeant] = useState(new Map(brought.columns.map(({ column, field }) => [column, field ?? ''])));
  const taken = new Set(meant.values());
  const changed = kind !== keyOf(brought.kind) || brought.columns.some(({ column, field }) => meant.get(column) !== (field ?? ''));
  const save = () => {
    const columns = [...meant].flatMap(([column, field]) => (field ? [{ column, field: field as HubImportField }] : []));
    const input = { importId: brought.id, expectedVersion: brought.version, kind: enumOf<HubKind>(kind), columns };
    return acts.run(MapImportDocument, { input }, t`列の意味を決めました`);
  };
  return (
    <Panel title={<Trans>列の意味</Trans>}>
      <div className="flex flex-col gap-5">
        <RefusalBanner refusal={acts.refusal} />
        <div className="max-w-xs">
          <Select
            label={t`1行ずつ、何にするか`}
            value={kind}
            onChange={({ target }) => setKind(target.value)}
            choices={kinds.map(({ code, words }) => ({ value: code, label: words }))}
          />
        </div>
        <div className="grid items-end gap-4 desk:grid-cols-2 wide:grid-cols-3">
          {brought.columns.map(({ column }, at) => (
            <Select
              key={column}
              label={column}
              support={<span className="line-clamp-1 break-all">{sample[at] ? t`例：${sample[at]}` : t`この列は空です。`}</span>}
              value={meant.get(column)}
              onChange={({ target }) => setMeant(new Map(meant).set(column, target.value as HubImportField | ''))}
              choices={[
                { value: '', label: t`取り込まない` },
                ...fields
                  .map(({ code, words }) => ({ value: fieldOf(code), label: words }))
                  .filter(({ value }) => value === meant.get(column) || !taken.has(value)),
              ]}
            />
          ))}
        </div>
        {changed && (
          <div className="flex flex-wrap items-center gap-4">
            <Button look="main" isPending={acts.running} onPress={() => void save()}>
              <Trans>この意味で確かめる</Trans>
            </Button>
            <p className="text-dns-16N-130 text-solid-gray-700">
              <Trans>下の結果は、まだ前の意味のままです。</Trans>
            </p>
          </div>
        )}
      </div>
    </Panel>
  );
}
