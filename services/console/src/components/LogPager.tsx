import { Trans } from '@lingui/react/macro';
import type { ComponentProps } from 'react';
import { Pager } from './Pager.tsx';

/** Back through what has happened, the latest first. */
export function LogPager(props: Omit<ComponentProps<typeof Pager>, 'back' | 'children'>) {
  return (
    <Pager back={<Trans>新しいほうへ戻る</Trans>} {...props}>
      <Trans>さらに前を見る</Trans>
    </Pager>
  );
}
