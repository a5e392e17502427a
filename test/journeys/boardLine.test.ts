import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { mayComplainOf } from '../kit/complaints.js';
import { useScreens } from '../kit/screens.js';
import { staged } from './pages/conferences.js';

const { journey, screens } = useScreens({ demo: true });

/** The recorder at the board of a meeting in session, in the line where they type. */
async function recording(): Promise<Page> {
  const { world } = screens();
  const page = await screens().signedIn(await world.colleague('fukuhara.chizuru'), `/conferences/${(await staged(world)).open}/board`);
  await page.getByRole('combobox', { name: /記録する行/ }).click();
  return page;
}

const record = (page: Page) => page.getByRole('list', { name: '会議の記録' }).getByRole('listitem');

journey('goes on with the line when Enter only chooses kanji, and writes it with the next', async () => {
  const page = await recording();
  const line = page.getByRole('combobox', { name: /記録する行/ });
  const before = await record(page).count();
  const keyboard = await page.context().newCDPSession(page);
  await keyboard.send('Input.imeSetComposition', { text: 'そうげい', selectionStart: 4, selectionEnd: 4 });
  await keyboard.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 });
  await keyboard.send('Input.insertText', { text: '送迎' });
  expect(await line.inputValue()).toBe('送迎');
  expect(await record(page).count()).toBe(before);
  await page.keyboard.press('Enter');
  await record(page).filter({ hasText: '送迎' }).waitFor();
  expect(await line.inputValue()).toBe('');
});

journey('asks before a sign-out throws away lines that have not reached the board', async () => {
  const page = await recording();
  const { origin } = new URL(page.url());
  mayComplainOf(page, /graphql/);
  await page.route('**/graphql', (route) =>
    route.request().postDataJSON().operationName === 'WriteNotes' ? route.abort() : route.continue(),
  );
  await page.keyboard.insertText('つながらない間の行');
  await page.keyboard.press('Enter');
  await page.getByText('つながっていません').waitFor();
  await page.goto(`${origin}/conferences`);
  await page.getByRole('button', { name: /^自分のこと/ }).click();
  await page.getByRole('menuitem', { name: 'サインアウト' }).click();
  const question = page.getByRole('alertdialog', { name: 'まだ送っていない行があります' });
  await question.getByRole('button', { name: 'サインアウトしない' }).click();
  await question.waitFor({ state: 'detached' });
  await page.getByRole('heading', { name: '会議' }).first().waitFor();
  await page.getByRole('button', { name: /^自分のこと/ }).click();
  await page.getByRole('menuitem', { name: 'サインアウト' }).click();
  await question.getByRole('button', { name: '捨ててサインアウト' }).click();
  await page
    .getByRole('button', { name: 'サインイン', exact: true })
    .or(page.getByRole('heading', { name: /サインイン/ }))
    .first()
    .waitFor();
});
