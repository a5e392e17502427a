import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { asModule, compiled, isTypeScript, moduleOf, writtenFor } from './typeScript.mjs';

/**
 * Loaded before a service (`node --import …/fromSource.mjs src/main.ts`), it lets our own rooms run as they are written:
 * `./x.js` is found as `./x.ts`, and `@tsunagi/x` is read from packages/x/src instead of its build.
 */
const packages = new URL('../', import.meta.url);

function ofPackage(name) {
  if (!name.startsWith('@tsunagi/')) return null;
  const index = new URL(`${name.slice('@tsunagi/'.length)}/src/index.ts`, packages);
  return existsSync(index) ? asModule(index.href) : null;
}

registerHooks({
  resolve: (name, context, next) => ofPackage(name) ?? writtenFor(name, context.parentURL) ?? next(name, context),
  load: (url, context, next) => (isTypeScript(url) ? moduleOf(compiled(url).code) : next(url, context)),
});
