import type { Page } from 'playwright-core';
import type { World } from '../../kit/world.js';
import { invented } from './invented.js';
import { akkeshi, caseworker, choose, city, council, type Line, press } from './Line.js';

const chooseView = (item: string) => async (page: Page) => {
  await press('保存した表示')(page);
  await page.getByRole('menuitem', { name: item }).click();
};
/** The council has two views, and opens with one of them. */
const withViews = async (world: World) => {
  const { ask } = await world.colleague(council);
  const save = 'mutation ($input: SaveViewInput!) { saveView(input: $input) { __typename } }';
  await ask(save, { input: { page: 'INBOX', name: '今週の期限（所内）', conditions: { scope: 'OFFICE', due: 'week' } } });
  await ask(save, { input: { page: 'INBOX', name: '返事を待っているもの', conditions: { box: 'OUT' } } });
  const choose = 'mutation ($input: ChooseFirstViewInput!) { chooseFirstView(input: $input) { __typename } }';
  await ask(choose, { input: { page: 'INBOX', name: '返事を待っているもの' } });
  return '/inbox?scope=OFFICE';
};

/** The inbox and what opens over it. */
export const inboxLines: readonly Line[] = [
  { route: '/', name: 'the first page of a caseworker', as: caseworker, at: () => '/', heading: '受信箱' },
  { route: '/inbox', name: 'the inbox as a board', as: council, at: () => '/inbox?view=board', heading: '受信箱' },
  {
    route: '/inbox',
    name: 'the inbox with a row open',
    as: council,
    at: async (world) => `/inbox?open=${(await invented(world, city, akkeshi, 'requested')).referral}`,
    heading: '受信箱',
    doing: (page) => page.getByRole('button', { name: '受ける A' }).waitFor(),
  },
  { route: '/inbox', name: 'the inbox of somebody with two posts', as: 'yokoyama.nao', at: () => '/inbox', heading: '受信箱' },
  { route: '/inbox', name: 'an empty inbox', as: 'shibata.wataru', at: () => '/inbox', heading: '受信箱' },
  { route: '/inbox', name: 'putting a row off', as: council, at: () => '/inbox', heading: '受信箱', doing: choose('あとで見る') },
  {
    route: '/inbox',
    name: 'keeping the view of an inbox',
    as: council,
    at: () => '/inbox?scope=OFFICE&due=week',
    heading: '受信箱',
    doing: chooseView('いまの表示を保存する'),
  },
  {
    route: '/inbox',
    name: 'putting kept views in order',
    as: council,
    at: withViews,
    heading: '受信箱',
    doing: chooseView('保存した表示を整える'),
  },
  { route: '/inbox', name: 'the sheet of keys', as: council, at: () => '/inbox', heading: '受信箱', doing: press('ヘルプ') },
  {
    route: '/inbox',
    name: 'searching for a person',
    as: caseworker,
    at: () => '/inbox',
    heading: '受信箱',
    doing: async (page) => {
      await press('利用者をさがす')(page);
      await page.getByRole('searchbox').fill('たかはし');
      await page.getByRole('menuitem', { name: /-/ }).first().waitFor();
    },
  },
];
