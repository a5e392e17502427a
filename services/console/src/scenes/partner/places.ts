import { useSyncExternalStore } from 'react';

/** Where somebody can be in the light pages. */
export type Place = { page: 'lines' } | { page: 'entries' } | { page: 'line'; id: string } | { page: 'answer'; id: string; answer: string };

const home = '/partner';

export function addressOf(place: Place): string {
  if (place.page === 'lines') return home;
  if (place.page === 'entries') return `${home}/entries`;
  const line = `${home}/lines/${encodeURIComponent(place.id)}`;
  return place.page === 'line' ? line : `${line}/${place.answer}`;
}

/** Any other address under /partner leads to the list. */
export function placeAt(path: string): Place {
  const [kind, id, answer] = path
    .slice(home.length + 1)
    .split('/')
    .map(decodeURIComponent);
  if (kind === 'entries') return { page: 'entries' };
  if (kind !== 'lines' || !id) return { page: 'lines' };
  return answer ? { page: 'answer', id, answer } : { page: 'line', id };
}

const moved = 'tsunagi:moved';

/** Four addresses need no router: the desk's would be half of what a phone has to load. */
export function goTo(place: Place, how: 'push' | 'replace' = 'push'): void {
  if (how === 'push') history.pushState(null, '', addressOf(place));
  else history.replaceState(null, '', addressOf(place));
  window.dispatchEvent(new Event(moved));
  window.scrollTo(0, 0);
}

const onMove = (listener: () => void): (() => void) => {
  const kinds = ['popstate', moved];
  for (const kind of kinds) window.addEventListener(kind, listener);
  return () => {
    for (const kind of kinds) window.removeEventListener(kind, listener);
  };
};

/** Follows the address, the phone’s own back button included. */
export const usePlace = (): Place => placeAt(useSyncExternalStore(onMove, () => location.pathname));
