import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { compiled, isTypeScript, moduleOf, writtenFor } from '@tsunagi/tooling/typeScript.mjs';

/**
 * Loaded before a program of this room: TypeScript is run as it stands, and the fault named in FAULT, if it is one of source,
 * is put into the built module that it names while that module is being loaded. The product's files are left alone.
 */
const house = fileURLToPath(new URL('../..', import.meta.url));
const fault = process.env.FAULT_SOURCE ? JSON.parse(process.env.FAULT_SOURCE) : null;

function spoiled(source) {
  const parts = source.split(fault.find);
  if (parts.length !== 2) throw new Error(`The fault does not fit ${fault.file}: found ${parts.length - 1} times, not once.`);
  process.env.FAULT_PLANTED = '1';
  return parts.join(fault.put);
}

const isSpoiled = (url) => fault && url.startsWith('file:') && fileURLToPath(url) === house + fault.file;

registerHooks({
  resolve: (name, context, next) => writtenFor(name, context.parentURL) ?? next(name, context),
  load(url, context, next) {
    if (isTypeScript(url)) return moduleOf(compiled(url).code);
    return isSpoiled(url) ? moduleOf(spoiled(readFileSync(fileURLToPath(url), 'utf8'))) : next(url, context);
  },
});
