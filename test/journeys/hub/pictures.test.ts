import { expect } from '@jest/globals';
import { hubEntryIdOf, kushiro } from '@tsunagi/region';
import type { Locator, Page } from 'playwright-core';
import { textOf } from '../../kit/pdf.js';
import { useScreens } from '../../kit/screens.js';

const { journey, screens } = useScreens({ demo: true });
const caseworker = async (address: string) => screens().signedIn(await screens().world.colleague('sano.mizuki'), address);
const around = (code: string) => `/hub/network?around=${screens().world.id('HubEntry', hubEntryIdOf(kushiro.regionId, code))}`;
const picture = (page: Page) => page.getByRole('region', { name: 'つながりの図' });
const network = (page: Page) => picture(page).getByLabel('だれが何をだれと');
const map = (page: Page) => page.getByLabel('市町村ごとの資源の数');
const rows = (page: Page) => page.getByRole('table').locator('tbody tr');
const sorted = (names: readonly string[]) => [...new Set(names)].sort();

/** Every place in a picture at which Tab stops, by the name that is read out, from the field before it to the one behind it. */
async function walk(page: Page, from: Locator, within: Locator): Promise<string[]> {
  const stops: string[] = [];
  await from.focus();
  for (;;) {
    await page.keyboard.press('Tab');
    const at = await within.evaluate((svg) => {
      const here = document.activeElement as Element;
      if (svg.contains(here)) return { name: here.getAttribute('aria-label') ?? here.textContent?.replaceAll(/\s+/g, ' ').trim() };
      return { name: null, behind: !!(svg.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING) };
    });
    if (at.name) stops.push(at.name);
    else if (at.behind) return stops;
  }
}

/** What holds the focus is framed for the eye: the shape under it is drawn with a thick black line. */
const frame = (page: Page) =>
  page.evaluate(() => {
    const { stroke, strokeWidth } = getComputedStyle(document.activeElement?.querySelector('rect, path') as Element);
    return `${stroke} ${strokeWidth}`;
  });

/** The network as its table tells it: who stands in it, and how many lines there are. */
async function told(page: Page) {
  const names = await rows(page).locator('th a, td:nth-of-type(1) a').allTextContents();
  return { names: sorted(names), lines: await rows(page).count() };
}

/** The table has come anew, with fewer lines than before. */
const comesWithFewer = (page: Page, before: number) =>
  page.waitForFunction((many) => document.querySelectorAll('table tbody tr').length < many, before);

journey('everybody in the network is reached by the keyboard, and the table says the same in every choice', async () => {
  const page = await caseworker('/hub/network');
  await network(page).waitFor();
  const whole = await told(page);
  expect(whole.names.length).toBeGreaterThan(60);
  expect(sorted(await walk(page, page.getByLabel('市町村'), network(page)))).toEqual(whole.names);
  expect(await network(page).locator('line').count()).toBe(whole.lines);

  await page.getByLabel('市町村').selectOption({ label: '釧路市' });
  await comesWithFewer(page, whole.lines);
  const here = await told(page);
  expect(sorted(await walk(page, page.getByLabel('市町村'), network(page)))).toEqual(here.names);
  expect(await network(page).locator('line').count()).toBe(here.lines);

  await network(page).getByRole('link', { name: '蕗の栽培を通した場づくり' }).focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  expect(await frame(page)).toBe('rgb(0, 0, 0) 6px');
  await page.keyboard.press('Enter');
  await page.getByLabel('蕗の栽培を通した場づくりとつながる団体').waitFor();
});

journey('the map around one thing is walked by the keyboard, from its centre to all who take part, and leads to each', async () => {
  const page = await caseworker(around('fuki-growing'));
  const drawn = page.getByLabel('蕗の栽培を通した場づくりとつながる団体');
  await drawn.waitFor();
  const stops = await walk(page, page.getByLabel('中心'), drawn);
  const { names, lines } = await told(page);
  expect(stops).toHaveLength(names.length);
  for (const name of names) expect(stops).toContainEqual(expect.stringContaining(name));
  expect(await drawn.locator('line').count()).toBe(lines);
  await drawn.getByRole('link', { name: /^せっせ/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'せっせ' }).waitFor();
});

journey('every municipality of the map is reached by the keyboard, with the figures of the table, and leads to its list', async () => {
  const page = await caseworker('/hub/map');
  await map(page).waitFor();
  const stops = await walk(page, page.getByLabel('分野'), map(page));
  const figures = await rows(page)
    .filter({ has: page.getByRole('link') })
    .evaluateAll((all) =>
      all.map((row) => {
        const [town, count, withRoom] = [...row.querySelectorAll('th, td')].map((cell) => cell.textContent);
        return [town, count, ...(withRoom === '0' ? [] : ['空き', withRoom])].join(' ');
      }),
    );
  expect(figures).toHaveLength(8);
  expect(sorted(stops)).toEqual(sorted(figures));
  await map(page)
    .getByRole('link', { name: /^浜中町/ })
    .focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  expect(await frame(page)).toBe('rgb(0, 0, 0) 6px');
  await page.keyboard.press('Enter');
  await page.waitForURL(/town=01663/);
});

/** The sheet as wide as A4 between its margins, in the points of a screen. */
const sheet = { width: 688, height: 1016 };

/** What stands on paper: everything that can be pressed is gone, and nothing of what is left lies beside the sheet. */
async function faultsOnPaper(page: Page): Promise<string[]> {
  await page.setViewportSize(sheet);
  await page.emulateMedia({ media: 'print' });
  return page.evaluate((width) => {
    const seen = (all: Iterable<Element>) => [...all].filter((each) => each.checkVisibility() && each.getBoundingClientRect().width > 0);
    const chrome = seen(document.querySelectorAll('nav, button, select, input')).map((each) => `chrome: ${each.outerHTML.slice(0, 80)}`);
    const parts = seen(document.querySelectorAll('main svg[aria-label], main svg[aria-label] *, main table, main td, main th'));
    const beside = parts.filter((each) => {
      const { left, right } = each.getBoundingClientRect();
      return left < -1 || right > width + 1;
    });
    const clipping = seen(document.querySelectorAll('main, main *')).filter(
      (each) => !(each instanceof SVGElement) && getComputedStyle(each).overflowX !== 'visible' && each.scrollWidth > each.clientWidth + 1,
    );
    return [...chrome, ...[...beside, ...clipping].map((each) => `clipped: ${each.outerHTML.slice(0, 80)}`)];
  }, sheet.width);
}

/** As far as a PDF keeps it: without spaces and middle dots, of which it has several. */
const plain = (text: string): string => text.replaceAll(/[\s\p{P}]/gu, '');

journey('network, stakeholder map and region map print as picture and table, without chrome and with nothing cut off', async () => {
  for (const [address, drawn, words] of [
    ['/hub/network', network, ['白糠町社会福祉協議会', '介護施設']],
    [around('fuki-growing'), (page: Page) => picture(page).locator('svg'), ['CLAPS creative', 'コーディネート']],
    ['/hub/map', map, ['弟子屈町', '市町村の定めなし']],
  ] as const) {
    const page = await caseworker(address);
    await drawn(page).waitFor();
    expect({ address, faults: await faultsOnPaper(page) }).toEqual({ address, faults: [] });
    expect(await drawn(page).isVisible()).toBe(true);
    const box = await drawn(page).boundingBox();
    expect(box?.height).toBeLessThan(sheet.height);
    const paper = plain((await textOf(await page.pdf({ preferCSSPageSize: true }))).join(''));
    const rowsOnPaper = await rows(page).locator('th').allTextContents();
    expect({ address, missing: [...words, ...rowsOnPaper].filter((word) => !paper.includes(plain(word))) }).toEqual({
      address,
      missing: [],
    });
  }
});
