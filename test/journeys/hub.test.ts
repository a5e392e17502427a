import { readFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import { hubEntryIdOf, kushiro } from '@tsunagi/region';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { keepPicture } from '../kit/album.js';
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
  await button(editor, '直す').click();
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

journey('two editors of one resource: nothing is overwritten unseen, and what was typed stays', async () => {
  const [first, second] = await Promise.all([
    as('shibata.wataru', `${entry('majikuru')}/edit`),
    as('nagai.rina', `${entry('majikuru')}/edit`),
  ]);
  for (const page of [first, second]) await page.getByLabel('対象', { exact: false }).first().waitFor();
  await first.getByRole('textbox', { name: '行きかた' }).fill('柏木町のバス停から徒歩3分');
  await button(first, '下書きを保存する').click();
  await first.getByRole('heading', { name: 'まじくる' }).waitFor();
  await second.getByLabel('内容', { exact: true }).fill('中学生の学習と居場所の拠点。');
  await button(second, '下書きを保存する').click();
  await second.getByText('ほかの人が先に変更しました').waitFor();
  await second.getByRole('table', { name: '先に入った変更' }).getByText('柏木町のバス停から徒歩3分').waitFor();
  expect(await second.getByLabel('内容', { exact: true }).inputValue()).toBe('中学生の学習と居場所の拠点。');
  await second.getByRole('textbox', { name: '行きかた' }).fill('柏木町のバス停から徒歩3分');
  await button(second, '下書きを保存する').click();
  await second.getByRole('heading', { name: 'まじくる' }).waitFor();
  await second.getByText('中学生の学習と居場所の拠点。').waitFor();
});

journey('pictures of a place are put in order with their words, and the region sees them once they are published', async () => {
  const editor = await as('shibata.wataru', `${entry('kokorapo')}/edit`);
  const photos = editor.getByRole('region', { name: '7 写真' });
  for (const [background, fileName] of [
    ['#7a9e7e', 'door.jpg'],
    ['#c9a66b', 'table.jpg'],
  ] as const) {
    const choosing = editor.waitForEvent('filechooser');
    await button(photos, '写真を選ぶ').click();
    const buffer = await sharp({ create: { width: 1200, height: 900, channels: 3, background } })
      .jpeg()
      .toBuffer();
    await (await choosing).setFiles({ name: fileName, mimeType: 'image/jpeg', buffer });
    await photos.getByRole('group', { name: fileName === 'door.jpg' ? '写真 1' : '写真 2' }).waitFor();
  }
  await button(editor, '下書きを保存する').click();
  await photos.getByText('写真の説明を入れてください。').first().waitFor();
  await photos.getByLabel('写真の説明').first().fill('玄関。段差が一つあります');
  await photos.getByLabel('写真の説明').last().fill('みんなで使う大きな机');
  await button(photos, '写真2を前へ').click();
  await keepPicture(editor, 'editing photos');
  await button(editor, '下書きを保存する').click();
  await editor.getByRole('list', { name: '下書きの写真' }).getByRole('img', { name: 'みんなで使う大きな机' }).waitFor();
  await keepPicture(editor, 'photos of a draft');
  const reader = await as('sakamoto.miyo', entry('kokorapo'));
  await reader.getByRole('heading', { name: 'ここらぽ' }).waitFor();
  expect(await reader.getByRole('list', { name: '写真' }).count()).toBe(0);
  await button(editor, '公開する').click();
  await button(dialog(editor, '公開する'), '公開する').click();
  await said(editor, '公開の手続きをしました');
  await reader.reload();
  const shown = reader.getByRole('list', { name: '写真' }).getByRole('img');
  await shown.first().waitFor();
  expect(await shown.evaluateAll((all) => all.map((each) => each.getAttribute('alt')))).toEqual([
    'みんなで使う大きな机',
    '玄関。段差が一つあります',
  ]);
  await reader.waitForFunction(() =>
    [...document.querySelectorAll('img')].every(({ complete, naturalWidth }) => complete && naturalWidth > 0),
  );
  await keepPicture(reader, 'photos of a place');
});

journey('what is missing is raised as a need, and a person judges which resource answers it', async () => {
  const page = await as('fukuhara.chizuru', '/hub?text=zzzzqqq');
  await page.getByText('この条件に合う資源は見つかりませんでした').waitFor();
  await page.getByRole('link', { name: '足りないものを課題として出す' }).click();
  const form = dialog(page, '課題を出す');
  await form.getByLabel('ひとことで').fill('港の近くで、手先を使う仕事がほしい');
  await form.getByLabel('相談内容').selectOption({ label: '仕事探し、就職について' });
  await form.getByLabel('市町村').selectOption({ label: '釧路市' });
  await form.getByRole('button', { name: '出す', exact: true }).click();
  await page.getByRole('heading', { name: '港の近くで、手先を使う仕事がほしい' }).waitFor();
  const proposed = page.getByRole('list', { name: '合いそうな資源' }).getByRole('listitem');
  const nets = proposed.filter({ hasText: '整網作業' });
  await nets.getByText('地域が合う').waitFor();
  await nets.getByRole('button', { name: '合う', exact: true }).click();
  await dialog(page, 'この課題に合うと記す').getByLabel('理由').fill('手先を使う根気のいる作業だから');
  await button(page, '記す').click();
  await page.getByRole('list', { name: '判断された資源' }).getByText('手先を使う根気のいる作業だから').waitFor();
  await button(page, '動かす').click();
  await button(dialog(page, '課題を動かす'), '動かす').click();
  await said(page, '「検討」へ動かしました');

  await page.goto('/hub/needs');
  await page.getByRole('list', { name: /検討/ }).getByText('合う資源 1件：整網作業').waitFor();
  const council = await as('sakamoto.miyo', entry('net-mending'));
  const asked = council.getByRole('list', { name: '応えられそうな課題' }).getByRole('listitem').filter({ hasText: '港の近くで' });
  await asked.getByText('合うと判断されています').waitFor();
  expect(await asked.getByRole('button').count()).toBe(0);
});

journey('the map and the network lead to what they show, and the ledger can be taken along', async () => {
  const page = await as('sano.mizuki', '/hub/map?kind=organisation');
  await page
    .getByRole('link', { name: /^浜中町/ })
    .first()
    .click();
  await page.waitForURL(/town=01663/);
  await page.getByRole('link', { name: /浜中町社会福祉協議会/ }).waitFor();
  await page.getByRole('navigation', { name: 'ハブの見かた' }).getByRole('link', { name: 'つながり' }).click();
  await page.getByLabel('中心').selectOption({ label: '蕗の栽培を通した場づくり' });
  await page.getByRole('row', { name: /おんべつ学園.*労働力.*労務の提供/ }).waitFor();
  await page
    .getByRole('link', { name: /^せっせ/ })
    .first()
    .click();
  await page.getByRole('heading', { name: 'せっせ' }).waitFor();

  await page.goto('/hub/unmet');
  await page.getByRole('row', { name: /^仕事探し、就職について 2\d/ }).waitFor();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    button(page, '書き出す')
      .click()
      .then(() => page.getByRole('menuitem', { name: 'CSV（UTF-8）' }).click()),
  ]);
  const list = readFileSync(await file.path(), 'utf8');
  expect(list).toMatch(/"仕事探し、就職について","2\d"/);
  expect(list).toContain('逆算できる数は「–」');
  expect(list).toContain('個人情報は含みません');
  expect(list).not.toContain('個人情報を含みます');
});
