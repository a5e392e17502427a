import { describe, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Dice, seedOfRun } from '../access/world/dice.js';
import { mayComplainOf } from '../kit/complaints.js';
import { payloads, soak } from '../kit/payloads.js';
import { useScreens } from '../kit/screens.js';
import type { Line } from './pages/Line.js';
import { caseworkLines, sharedLines } from './pages/lines.js';

const { journey, screens } = useScreens({ demo: true });
const seed = seedOfRun();
const pagesLookedAt = process.env.PROVE === '1' ? Number.POSITIVE_INFINITY : 30;

/** Pages for somebody who is signed in, each address once; by seed. */
function someLines(): Line[] {
  const dice = new Dice(seed);
  const signedIn = [...caseworkLines, ...sharedLines].filter(({ as, doing }) => as && !doing);
  return signedIn
    .map((line) => ({ line, place: dice.next() }))
    .sort((one, other) => one.place - other.place)
    .slice(0, pagesLookedAt)
    .map(({ line }) => line);
}

/** What has become of the payloads in a page: pieces of page that somebody wrote, links that are programs, sentences that have read a text for their own elements, and how much is there to be read. */
const becomeOf = (page: Page) =>
  page.evaluate(() => {
    const parts = [...document.querySelectorAll('*')];
    const handlers = parts.filter((part) => [...part.attributes].some(({ name }) => /^on[a-z]/i.test(name)));
    const links = parts.filter((part) =>
      /^\s*(javascript|data:text|vbscript).*fired/i.test(part.getAttribute('href') ?? part.getAttribute('src') ?? ''),
    );
    const strange = [
      ...document.querySelectorAll('iframe, object, embed, base, marquee, math, details[ontoggle], form[action*="invalid"]'),
    ];
    // As it was before it was dressed, and whatever line it stands on; a picture may cut it in the middle of its dress.
    const plain = document.body.innerText.replace(/[\s\u00ad]|fired(?=<)|(?<=甲)[fired]+(?=…)/g, '');
    return {
      pieces: [...handlers, ...links, ...strange].map((part) => part.outerHTML.slice(0, 200)),
      fired: (window as unknown as { fired?: string[] }).fired ?? [],
      read: document.body.innerText.split('fired').length - 1,
      // A picture may cut the end of a long name; where elements were read, the beginning is gone too.
      borrowed: plain.match(/.{0,40}(?<!<0>)fired甲.{0,20}|.{0,40}fired甲(?!<\/0>|<?\/?0?…).{0,20}/) ?? [],
    };
  });

describe(`Texts that would be programs (${payloads.length} of them, seed ${seed})`, () => {
  journey('are read on every page as what they are: nothing runs, nothing is loaded, nothing is reported', async () => {
    const { world } = screens();
    const lines = someLines();
    // The addresses are made from names that the texts are then added to.
    const addresses = new Map<Line, string>();
    for (const line of lines) addresses.set(line, await line.at(world));
    const soaked = await soak(world.database.see);
    expect(soaked.texts).toBeGreaterThan(500);
    const found: string[] = [];
    let read = 0;
    for (const line of lines) {
      const page = await screens().visitor();
      await screens().signIn(page, await world.colleague(line.as as string));
      page.on('dialog', (dialog) => {
        found.push(`${line.name}: a dialog says ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on('request', (request) => {
        if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(screens().origin))
          found.push(`${line.name}: asks ${request.url()}`);
      });
      await page.goto(addresses.get(line) as string);
      await page.getByRole('heading').first().waitFor();
      await page.getByText('読み込んでいます').first().waitFor({ state: 'hidden' });
      const { pieces, fired, borrowed, read: times } = await becomeOf(page);
      found.push(...borrowed.map((each) => `${line.name}: a sentence has read its own elements in ${each}`));
      found.push(...pieces.map((piece) => `${line.name}: ${piece}`), ...fired.map((each) => `${line.name}: ${each} has run`));
      read += times;
      await page.close();
    }
    expect(found).toEqual([]);
    expect(read).toBeGreaterThan(lines.length); // or nothing would be proved
  });

  journey('become no piece of a page even by a script of ours: Trusted Types are enforced', async () => {
    const page = await screens().visitor();
    mayComplainOf(page, /Trusted ?(Type|HTML|Script)/i);
    await page.goto('/');
    await page.getByRole('heading').first().waitFor();
    const outcomes = await page.evaluate((payload) => {
      const attempt = (act: () => void): string => {
        try {
          act();
          return 'done';
        } catch (error) {
          return (error as Error).name;
        }
      };
      return [
        attempt(() => {
          document.createElement('div').innerHTML = payload;
        }),
        attempt(() => document.write(payload)),
        attempt(() => {
          document.createElement('script').text = 'fired()';
        }),
        attempt(() => window.setTimeout('fired()', 0)),
        attempt(() => void new DOMParser().parseFromString(payload, 'text/html')),
      ];
    }, payloads[0] as string);
    expect(outcomes).toEqual(Array(5).fill('TypeError'));
  });
});
