import { Trans } from '@lingui/react/macro';
import type { Difference } from './useDifferences.ts';

interface Props {
  label: string;
  before: string;
  after: string;
  differences: readonly Difference[];
}

/** Two states of an entry beside each other, only where they differ. */
export function Differences({ label, before, after, differences }: Props) {
  if (differences.length === 0)
    return (
      <p>
        <Trans>違いはありません。</Trans>
      </p>
    );
  return (
    <table aria-label={label} className="stacking w-full text-left text-dns-16N-130">
      <thead>
        <tr className="border-b border-solid-gray-420 text-dns-14B-130">
          <th scope="col" className="w-36 py-1.5 pr-4">
            <Trans>項目</Trans>
          </th>
          <th scope="col" className="py-1.5 pr-4">
            {before}
          </th>
          <th scope="col" className="py-1.5">
            {after}
          </th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ field, name, was, is }) => (
          <tr key={field} className="border-b border-solid-gray-200 align-top">
            <th scope="row" className="py-1.5 pr-4 font-400 text-solid-gray-700">
              {name}
            </th>
            <td data-title={before} className="py-1.5 pr-4 whitespace-pre-wrap">
              {was || <Trans>記録なし</Trans>}
            </td>
            <td data-title={after} className="py-1.5 text-dns-16B-130 whitespace-pre-wrap">
              {is || <Trans>記録なし</Trans>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
