import { Trans, useLingui } from '@lingui/react/macro';
import { CircleCheck, CirclePlus, type LucideIcon, PencilLine, TriangleAlert, Undo2 } from 'lucide-react';
import { Badge, type Tone } from '../../../components/Badge.tsx';
import { Sideways } from '../../../components/Sideways.tsx';
import type { HubImportRowState, ImportLineFragment, ImportWholeFragment } from '../../../gql/hub/graphql.ts';
import { useWord } from '../../../lib/words/words.ts';
import { EntryLink } from '../parts/EntryLink.tsx';
import { Reading } from './Reading.tsx';

const looks: Readonly<Record<HubImportRowState, { tone: Tone; icon: LucideIcon }>> = {
  NEW: { tone: 'plain', icon: CirclePlus },
  CHANGE: { tone: 'key', icon: PencilLine },
  FAULTY: { tone: 'bad', icon: TriangleAlert },
  CREATED: { tone: 'good', icon: CircleCheck },
  CHANGED: { tone: 'good', icon: CircleCheck },
  FAILED: { tone: 'bad', icon: TriangleAlert },
  UNDONE: { tone: 'quiet', icon: Undo2 },
  KEPT: { tone: 'wait', icon: TriangleAlert },
};

interface Props {
  brought: ImportWholeFragment;
  lines: readonly ImportLineFragment[];
}

/** Line by line: what would become of it, or has, and beside each cell what is wrong with it. */
export function LinesTable({ brought: { columns }, lines }: Props) {
  const { t } = useLingui();
  const word = useWord();
  const shown = columns.flatMap(({ column, field }, at) => (field ? [{ column, field, at }] : []));
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-std-18B-160">
        <Trans>行ごとの結果</Trans>
      </h2>
      <Sideways label={t`行ごとの結果`} framed>
        <table className="w-full min-w-max border-collapse text-left text-dns-14N-130">
          <thead>
            <tr className="border-b-2 border-solid-gray-420">
              <th scope="col" className="px-4 py-2">
                <Trans>行</Trans>
              </th>
              <th scope="col" className="px-3 py-2">
                <Trans>結果</Trans>
              </th>
              {shown.map(({ column, field }) => (
                <th key={column} scope="col" className="px-3 py-2 whitespace-nowrap">
                  {word('hubImportFields', field)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Line key={line.number} line={line} shown={shown} />
            ))}
          </tbody>
        </table>
      </Sideways>
    </section>
  );
}

function Line({
  line: { number, cells, state, faults, readings, entry },
  shown,
}: {
  line: ImportLineFragment;
  shown: readonly { column: string; at: number }[];
}) {
  const word = useWord();
  const faultsAt = Map.groupBy(faults, ({ column }) => shown.find((each) => each.column === column)?.column ?? '');
  return (
    <tr className="border-b border-solid-gray-200 align-top last:border-0">
      <th scope="row" className="px-4 py-2.5 text-right font-400 text-solid-gray-700">
        {number}
      </th>
      <td className="px-3 py-2.5">
        <span className="flex max-w-72 flex-col gap-1">
          <span>
            <Badge {...looks[state]}>{word('hubImportRowStates', state)}</Badge>
          </span>
          {entry && <EntryLink entry={entry} />}
          <Faults faults={faultsAt.get('')} />
        </span>
      </td>
      {shown.map(({ column, at }) => (
        <td key={column} className="px-3 py-2.5">
          <span className="line-clamp-3 max-w-64">{cells[at]}</span>
          <Reading cell={cells[at] ?? ''} reading={readings.find((each) => each.column === column)} />
          <Faults faults={faultsAt.get(column)} />
        </td>
      ))}
    </tr>
  );
}

function Faults({ faults = [] }: { faults?: ImportLineFragment['faults'] | undefined }) {
  return faults.map(({ code, message }) => (
    <span key={code} className="block max-w-64 text-error-2">
      ＊{message}
    </span>
  ));
}
