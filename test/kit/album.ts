import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { type Size, sizes } from './screens.js';

const folder = process.env.TEST_ALBUM;

/** With TEST_ALBUM set to a folder, keeps a picture of this page there in both sizes, for whoever wants to leaf through all of them. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  for (const size of Object.keys(sizes) as Size[]) {
    await page.setViewportSize(sizes[size]);
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: path.join(folder, `${name.replaceAll(/\W+/g, '-')}.${size}.png`) });
  }
}
