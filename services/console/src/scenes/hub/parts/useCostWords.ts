import { useLingui } from '@lingui/react/macro';
import { useWord } from '../../../lib/words/words.ts';

interface Priced {
  cost?: string | null;
  costYen?: number | null;
  pay?: string | null;
}

/** 無料, 300円, 謝礼など 工賃: what it costs, or what is paid for it. Empty where nothing is known. */
export function useCostWords(): (priced: Priced) => string {
  const { t } = useLingui();
  const word = useWord();
  return ({ cost, costYen, pay }) => {
    const paid = pay && word('hubPays', pay);
    const amount = costYen?.toLocaleString();
    const price = amount ? t`${amount}円` : cost && t`費用 ${word('hubCosts', cost)}`;
    return [price, paid && t`謝礼など ${paid}`].filter(Boolean).join('、');
  };
}
