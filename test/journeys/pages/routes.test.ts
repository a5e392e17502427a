import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { consoleFolder } from '../../kit/screens.js';
import { caseworkLines, sharedLines } from './lines.js';

const app = new URL('../../../services/console/src/app/', import.meta.url);
const files = readdirSync(app).filter((file) => /^router\.tsx$|Routes\.ts$/.test(file));
const routes = files.flatMap((file) =>
  [...readFileSync(new URL(file, app), 'utf8').matchAll(/\bpath: '([^']+)'/g)].map(([, route]) => route as string),
);

it('looks at every route of the console', () => {
  expect(routes.length).toBeGreaterThan(25);
  const looked = [...caseworkLines, ...sharedLines];
  expect(routes.filter((each) => !looked.some(({ route }) => route === each))).toEqual([]);
});

it('lets the gateway answer at every route with the console, whoever asks for it', () => {
  const answered: string[] = JSON.parse(readFileSync(path.join(consoleFolder, 'pages.json'), 'utf8'));
  expect(answered).toEqual([...new Set(routes.map((route) => route.split('/')[1] as string))].sort());
});
