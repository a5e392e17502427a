import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from '@jest/globals';

const scene = path.resolve('../services/console/src/scenes/partner');
const textOf = (file: string): string => readFileSync(file, 'utf8');

/** Every file of ours of which the light pages consist, by what each asks for. */
function filesOf(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file) || !existsSync(file)) return found;
  found.add(file);
  for (const [, asked] of textOf(file).matchAll(/(?:from|import)\s*\(?'(\.[^']+)'/g))
    filesOf(path.resolve(path.dirname(file), asked as string), found);
  return found;
}

it('the sheet of the light pages is made from every file that draws something on them, and from no file that does not', () => {
  const files = [...filesOf(path.join(scene, 'startPartnerPages.tsx'))].filter((file) =>
    /className|'.* (?:flex|text-|px-)/.test(textOf(file)),
  );
  const asked = [...textOf(path.join(scene, 'partner.css')).matchAll(/@source "(.*)"/g)].map(([, source]) =>
    path.resolve(scene, source as string),
  );
  const within = (file: string, source: string) => file.startsWith(`${source}/`) || path.matchesGlob(file, source);
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((file) => !asked.some((source) => within(file, source)))).toEqual([]);
  expect(asked.filter((source) => !files.some((file) => within(file, source)))).toEqual([]);
});
