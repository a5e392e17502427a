import { useSyncExternalStore } from 'react';

/** What a person sets for this machine. Only habits are kept here, nothing about people. */
interface Settings {
  /** Single letters as shortcuts: off for those who dictate or use a switch (WCAG 2.1.4). */
  singleKeys: boolean;
  dense: boolean;
}

const kept = 'tsunagi.settings';
const listeners = new Set<() => void>();

const read = (): Settings => {
  try {
    return { singleKeys: true, dense: false, ...(JSON.parse(localStorage.getItem(kept) ?? '{}') as Partial<Settings>) };
  } catch {
    return { singleKeys: true, dense: false };
  }
};
let current = read();

export const settings = (): Settings => current;

export function changeSettings(change: Partial<Settings>): void {
  current = { ...current, ...change };
  localStorage.setItem(kept, JSON.stringify(current));
  for (const listener of listeners) listener();
}

export const useSettings = (): Settings =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, settings);
