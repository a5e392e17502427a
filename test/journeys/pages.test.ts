import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { keepPicture } from '../kit/album.js';
import { useScreens } from '../kit/screens.js';
import { faultsOf } from '../kit/soundPage.js';
import { lines } from './pages/lines.js';

const { journey, screens } = useScreens({ demo: true });
const router = new URL('../../services/console/src/app/router.tsx', import.meta.url);

it('looks at every route of the console', () => {
  const routes = [...readFileSync(router, 'utf8').matchAll(/\bpath: '([^']+)'/g)].map(([, path]) => path);
  expect(routes.length).toBeGreaterThan(5);
  expect(routes.filter((path) => !lines.some(({ route }) => route === path))).toEqual([]);
});

describe('can be used by everybody, on the screen of an office and on a phone:', () => {
  for (const { name, as, at, heading, doing } of lines) {
    journey(name, async () => {
      const address = await at(screens().world);
      const page = await screens().visitor();
      if (as) await screens().signIn(page, await screens().world.colleague(as));
      await page.goto(address);
      await page.getByRole('heading', { name: heading }).first().waitFor();
      await doing?.(page);
      await page.getByText('読み込んでいます').waitFor({ state: 'hidden' });
      await keepPicture(page, name);
      expect(await faultsOf(page)).toEqual([]);
    });
  }
});
