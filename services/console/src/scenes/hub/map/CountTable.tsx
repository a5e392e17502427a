import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Sideways } from '../../../components/Sideways.tsx';
import { useCodes, useWord } from '../../../lib/words/words.ts';
import type { TownCount } from './countsByTown.ts';

const route = getRouteApi('/hub/map');

/** The map in figures: each municipality by kind, leading to the same lists. */
export function CountTable({ counts }: { counts: readonly TownCount[] }) {
  const { t } = useLingui();
  const word = useWord();
  const kinds = useCodes('hubKinds').filter(({ code }) => counts.some(({ byKind }) => byKind.has(code)));
  const search = route.useSearch();
  const label = t`市町村ごと、種類ごとの数`;
  return (
    <Sideways label={label}>
      <table className="w-full text-dns-14N-130">
        <thead>
          <tr className="border-b-2 border-solid-gray-420 text-left">
            <th scope="col" className="sticky left-0 bg-white py-2 pr-3">
              <Trans>市町村</Trans>
            </th>
            <th scope="col" className="px-2 py-2 text-right whitespace-nowrap print:px-1 print:whitespace-normal">
              <Trans>計</Trans>
            </th>
            <th scope="col" className="px-2 py-2 text-right whitespace-nowrap print:px-1 print:whitespace-normal">
              <Trans>空きあり</Trans>
            </th>
            {kinds.map(({ code, words }) => (
              <th key={code} scope="col" className="px-2 py-2 text-right whitespace-nowrap print:px-1 print:whitespace-normal">
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {counts.map(({ code, count, withRoom, byKind }) => (
            <tr key={code} className="border-b border-solid-gray-200">
              <th scope="row" className="sticky left-0 bg-white py-2 pr-3 text-left font-400 whitespace-nowrap">
                {code ? (
                  <Link to="/hub" search={{ ...search, town: code }} className="link">
                    {word('municipalities', code)}
                  </Link>
                ) : (
                  <Trans>市町村の定めなし</Trans>
                )}
              </th>
              <td className="px-2 py-2 text-right font-700 whitespace-nowrap print:px-1">{count}</td>
              <td className="px-2 py-2 text-right whitespace-nowrap print:px-1 print:whitespace-normal">{withRoom}</td>
              {kinds.map(({ code: kind }) => (
                <td
                  key={kind}
                  className={`px-2 py-2 text-right whitespace-nowrap print:px-1 ${byKind.has(kind) ? '' : 'text-solid-gray-600'}`}
                >
                  {byKind.get(kind) ?? 0}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Sideways>
  );
}
