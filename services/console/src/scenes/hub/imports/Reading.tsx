import { Trans } from '@lingui/react/macro';
import type { ImportLineFragment } from '../../../gql/hub/graphql.ts';

/** As people compare two texts: width and spaces make no difference. */
const same = (a: string, b: string): boolean => a.normalize('NFKC').replace(/\s/g, '') === b.normalize('NFKC').replace(/\s/g, '');

interface Props {
  cell: string;
  reading: ImportLineFragment['readings'][number] | undefined;
}

/** What a cell is taken for, where that is not what stands in it, and what the entry says there now, where that would change. */
export function Reading({ cell, reading }: Props) {
  if (!reading) return null;
  const { words, before } = reading;
  return (
    <>
      {words && !same(words, cell) && (
        <span className="block max-w-64 text-dns-14B-130 text-key-900">
          <Trans>読み取り：{words}</Trans>
        </span>
      )}
      {before !== null && before !== words && (
        <span className="block max-w-64 text-solid-gray-700">{before ? <Trans>今：{before}</Trans> : <Trans>今は記録なし</Trans>}</span>
      )}
    </>
  );
}
