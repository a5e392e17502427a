import { useSyncExternalStore } from 'react';

/** What a person sets for this machine. Only habits are kept here, nothing about people. */
interface Settings {
  /** Single letters as shortcuts: off for those who dictate or use a switch (WCAG 2.1.4). */
  singleKeys: boolean;
  dense: boolean;
  /** How one last got in touch with somebody: the next support record begins with it. */
  recordMethod: string;
}

const usual: Settings = { singleKeys: true, dense: false, recordMethod: 'phone' };
const kept = 'tsunagi.settings';
const listeners = new Set<() => void>();

const read = (): Settings => {
  try {
    return { ...usual, ...(JSON.parse(localStorage.getItem(kept) ?? '{}') as Partial<Settings>) };
  } catch {
    return usual;
  }
};
let current = read();

/** How close lines stand is drawn by the stylesheet. */
const show = () => {
  document.documentElement.dataset.density = current.dense ? 'dense' : 'usual';
};
show();

export const settings = (): Settings => current;

export function changeSettings(change: Partial<Settings>): void {
  current = { ...current, ...change };
  localStorage.setItem(kept, JSON.stringify(current));
  show();
  for (const listener of listeners) listener();
}

export const useSettings = (): Settings =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, settings);
