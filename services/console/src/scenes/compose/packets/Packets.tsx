import { Trans, useLingui } from '@lingui/react/macro';
import { Settings2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/Button.tsx';
import { FilterToggle } from '../../../components/FilterToggle.tsx';
import { type FieldGroup, PacketPresetsDocument } from '../../../gql/graphql.ts';
import { useAsk } from '../../../lib/server/useAsk.ts';
import { isSame } from './difference.ts';
import { PacketDialog } from './PacketDialog.tsx';

interface Props {
  chosen: readonly FieldGroup[];
  /** What cannot be told at all: a protected address. */
  barred: readonly FieldGroup[];
  onChoose(groups: FieldGroup[]): void;
}

/** 渡す項目の組み合わせ. What is handed on again and again for one purpose, by one click; what it lacks is added by hand. */
export function Packets({ chosen, barred, onChoose }: Props) {
  const { t } = useLingui();
  const { data } = useAsk(PacketPresetsDocument, {}, { live: ['packet'] });
  const [keeping, setKeeping] = useState(false);
  const presets = data?.packetPresets ?? [];
  return (
    <fieldset aria-label={t`渡す項目の組み合わせ`} className="flex flex-wrap items-center gap-2">
      <span aria-hidden className="text-dns-14N-130 text-solid-gray-700">
        <Trans>組み合わせ</Trans>
      </span>
      {presets.map(({ name, fieldGroups }) => {
        const groups = fieldGroups.filter((group) => !barred.includes(group));
        return (
          <FilterToggle key={name} on={isSame(groups, chosen)} onChange={() => onChoose(groups)}>
            {name}
          </FilterToggle>
        );
      })}
      <Button look="text" size="sm" onPress={() => setKeeping(true)}>
        <Settings2 aria-hidden className="size-4" />
        <Trans>保存・整理</Trans>
      </Button>
      {keeping && <PacketDialog chosen={chosen} presets={presets} onClose={() => setKeeping(false)} />}
    </fieldset>
  );
}
