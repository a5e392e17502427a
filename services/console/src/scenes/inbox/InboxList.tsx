import { Trans } from '@lingui/react/macro';
import type { InboxRowFragment } from '../../gql/graphql.ts';

export function InboxList({ rows }: { rows: readonly InboxRowFragment[] }) {
  return (
    <ul>
      {rows.map((row) => (
        <li key={row.referralId}>
          {row.name} {row.number} <Trans>から</Trans> {row.sender.shortName}
        </li>
      ))}
    </ul>
  );
}
