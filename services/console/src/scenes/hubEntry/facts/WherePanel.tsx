import { Trans } from '@lingui/react/macro';
import { Facts } from '../../../components/Facts.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { useWord } from '../../../lib/words/words.ts';
import { EntryLink } from '../../hub/parts/EntryLink.tsx';
import type { OfEntry } from '../entryTypes.ts';
import { Known } from './Known.tsx';

/** どこで, and how one gets there. */
export function WherePanel({ entry }: OfEntry) {
  const word = useWord();
  const { municipalityCode, address, place, transport, transportNote, accessibility } = entry;
  return (
    <Panel title={<Trans>どこで</Trans>}>
      {municipalityCode || address || place || transport || transportNote ? (
        <Facts>
          <Known term={<Trans>市町村</Trans>}>{municipalityCode && word('municipalities', municipalityCode)}</Known>
          <Known term={<Trans>所在地</Trans>}>{address}</Known>
          <Known term={<Trans>場所</Trans>}>{place && <EntryLink entry={place} />}</Known>
          <Known term={<Trans>送迎</Trans>}>{transport && <Trans>あり</Trans>}</Known>
          <Known term={<Trans>行きかた</Trans>}>{transportNote}</Known>
          <Known term={<Trans>段差など</Trans>}>{accessibility}</Known>
        </Facts>
      ) : (
        <p className="text-dns-16N-130 text-solid-gray-700">
          <Trans>場所は載っていません。連絡先に確かめてください。</Trans>
        </p>
      )}
    </Panel>
  );
}
