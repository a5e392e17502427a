import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Sideways } from '../../../components/Sideways.tsx';

type Figure = number | null | undefined;

interface Props {
  caption: string;
  columns: readonly string[];
  rows: readonly { name: string; figures: readonly Figure[]; act?: ReactNode }[];
  sums?: readonly Figure[];
}

/** Figures by subject. What is too small to be told, or would tell one that is, is no zero and never looks like one. */
export function FigureTable({ caption, columns, rows, sums }: Props) {
  const acts = rows.some(({ act }) => act);
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-std-18B-160">{caption}</h2>
      <Sideways label={caption}>
        <table className="w-full min-w-max border-collapse print:min-w-0 text-dns-14N-130">
          <thead>
            <tr className="border-b-2 border-solid-gray-420 text-left">
              <th scope="col" className="sticky left-0 bg-white py-2 pr-4">
                <Trans>相談内容</Trans>
              </th>
              {columns.map((column) => (
                <th key={column} scope="col" className="px-3 py-2 text-right whitespace-nowrap print:px-1">
                  {column}
                </th>
              ))}
              {acts && (
                <td className="print:hidden">
                  <span className="sr-only">
                    <Trans>課題</Trans>
                  </span>
                </td>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, figures, act }) => (
              <tr key={name} className="border-b border-solid-gray-200">
                <th scope="row" className="sticky left-0 bg-white py-1.5 pr-4 text-left font-400">
                  {name}
                </th>
                <Figures columns={columns} figures={figures} />
                {acts && <td className="pl-3 print:hidden">{act}</td>}
              </tr>
            ))}
          </tbody>
          {sums && (
            <tfoot>
              <tr className="border-t-2 border-solid-gray-420 font-700">
                <th scope="row" className="sticky left-0 bg-white py-2 pr-4 text-left">
                  <Trans>計</Trans>
                </th>
                <Figures columns={columns} figures={sums} />
              </tr>
            </tfoot>
          )}
        </table>
      </Sideways>
    </section>
  );
}

function Figures({ columns, figures }: { columns: readonly string[]; figures: readonly Figure[] }) {
  return columns.map((column, at) => (
    <td key={column} className="px-3 py-1.5 text-right print:px-1">
      {figures[at] ?? <Hidden />}
    </td>
  ));
}

function Hidden() {
  return (
    <>
      <span aria-hidden>–</span>
      <span className="sr-only">
        <Trans>伏せています</Trans>
      </span>
    </>
  );
}
