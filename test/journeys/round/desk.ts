import type { Locator, Page } from 'playwright-core';
import { until } from '../../kit/worker.js';

/** Somebody who has come to the counter. */
export interface Newcomer {
  family: string;
  given: string;
  familyKana: string;
  givenKana: string;
  mobile: string;
  /** Name of the municipality of the region, where it matters. */
  lives?: string;
}

/** Chooses by its words, as one would: the box itself is drawn over. */
export const choose = (where: Page | Locator, words: string): Promise<void> =>
  where.locator('label').filter({ hasText: words }).first().click();

export const fullName = ({ family, given }: Newcomer): string => `${family} ${given}`;

/** 新しく登録: ends on the page of the person. */
export async function takeIn(page: Page, person: Newcomer): Promise<void> {
  await page.goto('/persons/new');
  await page.getByLabel('姓', { exact: true }).fill(person.family);
  await page.getByLabel('名', { exact: true }).fill(person.given);
  await page.getByLabel('セイ', { exact: true }).fill(person.familyKana);
  await page.getByLabel('メイ', { exact: true }).fill(person.givenKana);
  if (person.lives) await page.getByLabel('市町村').selectOption({ label: person.lives });
  await page.getByLabel('電話（携帯）').fill(person.mobile);
  await page.getByRole('button', { name: '登録する' }).click();
  await page.getByRole('heading', { name: fullName(person) }).waitFor();
}

export interface Request {
  /** Short name of the office that is asked. */
  to: string;
  kind?: string;
  needs: string[];
  summary: string;
  request: string;
}

/** 紹介をつくる, from the page of the person: what is asked of whom. Nothing has been sent yet. */
export async function compose(page: Page, { to, kind, needs, summary, request }: Request): Promise<void> {
  await page.getByRole('link', { name: '紹介をつくる' }).click();
  await page.getByLabel('受け先の名前').fill(to);
  await page.getByRole('list', { name: '受け先' }).getByRole('button', { name: to }).click();
  if (kind) await choose(page, kind);
  for (const need of needs) await choose(page, need);
  await page.getByLabel('要約').fill(summary);
  await page.getByLabel('お願いしたいこと').fill(request);
}

/** 送る. The consent that is missing is asked for first, and is recorded as the person signed it. Ends on the page of the referral. */
export async function sendWithConsent(page: Page): Promise<void> {
  await page.getByRole('button', { name: '送る' }).click();
  const dialog = page.getByRole('dialog', { name: '同意を記録する' });
  await dialog.getByRole('button', { name: '同意を記録する' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: '送る' }).click();
  await page.getByRole('button', { name: '送信を取り消す' }).waitFor();
}

/** Opens what has come about this person, from the inbox. */
export async function openFromInbox(page: Page, name: string): Promise<void> {
  await page.goto('/inbox');
  await page.getByRole('link', { name }).click();
  await page.getByRole('link', { name: '紹介のページを開く' }).click();
  await page.getByRole('heading', { name: '紹介', exact: true }).waitFor();
}

const clicked = (what: Locator): Promise<boolean> => what.click().then(() => true);

/** One act on the page of a referral, and what its dialog asks for. Ends when it is said to be done. */
export async function act(page: Page, name: string, done: string, fill?: (dialog: Locator) => Promise<unknown>): Promise<void> {
  const button = page.getByRole('button', { name, exact: true }).first();
  const menu = page.getByRole('button', { name: 'ほかの操作' });
  const item = page.getByRole('menuitem', { name });
  // What was possible a moment ago may still stand there: the page follows the act before.
  await until(`${name} is offered`, async () => {
    await button.or(menu).first().waitFor();
    if (await button.isVisible()) return clicked(button);
    await menu.click();
    if (await item.isVisible()) return clicked(item);
    await page.keyboard.press('Escape');
    return false;
  });
  const dialog = page.getByRole('dialog', { name });
  await fill?.(dialog);
  if (fill) await dialog.getByRole('button', { name, exact: true }).click();
  await page.getByRole('status').getByText(done).waitFor();
}
