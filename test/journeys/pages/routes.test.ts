import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { caseworkLines, sharedLines } from './lines.js';

const router = new URL('../../../services/console/src/app/router.tsx', import.meta.url);

it('looks at every route of the console', () => {
  const routes = [...readFileSync(router, 'utf8').matchAll(/\bpath: '([^']+)'/g)].map(([, path]) => path);
  expect(routes.length).toBeGreaterThan(5);
  const looked = [...caseworkLines, ...sharedLines];
  expect(routes.filter((path) => !looked.some(({ route }) => route === path))).toEqual([]);
});
