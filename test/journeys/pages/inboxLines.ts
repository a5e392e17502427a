import { invented } from './invented.js';
import { akkeshi, caseworker, choose, city, council, type Line, press } from './Line.js';

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
