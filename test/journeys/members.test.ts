import { expect } from '@jest/globals';
import type { Page, Route } from 'playwright-core';
import { mayComplainOf } from '../kit/complaints.js';
import { seeBoard } from '../kit/conference.js';
import { useScreens } from '../kit/screens.js';
import { accept, throughTheDoor } from './conference/room.js';
import { choose } from './round/desk.js';

const { journey, screens } = useScreens({ demo: true });
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name });
const asksForList = (route: Route): boolean => route.request().postData()?.includes('StandingMembers') ?? false;

async function act(page: Page, of: RegExp, deed: string): Promise<void> {
  await page
    .getByRole('row', { name: of })
    .getByRole('button', { name: /についての操作$/ })
    .click();
  await page.getByRole('menuitem', { name: deed }).click();
}

async function step(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await dialog(page, name).getByRole('button', { name, exact: true }).click();
  await dialog(page, name).waitFor({ state: 'hidden' });
}

journey(
  'a meeting is planned from the standing list, an office sends somebody else, and who sat there is noted before it ends',
  async () => {
    const secretary = await throughTheDoor(await screens().visitor(), '白井 亜希');
    const office = await throughTheDoor(await screens().visitor(), '佐野 美月');

    // A list that has not come is no empty list.
    const lost = (route: Route) => (asksForList(route) ? route.abort() : route.fallback());
    mayComplainOf(secretary, /ERR_FAILED/);
    await secretary.route('**/graphql', lost);
    await secretary.goto('/conferences/new');
    await choose(secretary, '支援調整会議');
    const prepare = secretary.getByRole('button', { name: '準備する', exact: true });
    const again = secretary.getByRole('button', { name: 'もう一度読み込む' });
    await again.waitFor();
    expect(await prepare.isDisabled()).toBe(true);
    expect(await secretary.getByText('構成員名簿は、まだありません').count()).toBe(0);
    await secretary.unroute('**/graphql', lost);
    await again.click();
    await secretary.getByRole('button', { name: '名簿に加える' }).click();
    const adding = dialog(secretary, '名簿に加える');
    await adding.getByLabel('組織', { exact: true }).selectOption({ label: '釧路市' });
    await adding.getByRole('button', { name: '加える', exact: true }).click();
    const listed = secretary.getByRole('checkbox', { name: /釧路市 の担当者/ }).first();
    await listed.waitFor();
    const leaving = secretary.getByRole('button', { name: /釧路市 の担当者を名簿から外す/ }).first();
    await leaving.click();
    await dialog(secretary, '名簿から外す').getByRole('button', { name: 'やめる' }).click();
    await listed.waitFor();
    await secretary.getByLabel('日', { exact: true }).fill('明日');
    await prepare.click();
    await secretary.getByRole('heading', { name: /^第\d+回 支援調整会議$/ }).waitFor();
    const meeting = secretary.url();
    await secretary.getByRole('tab', { name: /^出席者/ }).click();
    await secretary
      .getByRole('rowheader', { name: /釧路市 の担当者/ })
      .first()
      .waitFor();
    await step(secretary, '招集する');

    // 代理出席, without a call to the secretary.
    await accept(office, meeting, '佐野 美月');
    await office.getByRole('tab', { name: /^出席者/ }).click();
    await act(office, /佐野 美月/, '出席する人を替える');
    const sending = dialog(office, '出席する人を替える');
    const other = sending
      .getByLabel('代わりに出席する人')
      .locator('option')
      .filter({ hasNotText: /佐野 美月|選んでください/ });
    await other.first().waitFor({ state: 'attached' });
    await sending.getByLabel('代わりに出席する人').selectOption(await other.first().getAttribute('value'));
    await sending.getByRole('button', { name: 'この人に替える' }).click();
    await sending.waitFor({ state: 'hidden' });
    const { world } = screens();
    const chief = await world.colleague('shirai.aki');
    const id = meeting.split('/').at(-1)?.split('?')[0] as string;
    const names = async (): Promise<string[]> => (await seeBoard(chief, id)).members.map(({ name }: { name: string }) => name);
    expect(await names()).not.toContain('佐野 美月');

    // Out again, once it was said what that ends.
    await secretary.goto(`${meeting.split('?')[0]}?tab=members`);
    await secretary.getByRole('button', { name: '出席者を加える' }).click();
    const guest = dialog(secretary, '出席者を加える');
    await choose(guest, 'つなぎを使っていない人');
    await guest.getByLabel('氏名').fill('民生 委子');
    await guest.getByLabel('所属').fill('民生委員');
    await guest.getByRole('button', { name: '加える', exact: true }).click();
    await act(secretary, /民生 委子/, '出席者から外す');
    await dialog(secretary, '出席者から外す').getByText('元には戻せません').waitFor();
    expect(await names()).toContain('民生 委子');
    await dialog(secretary, '出席者から外す').getByRole('button', { name: 'やめる' }).click();
    await act(secretary, /民生 委子/, '誓約書を受け取った');
    await step(secretary, '開会する');

    // One projector, and nobody pressed a button.
    await secretary.getByRole('button', { name: '閉会する', exact: true }).click();
    const closing = dialog(secretary, '閉会する');
    await choose(closing.getByRole('group', { name: '誓約済みで入室の記録がない人' }), '民生 委子');
    await closing.getByRole('button', { name: '閉会する', exact: true }).click();
    await closing.waitFor({ state: 'hidden' });
    await secretary
      .getByRole('row', { name: /民生 委子/ })
      .getByText('事務局が記録')
      .waitFor();

    // How it comes back is often asked at the end of the first.
    await secretary.getByRole('button', { name: '会議のほかの操作' }).click();
    await secretary.getByRole('menuitem', { name: 'くり返しを決める' }).click();
    await dialog(secretary, 'くり返しを決める').getByLabel('くり返し').selectOption({ index: 1 });
    await dialog(secretary, 'くり返しを決める').getByRole('button', { name: '保存する' }).click();
    await secretary.getByRole('button', { name: '会議のほかの操作' }).click();
    await secretary.getByRole('menuitem', { name: '次回を準備する' }).waitFor();
  },
);
