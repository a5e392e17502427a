import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useState } from 'react';
import { conditionsOf, searchOf } from './conditions.ts';
import { useSavedViews } from './useSavedViews.ts';

const route = getRouteApi('/inbox');

/**
 * Whoever comes to the inbox by its bare address finds the view they have chosen for it. Says whether it is known by now
 * what to show. Taking the conditions off afterwards shows everything: it is applied once, on arriving.
 */
export function useFirstView(): boolean {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [settled, setSettled] = useState(() => Object.keys(conditionsOf(search)).length > 0 || !!search.open);
  const views = useSavedViews();
  const settle = useEffectEvent(() => {
    if (settled || !views) return;
    const first = views.find(({ opensFirst }) => opensFirst);
    if (first) void navigate({ search: searchOf(first.conditions), replace: true });
    setSettled(true);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when they have come
  useEffect(() => settle(), [views]);
  return settled;
}
