import { describe, expect } from '@jest/globals';
import { keepPicture } from '../../kit/album.js';
import { useScreens } from '../../kit/screens.js';
import { faultsOf } from '../../kit/soundPage.js';
import type { Line } from './Line.js';

/** Opens each of these pages as somebody who may, on the screen of an office and on a phone, and looks for faults. */
export const lookAt = (lines: readonly Line[]): void => {
  const { journey, screens } = useScreens({ demo: true });

  describe('can be used by everybody, on the screen of an office and on a phone:', () => {
    for (const { name, as, at, heading, doing } of lines) {
      journey(name, async () => {
        const address = await at(screens().world);
        const page = await screens().nextVisitor();
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
};
