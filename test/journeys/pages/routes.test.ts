import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { caseworkLines, sharedLines } from './lines.js';

const app = new URL('../../../services/console/src/app/', import.meta.url);

it('looks at every route of the console', () => {
  const files = readdirSync(app).filter((file) => /^router\.tsx$|Routes\.ts$/.test(file));
  const routes = files.flatMap((file) =>
    [...readFileSync(new URL(file, app), 'utf8').matchAll(/\bpath: '([^']+)'/g)].map(([, path]) => path),
  );
  expect(routes.length).toBeGreaterThan(25);
  const looked = [...caseworkLines, ...sharedLines];
  expect(routes.filter((path) => !looked.some(({ route }) => route === path))).toEqual([]);
});
