import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button } from './Button.tsx';

interface Props {
  /** The cursor that this page begins behind; none on the first. */
  after: string | null;
  /** Of the page that is shown; missing while it is on its way. */
  pageInfo: { hasNextPage: boolean; endCursor?: string | null } | undefined;
  /** Asks for the page behind this cursor, or with null for the first. */
  onGo(after: string | null): void;
  /** The words on the way back, where the list is not read from its beginning. */
  back?: ReactNode;
  /** The words on the way on. */
  children: ReactNode;
}

/** Under a list that comes in pages: back to the first, and on to the next. */
export function Pager({ after, pageInfo, onGo, back, children }: Props) {
  if (!after && !pageInfo?.hasNextPage) return null;
  return (
    <div className="flex flex-wrap gap-3 print:hidden">
      {after && <Button onPress={() => onGo(null)}>{back ?? <Trans>はじめへ</Trans>}</Button>}
      {pageInfo?.hasNextPage && <Button onPress={() => onGo(pageInfo.endCursor ?? null)}>{children}</Button>}
    </div>
  );
}
