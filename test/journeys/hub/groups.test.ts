import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { useScreens } from '../../kit/screens.js';
import { invented } from '../pages/invented.js';
import { akkeshi, city } from '../pages/Line.js';

const { journey, screens } = useScreens({ demo: true });
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name });
const as = async (login: string, address: string) => screens().signedIn(await screens().world.colleague(login), address);

journey('a working group is founded, seated and led from its own page: needs, members, the next meeting', async () => {
  const office = await as('shirai.aki', '/hub/groups');
  await office.getByRole('button', { name: '部会をつくる' }).click();
  const founding = dialog(office, '部会をつくる');
  await founding.getByLabel('部会の名前').fill('標茶部会');
  await founding.getByLabel('フリガナ').fill('しべちゃぶかい');
  await founding.getByLabel('市町村').selectOption({ label: '標茶町' });
  await founding.getByRole('searchbox').fill('まじくる');
  await founding.getByRole('button', { name: 'まじくるを選ぶ' }).click();
  await founding.getByRole('button', { name: 'つくる', exact: true }).click();
  await office.getByRole('heading', { name: '標茶部会' }).waitFor();
  const address = new URL(office.url()).pathname;
  await office.getByRole('list', { name: '持ち寄った資源' }).getByRole('link', { name: 'まじくる' }).waitFor();

  const members = office.getByRole('list', { name: '構成団体' });
  await office.getByRole('button', { name: '加える' }).click();
  await dialog(office, '構成団体を加える').getByLabel('組織').selectOption({ label: '厚岸町社会福祉協議会' });
  await dialog(office, '構成団体を加える').getByRole('button', { name: '加える' }).click();
  await members.getByText('厚岸町社会福祉協議会').waitFor();

  const member = await as('sakamoto.miyo', address);
  await member.getByRole('button', { name: '課題を出す' }).click();
  const raising = dialog(member, '課題を出す');
  await raising.getByLabel('ひとことで').fill('朝の見守りの手が足りない');
  await raising.getByLabel('相談内容').selectOption({ label: '地域との関係について' });
  expect(await raising.getByLabel('部会').locator('option:checked').textContent()).toBe('標茶部会');
  await raising.getByRole('button', { name: '出す', exact: true }).click();
  await member.getByRole('heading', { name: '朝の見守りの手が足りない' }).waitFor();
  await member.getByRole('link', { name: '標茶部会' }).click();
  await member.getByRole('list', { name: /^出た/ }).getByRole('link', { name: '朝の見守りの手が足りない' }).waitFor();
  await member.getByRole('button', { name: '厚岸町社協として抜ける' }).click();
  await dialog(member, '標茶部会を抜ける').getByRole('button', { name: '抜ける' }).click();
  await member.getByRole('status').getByText('部会を抜けました').waitFor();
  await member.getByRole('button', { name: '課題を出す' }).waitFor({ state: 'hidden' });

  await office.goto(address);
  await office.getByRole('link', { name: '会議を準備する' }).click();
  expect(await office.getByLabel('会議の名前').inputValue()).toBe('標茶部会');
  await office.getByLabel('日', { exact: true }).fill('明日');
  await office.getByRole('button', { name: '準備する' }).click();
  await office.waitForURL(/conferences\/(?!new)/);
  await office.goto('/hub/groups');
  await office.getByRole('listitem').filter({ hasText: '標茶部会' }).getByText(/^次は/).waitFor();
});

journey('from the needs of a referral an office is proposed with its reasons and places, and chosen with one press', async () => {
  const { world } = screens();
  const page = await as('sano.mizuki', `/referrals/new?person=${(await invented(world, city, akkeshi, 'in_progress')).person}`);
  await page.getByRole('group', { name: '相談内容から' }).getByRole('button', { name: '仕事探し、就職について' }).click();
  const proposed = page.getByRole('list', { name: '受け先の候補' }).getByRole('listitem');
  const fields = proposed.filter({ hasText: '音別ふき蕗団' });
  await page.getByRole('button', { name: 'ほかの候補も出す' }).click();
  await fields.getByText('相談内容が合う').waitFor();
  await fields.getByText(/^空き \d/).waitFor();
  await fields.getByRole('button', { name: '音別ふき蕗団を受け先にする' }).click();
  await page.getByText('ハブに載っている空き').waitFor();
  await page.getByRole('link', { name: '蕗の栽培と収穫' }).waitFor();
  expect(await page.getByRole('checkbox', { name: '仕事探し、就職について', exact: true }).isChecked()).toBe(true);
});
