import { Trans } from '@lingui/react/macro';
import { CircleCheck, CircleSlash, Hourglass } from 'lucide-react';
import { Badge } from '../../../components/Badge.tsx';
import type { ConsentOfPersonFragment } from '../../../gql/graphql.ts';

/** Whether it holds. */
export function ConsentState({ state }: { state: ConsentOfPersonFragment['state'] }) {
  if (state === 'IN_FORCE')
    return (
      <Badge tone="good" icon={CircleCheck}>
        <Trans>有効</Trans>
      </Badge>
    );
  if (state === 'WITHDRAWN')
    return (
      <Badge tone="bad" icon={CircleSlash}>
        <Trans>撤回</Trans>
      </Badge>
    );
  return (
    <Badge tone="quiet" icon={Hourglass}>
      <Trans>期限切れ</Trans>
    </Badge>
  );
}
