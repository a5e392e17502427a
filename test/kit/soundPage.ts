import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { sizes } from './screens.js';

const axeItself = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** WCAG 2.2, levels A and AA. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds: the rule, and where it is broken. Put into words over there: all that it looked at would be megabytes on their way here. */
const barriers = (page: Page): Promise<string[]> =>
  page.evaluate(async (values) => {
    const { axe: looker } = window as unknown as { axe: typeof axe };
    const { violations } = await looker.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
    );
  }, rules);

/** Parts that can only be reached by scrolling sideways, though they are not made for it. */
const sideways = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('main, dialog, [role=dialog], [role=alertdialog]')]
      .filter((part) => part.scrollWidth > part.clientWidth)
      .map((part) => `${part.tagName.toLowerCase()} is ${part.scrollWidth} wide where ${part.clientWidth} fit`),
  );

/** Words that nobody wrote for people: the key of a message without its catalogue, an empty value, a code, a part of the program. */
const notWords =
  /^(?=.*[a-z])(?=.*[A-Z0-9_/+-])[\w/+-]{6}$|\b(undefined|null|NaN|Invalid Date)\b|\[object |\$\{|^[A-Z]+_[A-Z_]+$|^[a-z]+_[a-z_]+$|^[a-z]+(\.[a-zA-Z]+)+$/;

/** What is somebody's or some file's name as it is keyed in says so itself: `translate="no"`. */
async function rawWords(page: Page): Promise<string[]> {
  const lines = await page.evaluate(() => {
    const names = new Set([...document.querySelectorAll<HTMLElement>('[translate="no"]')].map((part) => part.innerText.trim()));
    const spoken = [...document.querySelectorAll('[aria-label], [title], [alt]')].flatMap((part) =>
      ['aria-label', 'title', 'alt'].map((name) => part.getAttribute(name) ?? ''),
    );
    return [...document.body.innerText.split(/[\n\t]/), ...spoken].filter((line) => !names.has(line.trim()));
  });
  const keys = new Set(['Ctrl+K']);
  return lines.map((line) => line.trim()).filter((line) => notWords.test(line) && !keys.has(line));
}

/** What is wrong with this page as it stands, on the screen of an office and on a phone. */
export async function faultsOf(page: Page): Promise<string[]> {
  const faults: string[] = [];
  await page.evaluate(axeItself);
  for (const [size, viewport] of Object.entries(sizes)) {
    await page.setViewportSize(viewport);
    const found = [...(await barriers(page)), ...(await sideways(page)), ...(await rawWords(page)).map((words) => `not words: ${words}`)];
    faults.push(...found.map((fault) => `${size}: ${fault}`));
  }
  return faults;
}
