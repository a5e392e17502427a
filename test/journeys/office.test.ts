import { readFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { given } from '../kit/given.js';
import { useScreens } from '../kit/screens.js';

const { journey, screens } = useScreens({ demo: true });

const said = (page: Page, words: string) => page.getByRole('status').getByText(words).waitFor();
const actsOf = async (page: Page, name: string, item: string): Promise<void> => {
  await page.getByRole('button', { name: `${name}さんの操作` }).click();
  await page.getByRole('menuitem', { name: item }).click();
};

journey('takes a new colleague on: the link, the password, another task, an end', async () => {
  const { world } = screens();
  const page = await screens().signedIn(await world.colleague('nagai.rina'), '/staff');
  await page.getByRole('button', { name: '招待する' }).click();
  const invite = page.getByRole('dialog', { name: '職員を招待する' });
  await invite.getByLabel('名前', { exact: false }).first().fill('新井 若葉');
  await invite.getByLabel('フリガナ').fill('アライ ワカバ');
  await invite.getByLabel('職名').fill('相談員');
  await invite.getByLabel('ログイン名').fill('arai.wakaba');
  await invite.getByText('面接・受付').click();
  await invite.getByRole('button', { name: 'リンクをつくる' }).click();
  const link = await page.getByLabel('招待のリンク').inputValue();
  await page.getByRole('button', { name: '閉じる' }).click();
  await page.getByText('arai.wakaba').waitFor();

  const guest = await screens().visitor();
  await guest.goto(link);
  await guest.getByLabel('パスワード').fill('あさひのいちばんのりば2026');
  await guest.getByRole('button', { name: '登録してサインイン' }).click();
  await guest.getByRole('heading', { name: '受信箱' }).waitFor();

  // The list hears of it by itself.
  await actsOf(page, '新井 若葉', '所属と役割を直す');
  const change = page.getByRole('dialog', { name: '新井 若葉さんの所属と役割' });
  await change.getByLabel('職名').fill('就労支援員');
  await change.getByRole('button', { name: '保存する' }).click();
  await said(page, '新井 若葉さんの所属を直しました');
  await actsOf(page, '新井 若葉', 'アカウントを止める');
  await page.getByRole('dialog').getByRole('button', { name: 'アカウントを止める' }).click();
  await said(page, '新井 若葉さんのアカウントを止めました');
  await page.getByRole('row', { name: /新井 若葉.*就労支援員.*停止中/ }).waitFor();
  await guest.getByRole('heading', { name: 'サインイン' }).waitFor();
  await actsOf(page, '新井 若葉', '所属を終える');
  await page.getByRole('dialog').getByRole('button', { name: '所属を終える' }).click();
  await said(page, '新井 若葉さんの所属を終えました');
  await page.getByRole('row', { name: /新井 若葉/ }).waitFor({ state: 'detached' });
});

journey('lets somebody who works in two offices change from one to the other', async () => {
  const { world } = screens();
  const [city, council] = [await world.colleague('sano.mizuki'), await world.colleague('sakamoto.miyo')];
  const both = await world.staff(city.tenantId, ['caseworker'], { name: '掛持 渚' });
  await world.database.see.query(
    `insert into membership (region_id, tenant_id, membership_id, staff_id, display_name, display_kana, job_title, roles, valid_from)
     select region_id, $1, gen_random_uuid(), staff_id, '掛持 渚', 'カケモチ ナギサ', '相談支援員', '{consultation_supporter}', '2020-01-01'
     from staff where staff_id = $2`,
    [council.tenantId, both.staffId],
  );
  const page = await screens().signedIn(both, '/inbox');
  await page.getByRole('button', { name: '所属を切り替える。いまは釧路市' }).click();
  await page.getByRole('menuitem', { name: /厚岸町社協/ }).click();
  await page.getByRole('button', { name: '所属を切り替える。いまは厚岸町社協' }).waitFor();
});

journey('sees while somebody is registered who may be there already, stores a scan with a record, and takes the list along', async () => {
  const { world } = screens();
  const city = await world.colleague('sano.mizuki');
  const identity = { familyName: '重田', givenName: '渚', familyKana: 'シゲタ', givenKana: 'ナギサ', birthDate: '1980-05-06' };
  await given(world).person(city, identity);
  const page = await screens().signedIn(city, '/persons/new');
  await page.getByLabel('姓', { exact: false }).first().fill('重田');
  await page.getByLabel('名', { exact: true }).fill('渚');
  await page.getByLabel('セイ').fill('シゲタ');
  await page.getByLabel('メイ').fill('ナギサ');
  const hint = page.getByRole('status').filter({ hasText: 'もう登録されている方かもしれません' });
  await hint.getByText('名前が同じです').waitFor();
  await hint.getByRole('link').first().click();

  await page.getByRole('button', { name: '記録する' }).click();
  await page.getByRole('button', { name: '定型から選ぶ' }).click();
  await page.getByRole('menuitem', { name: '窓口に来所。話を聞いた。' }).click();
  await page.locator('textarea:focus').pressSequentially('申込書を受け取った。');
  const scan = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
  const [files] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'ファイルを選ぶ' }).click()]);
  await files.setFiles({ name: '申込書.png', mimeType: 'image/png', buffer: scan });
  await page.getByText('申込書.png').waitFor();
  await page.getByRole('button', { name: '記録する' }).click();
  await said(page, '記録しました');
  await page.getByText('窓口に来所。話を聞いた。申込書を受け取った。').waitFor();
  await page.getByRole('button', { name: '申込書.pngをダウンロード' }).waitFor();

  await page.goto('/tasks');
  await page.getByRole('button', { name: '書き出す' }).click();
  const [list] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: 'CSV（UTF-8）' }).click()]);
  expect(readFileSync(await list.path(), 'utf8')).toContain('期限');
});

journey('speaks English where that was chosen, the pages and what the server answers by itself', async () => {
  const page = await screens().signedIn(await screens().world.colleague('sano.mizuki'), '/inbox');
  await page.getByRole('button', { name: /^自分のこと/ }).click();
  await page.getByRole('menuitem', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Inbox' }).waitFor();
  // A paper is fetched by the browser, which knows nothing of the choice but the cookie.
  const answer = await page.request.get('/papers/access-log/nobody.pdf', { headers: { 'accept-language': 'ja' } });
  expect((await answer.json()).errors[0].message).toMatch(/^[\x20-\x7e]+$/);
  await page.getByRole('button', { name: /^About me/ }).click();
  await page.getByRole('menuitem', { name: '日本語' }).click();
  await page.getByRole('heading', { name: '受信箱' }).waitFor();
});
