import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';
import { transpile } from '@tsunagi/tooling/transpile.mjs';

/**
 * Loaded before a program of this room: TypeScript is run as it stands, and the fault named in FAULT, if it is one of source,
 * is put into the built module that it names while that module is being loaded. The product's files are left alone.
 */
const house = fileURLToPath(new URL('../..', import.meta.url));
const fault = process.env.FAULT_SOURCE ? JSON.parse(process.env.FAULT_SOURCE) : null;
const isOurs = (url) => url?.startsWith('file:') && fileURLToPath(url).startsWith(`${house}test/`) && !url.includes('/node_modules/');

function spoiled(source) {
  const parts = source.split(fault.find);
  if (parts.length !== 2) throw new Error(`The fault does not fit ${fault.file}: found ${parts.length - 1} times, not once.`);
  process.env.FAULT_PLANTED = '1';
  return parts.join(fault.put);
}

registerHooks({
  resolve(specifier, context, next) {
    const typed = specifier.startsWith('.') && isOurs(context.parentURL) ? specifier.replace(/\.js$/, '.ts') : specifier;
    return next(typed, context);
  },
  load(url, context, next) {
    if (isOurs(url) && url.endsWith('.ts')) {
      const { code } = transformSync(readFileSync(fileURLToPath(url), 'utf8'), transpile);
      return { format: 'module', source: code, shortCircuit: true };
    }
    if (fault && url.startsWith('file:') && fileURLToPath(url) === house + fault.file)
      return { format: 'module', source: spoiled(readFileSync(fileURLToPath(url), 'utf8')), shortCircuit: true };
    return next(url, context);
  },
});
