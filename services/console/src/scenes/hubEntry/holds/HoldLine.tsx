import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button } from '../../../components/Button.tsx';
import { type HoldLineFragment, ReleaseHoldDocument, TakeHeldPlaceDocument } from '../../../gql/hub/graphql.ts';
import { nearDay } from '../../../lib/dates/showDay.ts';
import type { HubDoing } from '../../hub/parts/useHubActs.ts';

interface Props {
  hold: HoldLineFragment;
  acts: HubDoing;
  /** Of what, or by whom: what the list around it does not say. */
  children: ReactNode;
}

/** Places that are put aside, until when, and what may be done about it: given back, or counted as taken by the keeper. */
export function HoldLine({ hold: { id, places, until, viewerCanRelease, viewerCanTake }, acts, children }: Props) {
  const { t, i18n } = useLingui();
  const input = { holdId: id };
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3 first:pt-0 last:pb-0">
      <span className="flex min-w-0 flex-wrap items-center gap-x-4 gap-y-1 text-dns-16N-130">
        {children}
        <span className="text-dns-16B-130">
          <Plural value={places} other="#人分" />
        </span>
        <span className="text-dns-14N-130 text-solid-gray-700">
          <Trans>{nearDay(until, i18n.locale)}まで</Trans>
        </span>
      </span>
      <span className="flex flex-wrap gap-2 print:hidden">
        {viewerCanTake && (
          <Button size="sm" isPending={acts.running} onPress={() => void acts.run(TakeHeldPlaceDocument, { input }, t`空きを減らしました`)}>
            <Trans>入った</Trans>
          </Button>
        )}
        {viewerCanRelease && (
          <Button
            size="sm"
            look="text"
            isPending={acts.running}
            onPress={() => void acts.run(ReleaseHoldDocument, { input }, t`押さえを外しました`)}
          >
            <Trans>外す</Trans>
          </Button>
        )}
      </span>
    </li>
  );
}
