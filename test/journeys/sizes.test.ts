import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { consoleFolder, useScreens } from '../kit/screens.js';

const { journey, screens } = useScreens({ demo: true });
const kilobyte = 1024;
const isReact = (name: string): boolean => /\/react-[^/]*\.js$/.test(name);

/** The files of this kind that a browser loads for a page. The sheet that names the fonts comes after the page stands. */
function loadedBy(page: Page): (kind: RegExp) => string[] {
  const loaded = new Set<string>();
  page.on('response', (answer) => loaded.add(new URL(answer.url()).pathname));
  return (kind) => [...loaded].filter((name) => kind.test(name) && !name.includes('noto-sans-jp'));
}

/** How much that is on the line, compressed. */
const weightOf = (names: string[]): number =>
  names.reduce((sum, name) => sum + gzipSync(readFileSync(path.join(consoleFolder, name))).length, 0);

journey('brings the first page to an old machine in at most 350 KB', async () => {
  const page = await screens().visitor();
  const loaded = loadedBy(page);
  await screens().signIn(page, await screens().world.colleague('sano.mizuki'));
  await page.goto('/');
  await page.getByRole('list', { name: '受信箱' }).waitFor();
  const files = loaded(/\.(js|css)$/);
  expect(files.filter(isReact)).toHaveLength(1);
  expect(weightOf(files)).toBeLessThan(350 * kilobyte);
});

journey('brings the light pages, program and sheets, to a phone in at most 60 KB beside React', async () => {
  const page = await screens().visitor('phone');
  const loaded = loadedBy(page);
  await screens().signIn(page, await screens().world.colleague('kitagawa.masaru'));
  await page.goto('/partner');
  await page.getByRole('heading', { name: 'お返事をお待ちしています' }).waitFor();
  const files = loaded(/\.(js|css)$/);
  expect(files.filter(isReact)).toHaveLength(1);
  expect(files.filter((name) => name.endsWith('.css'))).toHaveLength(1);
  expect(weightOf(files.filter((name) => !isReact(name)))).toBeLessThan(60 * kilobyte);
});

/** Names of vocabularies and addresses in words for programmers; nothing is ever fetched from there. */
const mentioned = ['http://www.w3.org', 'https://react.dev', 'https://tailwindcss.com', 'http://localhost'];

it('names no foreign host in anything that a browser is given', () => {
  const files = readdirSync(consoleFolder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(js|css|html|svg)$/.test(name));
  const hosts = files.flatMap((name) => readFileSync(path.join(consoleFolder, name), 'utf8').match(/\b(?:https?|wss?):\/\/[\w.-]+/g) ?? []);
  expect(files.length).toBeGreaterThan(20);
  expect([...new Set(hosts)].filter((host) => !mentioned.includes(host))).toEqual([]);
});
