import { Trans, useLingui } from '@lingui/react/macro';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Panel } from '../../../components/Panel.tsx';
import type { HoldLineFragment } from '../../../gql/hub/graphql.ts';
import { useHubActs } from '../../hub/parts/useHubActs.ts';
import { HoldLine } from './HoldLine.tsx';

/** 押さえられている空き: for the keeper all of them, for others their own. Nothing where there are none. */
export function HoldsPanel({ holds }: { holds: readonly HoldLineFragment[] }) {
  const { t } = useLingui();
  const acts = useHubActs();
  if (holds.length === 0) return null;
  return (
    <Panel title={<Trans>押さえられている空き</Trans>}>
      <RefusalBanner refusal={acts.refusal} />
      <ul aria-label={t`押さえられている空き`} className="divide-y divide-solid-gray-200">
        {holds.map((hold) => (
          <HoldLine key={hold.id} hold={hold} acts={acts}>
            {hold.tenant?.shortName}
          </HoldLine>
        ))}
      </ul>
    </Panel>
  );
}
