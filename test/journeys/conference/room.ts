import type { Page } from 'playwright-core';

/** Signs in with one click, as one may in the demo. */
export async function throughTheDoor(page: Page, name: string): Promise<Page> {
  await page.goto('/');
  await page.getByRole('button', { name }).click();
  await page.getByRole('heading', { name: '受信箱' }).waitFor();
  return page;
}

/** The office names who comes, and they pledge secrecy with their answer. */
export async function accept(page: Page, meeting: string, name: string): Promise<void> {
  await page.goto(meeting);
  const colleagues = page.getByLabel('出席する人', { exact: true });
  await colleagues.locator('option').filter({ hasText: name }).waitFor({ state: 'attached' });
  await colleagues.selectOption(await colleagues.locator('option').filter({ hasText: name }).getAttribute('value'));
  await page.getByRole('button', { name: 'この人に決める' }).click();
  await page.getByRole('button', { name: '守秘を誓約して出席する' }).click();
  await page.getByText('出席と返事しています').waitFor();
}

/** 入室する: ends at the board. */
export async function enter(page: Page, meeting: string): Promise<void> {
  await page.goto(meeting);
  await page.getByRole('button', { name: '入室する' }).click();
  await page.waitForURL('**/board*');
  await page
    .getByRole('heading', { name: /40代の方の仕事さがし/ })
    .first()
    .waitFor();
}

/** A line by keys alone: the letter of its kind, the words, Enter. */
export async function write(page: Page, key: string, text: string): Promise<void> {
  await page.keyboard.press(key);
  await page.keyboard.insertText(text);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
}
