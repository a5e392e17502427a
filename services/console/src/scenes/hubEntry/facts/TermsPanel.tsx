import { Trans } from '@lingui/react/macro';
import { Facts } from '../../../components/Facts.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { useWord } from '../../../lib/words/words.ts';
import { useCostWords } from '../../hub/parts/useCostWords.ts';
import type { OfEntry } from '../entryTypes.ts';
import { Known } from './Known.tsx';

/** 費用と条件. */
export function TermsPanel({ entry }: OfEntry) {
  const word = useWord();
  const cost = useCostWords();
  const { costNote, pay, conditions } = entry;
  const price = cost({ ...entry, pay: null });
  if (!price && !costNote && !pay && !conditions) return null;
  return (
    <Panel title={<Trans>費用と条件</Trans>}>
      <Facts>
        <Known term={<Trans>費用</Trans>}>{[price, costNote].filter(Boolean).join(' ')}</Known>
        <Known term={<Trans>謝礼・工賃</Trans>}>{pay && word('hubPays', pay)}</Known>
        <Known term={<Trans>条件</Trans>}>{conditions}</Known>
      </Facts>
    </Panel>
  );
}
