import { useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useUndo } from '../../../components/UndoBar.tsx';
import type { ConferenceWholeFragment } from '../../../gql/graphql.ts';
import { fromLeft, type Given } from './itemForm.ts';
import { itemKindsOf } from './itemKinds.ts';

const route = getRouteApi('/conferences/$id');

interface ToBring {
  /** What is brought now, and how many follow it. */
  given: Given | undefined;
  following: number;
  bringLeft(itemId: string): void;
  bring(chosen: readonly Given[]): void;
  /** It was brought, or left alone: the next one. */
  done(): void;
}

/** Items whose form is filled in before it is opened: a case of a meeting before, by the address, or candidates, one after the other. */
export function useToBring(conference: ConferenceWholeFragment): ToBring {
  const { t } = useLingui();
  const say = useUndo();
  const { from } = route.useSearch();
  const { id: here } = route.useParams();
  const go = route.useNavigate();
  const [[next, ...rest], bring] = useState<readonly Given[]>([]);
  const left = conference.leftBefore.find(({ id }) => id === from);
  const meant = (id: string | undefined) => go({ search: (before) => ({ ...before, from: id }), replace: true });
  // Followed late, a link leads to what a colleague has brought meanwhile: that is said, and nothing waits for it any more.
  const [settled, settle] = useState<string>();
  const arrived = conference.id === here;
  const dead = arrived && from !== undefined && !left && from !== settled;
  useEffect(() => {
    if (!dead) return;
    say({ said: t`この案件は、もう出されたか、ここには出せなくなっています` });
    void go({ search: (before) => ({ ...before, from: undefined }), replace: true });
  }, [dead, say, t, go]);
  return {
    given: left ? fromLeft(left, itemKindsOf(conference)) : next,
    following: left ? 0 : rest.length,
    bringLeft: meant,
    bring,
    done: () => {
      if (!left) return bring(rest);
      settle(from);
      void meant(undefined);
    },
  };
}
