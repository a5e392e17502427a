import { existsSync, readdirSync, watch } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { within } from '../paths.js';
import { type Launch, launch } from './service.js';

const hook = pathToFileURL(within('packages/tooling/fromSource.mjs')).href;
const settle = 150;

/** Calls once for each burst of changes below these folders. Returns the end of it. */
function onChange(folders: readonly string[], changed: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const watchers = folders.map((folder) =>
    watch(folder, { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(changed, settle);
    }),
  );
  return () => {
    clearTimeout(timer);
    for (const each of watchers) each.close();
  };
}

const sharedSources = (): string[] =>
  readdirSync(within('packages'))
    .map((name) => path.join(within('packages', name), 'src'))
    .filter(existsSync);

/** A service that runs as it is written and begins anew when a source changes; a fault waits for the next change. */
export const sourceService: Launch = (name, env) => {
  const begin = () => launch(within('services', name, 'src/main.ts'), env, 'inherit', ['--import', hook]);
  let running = begin();
  const stopWatching = onChange([within('services', name, 'src'), ...sharedSources()], async () => {
    await running.end();
    running = begin();
  });
  return {
    ended: new Promise(() => {}),
    stop: () => {
      stopWatching();
      return running.end();
    },
  };
};
