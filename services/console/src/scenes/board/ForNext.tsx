import { Trans } from '@lingui/react/macro';
import { CalendarArrowDown } from 'lucide-react';
import { Badge } from '../../components/Badge.tsx';
import { Button } from '../../components/Button.tsx';
import { Keys } from '../../components/Keys.tsx';
import type { ItemWholeFragment } from '../../gql/graphql.ts';

/** 次回へ: the item is left for the next meeting, whatever is written of it. */
export const isForNext = ({ outcome }: Pick<ItemWholeFragment, 'outcome'>): boolean => outcome === 'TO_NEXT';

export function ForNextBadge() {
  return (
    <Badge tone="wait" icon={CalendarArrowDown}>
      <Trans>次回へ</Trans>
    </Badge>
  );
}

/** The mark, and for the recorder the button that sets it and takes it back. */
export function ForNext({ item, onMark }: { item: ItemWholeFragment; onMark: (() => void) | null }) {
  const marked = isForNext(item);
  return (
    <>
      {marked && <ForNextBadge />}
      {onMark && (
        <Button size="sm" onPress={onMark}>
          <CalendarArrowDown aria-hidden className="size-4" />
          {marked ? <Trans>次回へ回すのをやめる</Trans> : <Trans>次回へ回す</Trans>}
          <Keys hint>C</Keys>
        </Button>
      )}
    </>
  );
}
