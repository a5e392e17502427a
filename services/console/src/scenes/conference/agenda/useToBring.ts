import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
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

/** Items whose form is filled in before it is opened: a case of the meeting before, by the address, or candidates, one after the other. */
export function useToBring(conference: ConferenceWholeFragment): ToBring {
  const { from } = route.useSearch();
  const go = route.useNavigate();
  const [[next, ...rest], bring] = useState<readonly Given[]>([]);
  const left = conference.leftBefore.find(({ id }) => id === from);
  const meant = (id: string | undefined) => go({ search: (before) => ({ ...before, from: id }), replace: true });
  return {
    given: left ? fromLeft(left, itemKindsOf(conference)) : next,
    following: left ? 0 : rest.length,
    bringLeft: meant,
    bring,
    done: () => (from ? meant(undefined) : bring(rest)),
  };
}
