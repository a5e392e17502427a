import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';
import { transpile } from './transpile.mjs';

/**
 * Loaded before a service (`node --import …/fromSource.mjs src/main.ts`), it lets our own rooms run as they are written:
 * `./x.js` is found as `./x.ts`, and `@tsunagi/x` is read from packages/x/src instead of its build.
 */
const packages = new URL('../', import.meta.url);

function written(name, parent) {
  if (name.startsWith('@tsunagi/')) return new URL(`${name.slice('@tsunagi/'.length)}/src/index.ts`, packages);
  return parent?.endsWith('.ts') && /^\.{1,2}\/.*\.js$/.test(name) ? new URL(name.replace(/\.js$/, '.ts'), parent) : null;
}

registerHooks({
  resolve(name, context, next) {
    const file = written(name, context.parentURL);
    return file && existsSync(file) ? { url: file.href, format: 'module', shortCircuit: true } : next(name, context);
  },
  load(url, context, next) {
    if (!url.startsWith('file:') || !url.endsWith('.ts') || url.includes('/node_modules/')) return next(url, context);
    const filename = fileURLToPath(url);
    return { format: 'module', shortCircuit: true, source: transformSync(readFileSync(filename, 'utf8'), { ...transpile, filename }).code };
  },
});
