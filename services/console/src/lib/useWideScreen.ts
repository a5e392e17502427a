import { useSyncExternalStore } from 'react';

const desk = window.matchMedia('(min-width: 43.75rem)');

/** Whether the screen is wider than a phone, for what layout alone cannot decide. */
export const useWideScreen = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      desk.addEventListener('change', listener);
      return () => desk.removeEventListener('change', listener);
    },
    () => desk.matches,
  );
