import { useLingui } from '@lingui/react/macro';
import type { InboxRowFragment } from '../../gql/graphql.ts';
import { InboxRow, type RowHandlers } from './InboxRow.tsx';

interface Props extends RowHandlers {
  rows: readonly InboxRowFragment[];
  openId: string | undefined;
}

export function InboxList({ rows, openId, ...handlers }: Props) {
  const { t } = useLingui();
  return (
    <ul aria-label={t`受信箱`} className="@container border-t border-solid-gray-200">
      {rows.map((row) => (
        <InboxRow key={`${row.box}-${row.referralId}`} row={row} open={row.referralId === openId} {...handlers} />
      ))}
    </ul>
  );
}
