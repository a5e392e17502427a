import { Plural, Trans } from '@lingui/react/macro';
import type { ImportRowFragment } from '../../../gql/hub/graphql.ts';
import { useWord } from '../../../lib/words/words.ts';

/** 作った 12行　取り込めなかった 2行 */
export function CountWords({ counts, state }: Pick<ImportRowFragment, 'counts' | 'state'>) {
  const word = useWord();
  return (
    <span className="flex flex-wrap gap-x-4 gap-y-0.5 text-dns-14N-130 text-solid-gray-700">
      {counts.map(({ state: of, count }) => (
        // Before it is brought in, a file has so many lines, whatever would become of each.
        <span key={of}>
          {state === 'READ' ? (
            <Plural value={count} other="#行" />
          ) : (
            <Trans>
              {word('hubImportRowStates', of)} <Plural value={count} other="#行" />
            </Trans>
          )}
        </span>
      ))}
    </span>
  );
}
