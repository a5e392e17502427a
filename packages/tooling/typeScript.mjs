import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';
import { transpile } from './transpile.mjs';

/** Whether it is one of our own files, as it was written. */
export const isTypeScript = (url) => !!url?.startsWith('file:') && /\.ts(\?|$)/.test(url) && !url.includes('/node_modules/');

/** What TypeScript calls `./x.js`, where it stands as `./x.ts`; null for any other name. For Node's resolve hook. */
export function writtenFor(name, parent) {
  if (!isTypeScript(parent) || !/^\.{1,2}\/.*\.js$/.test(name)) return null;
  const file = new URL(name.replace(/\.js$/, '.ts'), parent);
  return existsSync(file) ? asModule(file.href) : null;
}

/** An answer of a resolve hook that no other hook is asked about. */
export const asModule = (url) => ({ url, format: 'module', shortCircuit: true });

/** The same of a load hook. */
export const moduleOf = (source) => ({ source, format: 'module', shortCircuit: true });

/** One of our files as JavaScript. */
export function compiled(url, settings = {}) {
  const filename = fileURLToPath(url);
  return transformSync(readFileSync(filename, 'utf8'), { ...transpile, filename, ...settings });
}
