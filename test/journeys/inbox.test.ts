import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { given, tell } from '../kit/given.js';
import { useScreens } from '../kit/screens.js';

const { journey, screens } = useScreens({ demo: true });

const openInbox = async (): Promise<Page> => {
  const page = await screens().signedIn(await screens().world.colleague('sakamoto.miyo'), '/inbox');
  await page.getByRole('list', { name: '受信箱' }).waitFor();
  return page;
};
const names = (page: Page) => page.locator('[data-opens]').allInnerTexts();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);
const said = (page: Page, words: string) => page.getByRole('status').getByText(words).waitFor();
/** To the top with k, then down with j to the row of this person. */
const walkTo = async (page: Page, name: string) => {
  const rows = await names(page);
  for (const _ of rows) await page.keyboard.press('k');
  for (let left = rows.length; left > 0 && (await focused(page)) !== name; left--) await page.keyboard.press('j');
  expect(await focused(page)).toBe(name);
};

journey('is worked through by keys alone: j, k, Enter, A, Q, R, Z and u', async () => {
  const page = await openInbox();
  const [first, second] = await names(page);
  await page.keyboard.press('j');
  expect(await focused(page)).toBe(first);
  await page.keyboard.press('j');
  expect(await focused(page)).toBe(second);
  await page.keyboard.press('k');
  expect(await focused(page)).toBe(first);
  await page.keyboard.press('Enter');
  const pane = page.getByRole('complementary', { name: '開いている紹介' });
  await pane.getByText('要約').waitFor();

  const [asked, taken] = ['対馬 栄子', '小林 彩花'];
  await walkTo(page, asked);
  await page.keyboard.press('q');
  const question = page.getByRole('dialog', { name: '質問する' });
  await question.getByLabel('質問').fill('お住まいはいつまで借りられますか。');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await said(page, '質問を送りました');
  await page.getByRole('listitem').filter({ hasText: asked }).getByText('質問中').waitFor();

  await walkTo(page, taken);
  await page.keyboard.press('r');
  await page.getByRole('dialog', { name: '断る' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.keyboard.press('z');
  await page.getByRole('dialog', { name: 'あとで見る' }).waitFor();
  await page.keyboard.press('Enter');
  await said(page, 'まで見えなくしました');
  await page.getByRole('link', { name: taken }).waitFor({ state: 'detached' });
  await page.keyboard.press('u');
  await page.getByRole('link', { name: taken }).waitFor();

  await walkTo(page, taken);
  await page.keyboard.press('a');
  await said(page, '受けました。担当はあなたです。');
  await page.getByRole('listitem').filter({ hasText: taken }).getByRole('button', { name: '受ける' }).waitFor({ state: 'detached' });
});

journey('shows what comes without being asked, and a question to whoever has the referral open', async () => {
  const world = screens().world;
  const [city, council] = [await world.colleague('sano.mizuki'), await world.colleague('sakamoto.miyo')];
  const page = await openInbox();
  const person = await given(world).person(city, { familyName: '門静', givenName: '渚' });
  const consent = await given(world).consent(city, person, [council], ['IDENTITY']);
  const referral = await given(world).delivered(city, { person, to: council, consent, fieldGroups: ['IDENTITY'] });
  await page.getByRole('link', { name: '門静 渚' }).waitFor();

  const sender = await screens().signedIn(city, `/referrals/${referral}`);
  await sender.getByText('相談をお願いします').waitFor();
  await tell(
    council,
    'askSender',
    { referralId: referral, question: 'どなたと暮らしていますか。' },
    '... on ReferralPayload { deliverAt }',
  );
  await sender.getByText('どなたと暮らしていますか。').waitFor();
});

journey('leaves single letters to whoever types, and to whoever switched them off', async () => {
  const page = await openInbox();
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'ヘルプとショートカット' }).getByText('1文字のショートカットを使う').click();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.keyboard.press('j');
  expect(await names(page)).not.toContain(await focused(page));
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').waitFor();
});

journey('can be narrowed by its address, which opens the same view again', async () => {
  const page = await openInbox();
  const all = (await names(page)).length;
  await page.getByLabel('立場').selectOption({ label: '送った' });
  await page.waitForURL(/box=OUT/);
  await page.getByText('釧路市').first().waitFor({ state: 'detached' });
  const sent = await names(page);
  expect(sent.length).toBeLessThan(all);
  await page.reload();
  await page.getByRole('list', { name: '受信箱' }).waitFor();
  expect(await names(page)).toEqual(sent);
});

journey('opens with the view that was kept for it, until the conditions are taken off', async () => {
  const { world } = screens();
  const council = await world.colleague('sakamoto.miyo');
  const page = await screens().signedIn(council, '/inbox?box=OUT&due=week');
  const menu = (item: string) => async () => {
    await page.getByRole('button', { name: '保存した表示' }).click();
    await page.getByRole('menuitem', { name: item }).click();
  };
  await menu('いまの表示を保存する')();
  const dialog = page.getByRole('dialog', { name: 'いまの表示を保存する' });
  await dialog.getByLabel('表示の名前').fill('送った分');
  await dialog.getByText('受信箱をいつもこの表示で開く').click();
  await dialog.getByRole('button', { name: '保存する' }).click();
  await page.getByText('表示「送った分」を保存しました').waitFor();

  const elsewhere = await screens().signedIn(council, '/');
  await elsewhere.waitForURL(/box=OUT/);
  await elsewhere.waitForURL(/due=week/);
  await elsewhere.getByRole('button', { name: '条件を外す' }).click();
  await elsewhere.waitForURL((url) => url.search === '');
  await elsewhere.getByRole('button', { name: '保存した表示' }).click();
  await elsewhere.getByRole('menuitem', { name: '送った分' }).click();
  await elsewhere.waitForURL(/box=OUT/);

  await menu('保存した表示を整える')();
  await page.getByRole('button', { name: '「送った分」を消す' }).click();
  await page.getByText('表示「送った分」を消しました').waitFor();
  await elsewhere.goto('/inbox');
  await elsewhere.getByRole('heading', { name: '受信箱' }).waitFor();
  await elsewhere.waitForLoadState('networkidle');
  expect(new URL(elsewhere.url()).search).toBe('');
});

journey('hides who somebody is while others look at the screen, and shows them again', async () => {
  const page = await openInbox();
  const [name] = await names(page);
  await page.keyboard.press('h');
  await page.getByText('●●●●').first().waitFor();
  expect(await page.locator('body').innerText()).not.toContain(name);
  await page.keyboard.press('h');
  await page.getByRole('link', { name: name as string }).waitFor();
});

journey('prints without rail and buttons, and says who printed it', async () => {
  const page = await openInbox();
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('navigation').isVisible()).toBe(false);
  expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
  expect(await page.getByText(/取扱注意.*厚岸町社会福祉協議会.*坂本 美代/).isVisible()).toBe(true);
});
