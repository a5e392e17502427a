import { Trans } from '@lingui/react/macro';
import { FileSignature, Scale, UsersRound } from 'lucide-react';
import { Badge } from '../../../components/Badge.tsx';
import type { ItemWholeFragment } from '../../../gql/graphql.ts';

/** On what an item stands: the consent of the person, the secrecy of a statutory conference, or nobody is named. */
export function BasisBadge({ item: { basis, sort, kind } }: { item: Pick<ItemWholeFragment, 'basis' | 'sort' | 'kind'> }) {
  if (basis === 'CONSENT')
    return (
      <Badge tone="good" icon={FileSignature}>
        <Trans>本人同意</Trans>
      </Badge>
    );
  if (basis)
    return (
      <Badge tone="wait" icon={Scale} wraps>
        <Trans>{kind.shortName}・構成員のみ</Trans>
      </Badge>
    );
  return (
    <Badge tone="quiet" icon={UsersRound}>
      {sort === 'STUDY' ? <Trans>匿名</Trans> : <Trans>個人の話なし</Trans>}
    </Badge>
  );
}
