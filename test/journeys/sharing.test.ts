import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { keepPicture } from '../kit/album.js';
import { useScreens } from '../kit/screens.js';
import { faultsOf } from '../kit/soundPage.js';
import { invented } from './pages/invented.js';
import { akkeshi, city, coordinator, council, kurashigoto, zoo } from './pages/Line.js';

const { journey, screens } = useScreens({ demo: true });
const said = (page: Page, words: string) => page.getByRole('status').getByText(words).waitFor();
const colleague = (login: string) => screens().world.colleague(login);

async function ask(page: Page, group: string, reason: string): Promise<void> {
  await page.getByRole('button', { name: `${group}：見せてほしいと頼む` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('何のために必要ですか').fill(reason);
  await dialog.getByRole('button', { name: '頼む', exact: true }).click();
  await said(page, '頼みました');
}

journey('a council asks for what was withheld; the city shares one thing on a new consent, and says why not the other', async () => {
  const { referral } = await invented(screens().world, city, akkeshi, 'in_progress');
  const supporter = await screens().signedIn(await colleague(council), `/referrals/${referral}`);
  await ask(supporter, '家計・債務', '家計の見直しを一緒に始めるため');
  await ask(supporter, '安全（DV・虐待など）', '訪問の仕方を決めるため');
  await supporter.getByText('頼んであります').first().waitFor();
  await keepPicture(supporter, 'asked for what was withheld');
  expect(await faultsOf(supporter)).toEqual([]);

  const worker = await screens().signedIn(await colleague('sano.mizuki'), '/tasks?scope=office');
  await worker.getByText('渡していない項目を見せてほしいと頼まれました').first().waitFor();
  await worker.goto(`/referrals/${referral}`);
  const asking = (group: string) => worker.getByRole('status').filter({ hasText: `「${group}」を見せてほしい` });
  await asking('家計・債務').getByText('家計の見直しを一緒に始めるため').waitFor();
  await keepPicture(worker, 'asked to share more');
  expect(await faultsOf(worker)).toEqual([]);

  await asking('安全（DV・虐待など）').getByRole('button', { name: '見合わせる' }).click();
  const declining = worker.getByRole('dialog');
  await declining.getByLabel('相手に伝えること').fill('訪問の前に、こちらへ電話をください。');
  await declining.getByRole('button', { name: '見合わせる' }).click();
  await said(worker, '見合わせると伝えました');

  await asking('家計・債務').getByRole('button', { name: '追加で共有する' }).click();
  const sharing = worker.getByRole('dialog', { name: '追加で共有する' });
  await sharing.getByText('「家計・債務」が入っていません').waitFor();
  await keepPicture(worker, 'sharing more needs a consent');
  expect(await faultsOf(worker)).toEqual([]);
  await sharing.getByRole('button', { name: '同意を記録する' }).click();
  const consenting = worker.getByRole('dialog', { name: '同意を記録する' });
  await consenting.getByRole('button', { name: '同意を記録する' }).click();
  await consenting.waitFor({ state: 'hidden' });
  await sharing.getByText('「家計・債務」が入っていません').waitFor({ state: 'hidden' });
  await sharing.getByRole('button', { name: '追加で共有する' }).click();
  await said(worker, '追加で共有しました');

  await supporter.getByText('訪問の前に、こちらへ電話をください。').first().waitFor();
  await supporter.getByRole('heading', { name: '家計・債務' }).waitFor();
  await supporter.getByText('項目を追加で共有しました').waitFor();
  await keepPicture(supporter, 'shared and not shared');
});

journey('a partner asks for it on a phone, and waits for the answer', async () => {
  const { referral } = await invented(screens().world, kurashigoto, zoo, 'in_progress');
  const phone = await screens().signedIn(await colleague(coordinator), `/partner/lines/${referral}`, 'phone');
  await phone.getByRole('link', { name: '見せてほしいと頼む' }).click();
  await phone.locator('label').filter({ hasText: '家計・債務' }).click();
  await phone.getByLabel('何のために必要ですか').fill('交通費の相談に乗るため');
  await keepPicture(phone, 'a partner asks for what was withheld');
  expect(await faultsOf(phone)).toEqual([]);
  await phone.getByRole('button', { name: '頼む', exact: true }).click();
  await phone.getByRole('heading', { name: '頼みました' }).waitFor();
  await phone.getByRole('link', { name: 'この方の内容を見る' }).click();
  await phone.getByText('頼んであるもの：家計・債務').waitFor();
  await phone.getByText('見せてほしいと頼みました').waitFor();
  await keepPicture(phone, 'a partner waits for an answer');
  expect(await faultsOf(phone)).toEqual([]);
});
