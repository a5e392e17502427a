import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { asModule, compiled, isTypeScript, moduleOf, writtenFor } from '@tsunagi/tooling/typeScript.mjs';

/**
 * Runs a test file as a program would run it, by Node's own modules. Jest's are a world anew for each file: of the time of a
 * run, loading the house two hundred times was the greatest part. Here the house is loaded once by a worker and is warm for
 * all that follow, as it is when it serves; what a test room says itself, the kit too, is still new for each file. So a
 * file that changes something for the whole process (its environment, a global) must put it back.
 */
const room = new URL('..', import.meta.url).href;
const isOfRoom = (url) => url.startsWith(room) && !url.includes('/node_modules/');

/** What `@jest/globals` is for the file that runs now. */
let globals = {};
globalThis[Symbol.for('tsunagi.globals')] = () => globals;
const globalsModule =
  'export const { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } = globalThis[Symbol.for("tsunagi.globals")]();';

/** Where a line of a stack stands in what was written: Jest's own register, which it reads when something fails. */
let register = new Map();
const known = new Map();
function compiledOnce(url) {
  const file = url.replace(/\?.*$/, '');
  if (!known.has(file)) {
    const { code, map } = compiled(file, { sourceMaps: true });
    const mapFile = path.join(process.env.TEST_RUN_FOLDER, `${process.pid}-${known.size}.map`);
    writeFileSync(mapFile, map);
    known.set(file, { code, mapFile });
  }
  return known.get(file);
}

registerHooks({
  resolve(name, context, next) {
    const from = context.parentURL ?? '';
    const run = isOfRoom(from) ? new URL(from).search : '';
    if (run && name === '@jest/globals') return asModule(`tsunagi:globals${run}`);
    const found = writtenFor(name, from) ?? next(name, context);
    return run && isOfRoom(found.url) ? { ...found, url: found.url + run } : found;
  },
  load(url, context, next) {
    if (url.startsWith('tsunagi:globals')) return moduleOf(globalsModule);
    if (!isTypeScript(url)) return next(url, context);
    const { code, mapFile } = compiledOnce(url);
    register.set(url, mapFile);
    return moduleOf(code);
  },
});

const require = createRequire(import.meta.url);
const { default: circus } = require('jest-circus/runner');
let files = 0;

/** As much of Jest's runtime as its runner asks for. */
const plainly = (runtime) => ({
  requireInternalModule(file) {
    // Its list of tests belongs to one file: it is read anew.
    delete require.cache[file];
    delete globalThis[Symbol.for('EVENT_HANDLERS')];
    return require(file);
  },
  requireModule: require,
  setGlobalsForRuntime: (given) => {
    globals = given;
    const before = register;
    register = runtime.getSourceMaps();
    for (const [url, mapFile] of before) register.set(url, mapFile);
  },
  unstable_shouldLoadAsEsm: () => true,
  unstable_importModule: (file) => import(`${pathToFileURL(file)}?file=${++files}`),
  enterTestCode: () => undefined,
  leaveTestCode: () => undefined,
});

/** A file that puts something in the place of a module still needs Jest's own. */
export default function runFile(globalConfig, config, environment, runtime, file, tell) {
  const replaces = readFileSync(file, 'utf8').includes('unstable_mockModule');
  return circus(globalConfig, config, environment, replaces ? runtime : plainly(runtime), file, tell);
}
