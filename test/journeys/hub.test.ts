import { expect } from '@jest/globals';
import { hubEntryIdOf, kushiro } from '@tsunagi/region';
import type { Page } from 'playwright-core';
import { useScreens } from '../kit/screens.js';
import { throughTheDoor } from './conference/room.js';

const { journey, screens } = useScreens({ demo: true });
const entry = (code: string): string => `/hub/entries/${screens().world.id('HubEntry', hubEntryIdOf(kushiro.regionId, code))}`;
/** A page, or a part of it. */
type Part = Pick<Page, 'getByRole'>;
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name });
const button = (part: Part, name: string) => part.getByRole('button', { name, exact: true });
const said = (page: Page, words: string) => page.getByRole('status').getByText(words).waitFor();
const as = async (login: string, address: string) => screens().signedIn(await screens().world.colleague(login), address);

journey('a caseworker finds work in 音別 by a worry, and what its partner says of it is seen at once', async () => {
  const caseworker = await throughTheDoor(await screens().visitor(), '佐野 美月');
  await caseworker.getByRole('navigation', { name: '主なページ' }).getByRole('link', { name: 'ハブ' }).click();
  await caseworker.getByLabel('資源をさがす').fill('仕事探し 音別');
  await caseworker.waitForURL(/text=/);
  await button(caseworker, '空きあり').click();
  await caseworker.getByRole('link', { name: '蕗の栽培と収穫' }).waitFor();
  await caseworker.getByRole('heading', { name: 'ハブ' }).click();
  await caseworker.keyboard.press('j');
  await caseworker.keyboard.press('k');
  const focused = () => caseworker.evaluate(() => document.activeElement?.textContent);
  while ((await focused()) !== '蕗の栽培と収穫') await caseworker.keyboard.press('j');
  await caseworker.keyboard.press('Enter');
  await caseworker.getByRole('heading', { name: '蕗の栽培と収穫' }).waitFor();
  await caseworker.getByText('空き 2').waitFor();
  expect(await caseworker.getByRole('button', { name: '直す' }).count()).toBe(0);

  const partner = await as('osawa.kinji', entry('fuki-work'));
  await button(partner, '今もこのとおり').click();
  await said(partner, '今日の日付で確認しました');
  await button(partner, '空きを示す').click();
  await dialog(partner, '空きを示す').getByLabel('いまの空き').fill('９');
  await button(partner, '示す').click();
  await dialog(partner, '空きを示す').getByText('空きが、定員より多くなっています').first().waitFor();
  await dialog(partner, '空きを示す').getByLabel('いまの空き').fill('１');
  await button(partner, '示す').click();
  await said(partner, '空きを示しました');

  await caseworker.reload();
  await caseworker.getByText('空き 1').waitFor();
});

journey('an editor writes a change, sees what differs, and publishes it; what a colleague wrote is confirmed', async () => {
  const editor = await as('shibata.wataru', entry('kokorapo'));
  await editor.getByRole('link', { name: '直す' }).click();
  await editor.getByRole('heading', { name: '資源を直す' }).waitFor();
  await editor.getByText('毎月第2・第4土曜日').waitFor();
  await editor.getByLabel('費用', { exact: true }).selectOption({ label: '無料' });
  await editor.getByRole('group', { name: '第何週' }).locator('label').filter({ hasText: '最終' }).click();
  await editor.getByText('毎月第2・第4・最終土曜日').waitFor();
  await button(editor, '下書きを保存する').click();
  const differences = editor.getByRole('table', { name: '公開している内容との違い' });
  await differences.getByRole('row', { name: /費用 費用 要確認 費用 無料/ }).waitFor();

  const reader = await as('sakamoto.miyo', entry('kokorapo'));
  await reader.getByText('費用 要確認').waitFor();
  await button(editor, '公開する').click();
  await dialog(editor, '公開する').getByLabel('変わったところ').fill('費用がかからなくなりました');
  await button(dialog(editor, '公開する'), '公開する').click();
  await said(editor, '公開の手続きをしました');
  await differences.waitFor({ state: 'hidden' });
  await reader.reload();
  await reader.getByText('費用 無料').waitFor();
  await reader.getByText('費用がかからなくなりました').waitFor();

  await editor.goto('/hub/own?shelf=offered');
  await editor.getByRole('link', { name: 'まじくる' }).click();
  await button(editor, '確認して公開する').click();
  await said(editor, '公開しました');
  await reader.goto(entry('majikuru'));
  await reader.getByText('見学は、前の日までに電話してください。').waitFor();
});
