import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { Button } from '../../../components/Button.tsx';
import type { FieldWords } from '../../../components/Field.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { type HubKind, PickEntryDocument } from '../../../gql/hub/graphql.ts';
import { useAsk } from '../../../lib/server/useAsk.ts';
import { KindBadge } from './KindBadge.tsx';

/** What is known of an entry that was picked. */
export interface Picked {
  id: string;
  name: string;
  kind: HubKind;
}

interface Props extends Pick<FieldWords, 'label' | 'required' | 'optional' | 'support' | 'error'> {
  chosen: Picked | null;
  onChoose(entry: Picked | null): void;
  /** Only these kinds; all where nothing is said. */
  kinds?: readonly HubKind[];
}

const settling = 250;

/** One entry of the hub, found as in its list. What is chosen stands there with the way back. */
export function EntryPicker({ chosen, onChoose, kinds, ...words }: Props) {
  if (!chosen) return <Search kinds={kinds} onChoose={onChoose} {...words} />;
  return (
    <div className="flex flex-col gap-1.5">
      <span className="text-std-16B-170">{words.label}</span>
      <span className="flex flex-wrap items-center gap-3 text-dns-16N-130">
        {chosen.name}
        <KindBadge kind={chosen.kind} />
        <Button size="sm" look="text" onPress={() => onChoose(null)}>
          <Trans>選びなおす</Trans>
        </Button>
      </span>
    </div>
  );
}

function Search({ kinds, onChoose, ...words }: Omit<Props, 'chosen'>) {
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  const [text, setText] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setText(typed.trim()), settling);
    return () => clearTimeout(timer);
  }, [typed]);
  const { data, former } = useAsk(PickEntryDocument, { text, kinds: kinds ? [...kinds] : null }, { pause: text === '', keepFormer: true });
  const found = text === '' ? [] : (data?.searchHub.edges.map(({ node }) => node) ?? []);
  return (
    <div className="flex flex-col gap-2">
      <TextField type="search" {...words} autoComplete="off" value={typed} onChange={({ target }) => setTyped(target.value)} />
      {found.length > 0 && (
        <ul aria-label={t`選べる資源`} className="flex flex-col divide-y divide-solid-gray-200 rounded-8 border border-solid-gray-420">
          {found.map((entry) => (
            <li key={entry.id} className="flex items-center justify-between gap-3 px-3 py-1.5">
              <span className="flex min-w-0 flex-wrap items-center gap-2 text-dns-16N-130">
                {entry.name}
                <KindBadge kind={entry.kind} />
              </span>
              <Button
                size="sm"
                aria-label={t`${entry.name}を選ぶ`}
                onPress={() => onChoose({ id: entry.id, name: entry.name, kind: entry.kind })}
              >
                <Trans>選ぶ</Trans>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <p role="status" className="text-dns-14N-130 text-solid-gray-700">
        {text !== '' && data && !former && found.length === 0 && <Trans>見つかりませんでした。</Trans>}
      </p>
    </div>
  );
}
