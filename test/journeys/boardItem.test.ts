import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { act, seeBoard } from '../kit/conference.js';
import { useScreens } from '../kit/screens.js';
import type { TestStaff } from '../kit/world.js';
import { staged } from './pages/conferences.js';

const { journey, screens } = useScreens({ demo: true });
const half = '書きかけの行';
const line = (page: Page) => page.getByRole('combobox', { name: /記録する行/ });
const left = (page: Page) => page.getByRole('region', { name: '扱わなくなった議題の書きかけの行' });
const written = async (who: TestStaff, meeting: string): Promise<string[]> =>
  (await seeBoard(who, meeting)).notes.map(({ text }: { text: string }) => text);

/** Types, and waits until the browser has kept it: the keys rest half a second before. */
async function type(page: Page, words: string): Promise<void> {
  await line(page).fill(words);
  await page.waitForTimeout(1_000);
}

journey('finds half a line again where it was typed, and over no other item', async () => {
  const { world } = screens();
  const { open } = await staged(world);
  const recorder = await world.colleague('fukuhara.chizuru');
  const page = await screens().signedIn(recorder, `/conferences/${open}/board`);
  await line(page).waitFor();
  await page.keyboard.press('2');
  await page.getByRole('heading', { name: /2\. 朝の送迎が足りない/ }).waitFor();
  await type(page, half);
  await page.keyboard.press('Escape');
  await page.keyboard.press('k');
  await page.getByRole('heading', { name: /1\. 40代の方の仕事さがし/ }).waitFor();
  expect(await line(page).inputValue()).toBe('');
  await page
    .getByRole('navigation', { name: '議題' })
    .getByRole('button', { name: new RegExp(half) })
    .waitFor();

  // To the page of the meeting and back, by a link that names no item.
  await page.getByRole('link', { name: '会議のページに戻る' }).click();
  await page.getByRole('link', { name: '会議室のボード' }).click();
  await page.getByRole('heading', { name: /2\. 朝の送迎が足りない/ }).waitFor();
  expect(await line(page).inputValue()).toBe(half);
  await line(page).fill('');
});

journey('stays with its item when another takes its place, and carries no word of one that is struck into another', async () => {
  const { world } = screens();
  const { open } = await staged(world);
  const recorder = await world.colleague('fukuhara.chizuru');
  const [page, council] = [
    await screens().signedIn(recorder, `/conferences/${open}/board`),
    await screens().signedIn(await world.colleague('sakamoto.miyo'), `/conferences/${open}/board`),
  ];
  await type(page, half);
  const second = council.getByRole('heading', { name: /朝の送迎が足りない/ });
  await council.getByRole('heading', { name: /1\. 40代の方の仕事さがし/ }).waitFor();
  await council.keyboard.press('2');
  await second.filter({ hasText: '2.' }).waitFor();

  const [{ id: itemId }] = (await seeBoard(recorder, open)).items;
  await act(recorder, 'strikeItem', 'StrikeItemInput', { itemId, reason: '次の機会に話し合います' });

  const gone = page.getByText('この議題は、ここで扱わなくなりました。');
  await gone.waitFor();
  expect(await line(page).count()).toBe(0);
  // Numbers stay: what the minutes call the second is the second here.
  await second.filter({ hasText: '2.' }).waitFor();
  // Whoever had never gone to another item has it in the address all the same.
  await page.reload();
  await gone.waitFor();
  await left(page).getByText('「40代の方の仕事さがし」（ここで扱わなくなった議題）').waitFor();
  expect(await left(page).getByRole('button').allInnerTexts()).toEqual(['捨てる']);
  await page.keyboard.press('j');
  await page.getByRole('heading', { name: /2\. 朝の送迎が足りない/ }).waitFor();
  expect(await line(page).inputValue()).toBe('');
  await line(page).press('Enter');
  // A link that names no item leads to one that stands there, and not into its line either.
  await page.goto(`/conferences/${open}/board`);
  await page.getByRole('heading', { name: /2\. 朝の送迎が足りない/ }).waitFor();
  await left(page).getByText(half, { exact: true }).waitFor();
  expect(await line(page).inputValue()).toBe('');
  await line(page).fill('別の行');
  await line(page).press('Enter');
  await page.getByRole('list', { name: '会議の記録' }).getByText('別の行').waitFor();
  expect(await written(recorder, open)).not.toContain(half);

  await left(page).getByRole('button', { name: 'ここに書く' }).click();
  expect(await line(page).inputValue()).toBe(half);
  await left(page).waitFor({ state: 'detached' });
  await line(page).press('Enter');
  await page
    .getByRole('list', { name: '会議の記録' })
    .getByRole('listitem')
    .filter({ hasText: half })
    .getByRole('button', { name: 'この行を消す' })
    .waitFor();
  const notes = (await seeBoard(recorder, open)).notes.filter(({ text }: { text: string }) => text === half);
  expect(notes.map((note: { itemId: string }) => note.itemId)).not.toContain(itemId);
  expect(notes).toHaveLength(1);
});
