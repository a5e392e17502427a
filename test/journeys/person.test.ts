import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { mayComplainOf } from '../kit/complaints.js';
import { useScreens } from '../kit/screens.js';
import { invented } from './pages/invented.js';

const { journey, screens } = useScreens({ demo: true });

const own = async (): Promise<string> =>
  `/persons/${(await invented(screens().world, 'kushiro-city', 'council-akkeshi', 'in_progress')).person}`;
const open = async (address: string): Promise<Page> => screens().signedIn(await screens().world.colleague('sano.mizuki'), address);
const records = async (text: string): Promise<number> =>
  (await screens().world.database.see.query('select from support_record where text = $1', [text])).rowCount ?? 0;

journey('is found by /, some letters and Enter; outside one’s own work one says why, and the person can read it later', async () => {
  const page = await open('/inbox');
  await page.getByRole('list', { name: '受信箱' }).waitFor();
  await page.keyboard.press('/');
  await page.getByRole('searchbox', { name: /^名前/ }).pressSequentially('takahashi');
  await page.getByRole('menuitem', { name: '髙橋 正子' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '担当の外の方です' }).waitFor();
  expect(await page.getByText('タカハシ').count()).toBe(0);
  await page.getByText('本人・関係機関からの問い合わせ').click();
  await page.getByRole('button', { name: 'この目的で見る' }).click();
  await page.getByRole('heading', { name: /[髙高]橋/ }).waitFor();
  await page.getByRole('link', { name: 'だれが見たか' }).click();
  await page
    .getByRole('row', { name: /佐野 美月.*本人・関係機関からの問い合わせ/ })
    .first()
    .waitFor();
});

journey('gets a record with N, some words and Ctrl+Enter', async () => {
  const page = await open(await own());
  await page.getByRole('button', { name: '記録する' }).waitFor();
  await page.keyboard.press('n');
  await page.locator('textarea:focus').waitFor();
  await page.keyboard.type('電話あり。見学の日を決めた。');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('status').getByText('記録しました').waitFor();
  await page.getByRole('listitem').getByText('電話あり。見学の日を決めた。').waitFor();
  expect(await records('電話あり。見学の日を決めた。')).toBe(1);
});

journey('loses no letter that is typed right after N, or before the search has opened', async () => {
  const page = await open(await own());
  await page.getByRole('button', { name: '記録する' }).waitFor();
  await page.keyboard.type('nhoumon shita');
  await page.locator('textarea:focus').waitFor();
  expect(await page.getByLabel('内容').inputValue()).toBe('houmon shita');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('status').getByText('記録しました').waitFor();
  await page.keyboard.type('/takahashi');
  await page.getByRole('menuitem', { name: '髙橋 正子' }).waitFor();
  expect(await page.getByRole('searchbox', { name: /^名前/ }).inputValue()).toBe('takahashi');
});

journey('keeps a record that was begun and left, at whatever machine it is gone on with', async () => {
  const at = await own();
  const page = await open(at);
  await page.getByRole('button', { name: '記録する' }).click();
  await page.getByLabel('内容').fill('途中まで書いた。');
  await page.getByText(/保存済/).waitFor();
  const other = await open(at);
  await other.getByRole('button', { name: '書きかけの記録を続ける' }).click();
  expect(await other.getByLabel('内容').inputValue()).toBe('途中まで書いた。');
  await other.keyboard.press('Control+Enter');
  await other.getByRole('status').getByText('記録しました').waitFor();
  const third = await open(at);
  await third.getByRole('button', { name: '記録する', exact: false }).waitFor();
  expect(await third.getByRole('button', { name: '書きかけ' }).count()).toBe(0);
  expect(await records('途中まで書いた。')).toBe(1);
});

journey('keeps what was typed while the line is down, and writes it once', async () => {
  const page = await open(await own());
  await page.getByRole('button', { name: '記録する' }).click();
  await page.getByLabel('内容').fill('訪問。水道が止まりそう。');
  mayComplainOf(page, /INTERNET_DISCONNECTED/);
  await page.context().setOffline(true);
  await page.keyboard.press('Control+Enter');
  await page.getByText('つながらず、送れませんでした。').waitFor();
  await page.context().setOffline(false);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('status').getByText('記録しました').waitFor();
  expect(await records('訪問。水道が止まりそう。')).toBe(1);
});

journey('is not taken in with a date that never was; the form says which and keeps the rest', async () => {
  const page = await open('/persons/new');
  await page.getByLabel('姓', { exact: true }).fill('標茶');
  await page.getByLabel('生年月日').fill('昭和64年1月8日');
  await page.getByRole('button', { name: '登録する' }).click();
  await page.getByText(/昭和は64年1月7日まで/).waitFor();
  await page.getByText('セイかメイのどちらかを入れてください。').waitFor();
  expect(await page.getByLabel('姓', { exact: true }).inputValue()).toBe('標茶');
  expect(await page.getByLabel('生年月日').inputValue()).toBe('昭和64年1月8日');
  await page.getByLabel('セイ', { exact: true }).fill('しべちゃ');
  await page.getByLabel('生年月日').fill('S60.4.1');
  await page.getByText('昭和60年4月1日(月)').waitFor();
  await page.getByRole('button', { name: '登録する' }).click();
  await page.getByRole('heading', { name: '標茶' }).waitFor();
  await page.getByText('シベチャ').first().waitFor();
});
