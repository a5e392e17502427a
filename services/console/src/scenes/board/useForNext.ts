import { useLingui } from '@lingui/react/macro';
import { type ConferenceWholeFragment, type ItemWholeFragment, SettleItemDocument } from '../../gql/graphql.ts';
import type { Refusal } from '../../lib/server/useAct.ts';
import { useConferenceActs } from '../conference/useConferenceActs.ts';
import { isForNext } from './ForNext.tsx';

/** Marks the item that is shown for the next meeting, or takes the mark back; null for somebody who does not keep the record. */
export function useForNext(
  { state }: ConferenceWholeFragment,
  item: ItemWholeFragment | null,
  writes: boolean,
): [mark: (() => void) | null, refusal: Refusal | null] {
  const { t } = useLingui();
  const acts = useConferenceActs();
  if (!item || !writes || state !== 'OPEN') return [null, acts.refusal];
  const marked = isForNext(item);
  const mark = () =>
    void acts.run(
      SettleItemDocument,
      { input: { itemId: item.id, outcome: marked ? null : 'TO_NEXT' } },
      marked ? t`次回へ回すのをやめました` : t`次回へ回します`,
    );
  return [mark, acts.refusal];
}
