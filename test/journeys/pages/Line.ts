import type { Page } from 'playwright-core';
import type { World } from '../../kit/world.js';

/** A page as somebody sees it. */
export interface Line {
  /** The route of the console's router that it shows; null for pages that are served without it. */
  route: string | null;
  /** Who sees what, as a sentence. */
  name: string;
  /** The login name of who looks; nobody: not signed in. */
  as?: string;
  at(world: World): string | Promise<string>;
  /** The heading that stands there when the page has come. */
  heading: string | RegExp;
  /** What is done before it is looked at, to open a dialog for instance. */
  doing?(page: Page): Promise<unknown>;
}

export const [city, akkeshi, kurashigoto, zoo] = ['kushiro-city', 'council-akkeshi', 'kushiro-social-enterprise', 'partner-zoo'];
export const [caseworker, council, coordinator, administrator] = ['sano.mizuki', 'sakamoto.miyo', 'kitagawa.masaru', 'nagai.rina'];
export const supervisor = 'oomori.kosuke';
export const chief = 'fukuhara.chizuru';

export const press = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();
export const choose = (item: string) => async (page: Page) => {
  await press(/^ほかの操作/)(page);
  await page.getByRole('menuitem', { name: item }).click();
};
