import { expect } from '@jest/globals';
import type { Page, Route } from 'playwright-core';
import { given } from '../kit/given.js';
import { useScreens } from '../kit/screens.js';
import { mark, series } from './pages/series.js';
import { choose } from './round/desk.js';

const { journey, screens } = useScreens({ demo: true });
const bringing = (page: Page) => page.getByRole('dialog', { name: '議題を出す' });

/** Counts from here on what somebody presses on this page. */
const countClicks = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.documentElement.dataset.clicks = '0';
    const count = () => {
      document.documentElement.dataset.clicks = String(Number(document.documentElement.dataset.clicks) + 1);
    };
    document.addEventListener('pointerdown', count, { capture: true });
  });
const clicksOn = (page: Page): Promise<number> => page.evaluate(() => Number(document.documentElement.dataset.clicks));

const chief = async (address: string): Promise<Page> => screens().signedIn(await screens().world.colleague('fukuhara.chizuru'), address);

journey('a case that a meeting did not come to is brought to the next by one click and a look, and says where it went', async () => {
  const { over, next } = await series(screens().world);
  const page = await chief(`/conferences/${over}`);
  await page.getByRole('link', { name: '次回に出す' }).click();
  await bringing(page)
    .getByRole('radio', { name: /^相談支援/ })
    .waitFor();
  expect(await bringing(page).getByLabel('件名').inputValue()).toBe('50代の方の住まい');
  expect(await bringing(page).getByLabel('話し合ってほしいこと').inputValue()).toBe('冬の住まいを決めたい');
  expect(
    await bringing(page)
      .getByRole('radio', { name: /^相談支援/ })
      .isChecked(),
  ).toBe(true);
  await bringing(page).getByRole('button', { name: '議題を出す' }).click();
  await page.getByRole('article', { name: '50代の方の住まい' }).waitFor();
  expect(await page.getByText('これまでの会議で協議されなかった案件').count()).toBe(0);
  await page.getByRole('link', { name: /^前回（第\d+回）の宿題$/ }).click();
  await page.getByText('宿題はまだありません').waitFor();
  await page.getByRole('tab', { name: /^議題/ }).click();
  await page.getByRole('link', { name: /^次回（.+）に出しました$/ }).click();
  await page.waitForURL(`**/conferences/${next}**`);
  await page.getByRole('article', { name: '50代の方の住まい' }).waitFor();
  expect(await page.getByRole('link', { name: '次回に出す' }).count()).toBe(0);
});

journey('cases that colleagues marked are chosen together, and each asks for what its own rule asks for', async () => {
  const { next, marked } = await series(screens().world);
  const other = await mark(screens().world, { familyName: '標茶', givenName: '七海', familyKana: 'シベチャ', givenKana: 'ナナミ' });
  const page = await chief(`/persons/${marked}`);
  await page.getByText('会議に出す候補：支援調整会議').waitFor();
  await page.goto(`/persons/${other}`);
  await page.getByRole('button', { name: /の候補から外す$/ }).click();
  await page.getByRole('status').getByText('候補から外しました').waitFor();
  await page.getByRole('button', { name: '会議に出す候補にする' }).click();
  const marking = page.getByRole('dialog', { name: '会議に出す候補にする' });
  await marking.getByRole('option', { name: '次の 支援調整会議' }).waitFor({ state: 'attached' });
  await marking.getByLabel('どの会議に').selectOption({ label: '次の 支援調整会議' });
  await marking.getByLabel('なぜ出したいか').fill('通院の付き添いを決めたい');
  await marking.getByRole('button', { name: '候補にする', exact: true }).click();
  await page.getByRole('status').getByText('会議に出す候補にしました').waitFor();

  await page.goto(`/conferences/${next}`);
  await page.getByRole('button', { name: '候補から選ぶ（2件）' }).waitFor();
  await countClicks(page);
  await page.getByRole('button', { name: '候補から選ぶ（2件）' }).click();
  const picking = page.getByRole('dialog', { name: '候補から選ぶ' });
  for (const name of ['弟子屈 六花', '標茶 七海']) await choose(picking, name);
  await picking.getByRole('button', { name: '2件を議題にする' }).click();
  await choose(bringing(page), '相談支援');
  await bringing(page).getByLabel('件名').fill('30代の方の家計');
  await bringing(page).getByRole('button', { name: '議題を出す' }).click();
  await page.getByRole('article', { name: '30代の方の家計' }).waitFor();
  await bringing(page).getByLabel('件名').fill('20代の方の通院');
  await choose(bringing(page), '相談支援');
  await bringing(page).getByRole('button', { name: '議題を出す' }).click();
  await page.getByRole('article', { name: '20代の方の通院' }).waitFor();
  await bringing(page).waitFor({ state: 'hidden' });
  expect(await page.getByRole('button', { name: /^候補から選ぶ/ }).count()).toBe(0);
  await page.getByRole('button', { name: '招集する' }).click();
  await page.getByRole('dialog', { name: '招集する' }).getByRole('button', { name: '招集する' }).click();
  await page.getByRole('dialog', { name: '招集する' }).waitFor({ state: 'hidden' });
  // Two for each case, and four besides its tick: what the trade asks of each is no click less (casework, decision 22).
  expect(await clicksOn(page)).toBe(10);

  await page.getByRole('button', { name: '議題「20代の方の通院」の操作' }).click();
  await page.getByRole('menuitem', { name: '取り下げる' }).click();
  const striking = page.getByRole('dialog', { name: '議題を取り下げる' });
  await striking.getByLabel('理由').fill('日を改めます');
  await striking.getByRole('button', { name: '取り下げる' }).click();
  await page.getByRole('button', { name: '候補から選ぶ（1件）' }).click();
  await picking.getByRole('checkbox', { name: /標茶 七海/ }).waitFor();
});

journey('a link to what a colleague has brought meanwhile says so, and opens no dialog', async () => {
  const { next } = await series(screens().world);
  const page = await chief(`/conferences/${next}?from=gone`);
  await page.getByRole('status').getByText('この案件は、もう出されたか、ここには出せなくなっています').waitFor();
  await page.waitForURL((url) => !url.searchParams.has('from'));
  expect(await bringing(page).count()).toBe(0);
});

journey('a list of candidates that could not be read says so, and is read again on demand', async () => {
  const { world } = screens();
  const { next } = await series(world);
  await mark(world, { familyName: '羅臼', givenName: '八重', familyKana: 'ラウス', givenKana: 'ヤエ' });
  const page = await chief(`/conferences/${next}`);
  const title = 'いまは混み合っています。';
  const busy = { errors: [{ message: 'BUSY', extensions: { code: 'BUSY', userMessage: { title, whatToDo: '…' } } }] };
  const lost = (route: Route) =>
    route.request().postDataJSON().operationName === 'ConferenceCandidates' ? route.fulfill({ json: busy }) : route.fallback();
  await page.route('**/graphql', lost);
  await page.getByRole('button', { name: /^候補から選ぶ/ }).click();
  const picking = page.getByRole('dialog', { name: '候補から選ぶ' });
  await picking.getByText(title).waitFor();
  await page.unroute('**/graphql', lost);
  await picking.getByRole('button', { name: 'もう一度読み込む' }).click();
  await picking.getByRole('checkbox', { name: /羅臼 八重/ }).waitFor();
});

journey('shows nothing of the person who was chosen before, and the way back where nothing can be read', async () => {
  const { world } = screens();
  const { next } = await series(world);
  const office = await world.colleague('fukuhara.chizuru');
  for (const givenName of ['一花', '二葉', '三実']) {
    await given(world).person(office, { familyName: '鶴居', givenName, familyKana: 'ツルイ', givenKana: 'ハナ' });
  }
  const page = await chief(`/conferences/${next}`);
  await page.getByRole('button', { name: '議題を出す' }).click();
  const pick = async (name: string) => {
    await bringing(page).getByLabel('だれのことですか').fill('鶴居');
    await bringing(page).getByRole('list', { name: '選べる人' }).getByRole('button', { name }).click();
  };
  const again = bringing(page).getByRole('button', { name: '選び直す' });
  await pick('一花');
  await bringing(page).getByText('鶴居 一花').waitFor();
  await again.click();
  const { promise: asked, resolve: letThrough } = Promise.withResolvers<void>();
  const about = (route: Route) => route.request().postDataJSON().operationName === 'PersonOfItem';
  const held = async (route: Route) => {
    if (about(route)) await asked;
    await route.fallback();
  };
  await page.route('**/graphql', held);
  await pick('二葉');
  await again.waitFor();
  expect(await bringing(page).getByText('鶴居 一花').count()).toBe(0);
  letThrough();
  await bringing(page).getByText('鶴居 二葉').waitFor();

  await page.unroute('**/graphql', held);
  const busy = {
    errors: [{ message: 'BUSY', extensions: { code: 'BUSY', userMessage: { title: 'いまは混み合っています。', whatToDo: '…' } } }],
  };
  await page.route('**/graphql', (route) => (about(route) ? route.fulfill({ json: busy }) : route.fallback()));
  await again.click();
  await pick('三実');
  await bringing(page).getByText('いまは混み合っています。').waitFor();
  await again.click();
  await bringing(page).getByLabel('だれのことですか').waitFor();
});
