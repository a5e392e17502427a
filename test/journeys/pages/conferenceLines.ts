import type { World } from '../../kit/world.js';
import { type Staged, staged } from './conferences.js';
import { caseworker, chief, council, type Line, press } from './Line.js';
import { type Series, series } from './series.js';

const meeting =
  (state: keyof Staged, rest = '') =>
  async (world: World) =>
    `/conferences/${(await staged(world))[state]}${rest}`;

const ofSeries = (which: keyof Series) => async (world: World) => `/conferences/${(await series(world))[which]}`;

/** Conferences and their board. */
export const conferenceLines: readonly Line[] = [
  {
    route: '/conferences',
    name: 'the conferences to come',
    as: chief,
    at: async (world) => {
      await staged(world);
      return '/conferences';
    },
    heading: '会議',
  },
  { route: '/conferences', name: 'no conference that is over', as: 'shibata.wataru', at: () => '/conferences?past=true', heading: '会議' },
  {
    route: '/conferences/statistics',
    name: 'what came of the conferences',
    as: chief,
    at: async (world) => {
      await staged(world);
      return '/conferences/statistics';
    },
    heading: '会議の統計',
    doing: (page) => page.getByRole('table').waitFor(),
  },
  {
    route: '/conferences/statistics',
    name: 'a time without conferences',
    as: chief,
    at: () => '/conferences/statistics?from=2001-04-01&until=2002-03-31',
    heading: '会議の統計',
  },
  {
    route: '/conferences/homework',
    name: 'the homework of all conferences',
    as: chief,
    at: async (world) => {
      await staged(world);
      return '/conferences/homework';
    },
    heading: '会議の宿題',
    doing: (page) => page.getByRole('list', { name: '進行中の宿題' }).waitFor(),
  },
  {
    route: '/conferences/homework',
    name: 'no homework that is done',
    as: 'shibata.wataru',
    at: () => '/conferences/homework?done=true',
    heading: '会議の宿題',
  },
  { route: '/conferences/new', name: 'preparing a conference', as: chief, at: () => '/conferences/new', heading: '会議を準備する' },
  {
    route: '/conferences/new',
    name: 'preparing a conference of a kind',
    as: chief,
    at: () => '/conferences/new',
    heading: '会議を準備する',
    doing: (page) => page.locator('label').filter({ hasText: '支援調整会議' }).first().click(),
  },
  { route: '/conferences/$id', name: 'a conference that was called', as: chief, at: meeting('called'), heading: '会議' },
  { route: '/conferences/$id', name: 'a conference in session, for a member', as: council, at: meeting('open'), heading: '会議' },
  {
    route: '/conferences',
    name: 'an office that is asked to send somebody to a conference',
    as: 'yano.mizuki',
    at: () => '/conferences',
    heading: '会議',
    doing: async (page) => {
      await page
        .getByRole('link', { name: /漁期の切れ目/ })
        .first()
        .click();
      await page.getByText('お願いしたい人：').waitFor();
    },
  },
  { route: '/conferences/$id', name: 'the members of a conference', as: chief, at: meeting('open', '?tab=members'), heading: '会議' },
  {
    route: '/conferences/$id',
    name: 'asking somebody to a conference',
    as: chief,
    at: meeting('called', '?tab=members'),
    heading: '会議',
    doing: press('出席者を加える'),
  },
  {
    route: '/conferences/$id',
    name: 'bringing an item',
    as: chief,
    at: meeting('called'),
    heading: '会議',
    doing: press('議題を出す'),
  },
  {
    route: '/conferences/$id',
    name: 'a meeting that did not come to a case',
    as: chief,
    at: ofSeries('over'),
    heading: '会議',
    doing: (page) => page.getByRole('link', { name: '次回に出す' }).waitFor(),
  },
  {
    route: '/conferences/$id',
    name: 'a conference with a case that was left over',
    as: chief,
    at: ofSeries('next'),
    heading: '会議',
    doing: (page) => page.getByText('これまでの会議で協議されなかった案件').waitFor(),
  },
  {
    route: '/conferences/$id',
    name: 'bringing a case once more',
    as: chief,
    at: ofSeries('over'),
    heading: '会議',
    doing: async (page) => {
      await page.getByRole('link', { name: '次回に出す' }).click();
      await page.getByRole('dialog', { name: '議題を出す' }).getByText('使う同意').waitFor();
    },
  },
  {
    route: '/conferences/$id',
    name: 'choosing among cases that are marked',
    as: chief,
    at: ofSeries('next'),
    heading: '会議',
    doing: async (page) => {
      await press(/^候補から選ぶ/)(page);
      await page.getByRole('checkbox').first().waitFor();
    },
  },
  {
    route: '/persons/$id',
    name: 'a person whose case is marked for a conference',
    as: chief,
    at: async (world) => `/persons/${(await series(world)).marked}`,
    heading: '利用者',
    doing: (page) => page.getByText('会議に出す候補：').waitFor(),
  },
  {
    route: '/persons/$id',
    name: 'marking a case for a conference',
    as: chief,
    at: async (world) => `/persons/${(await series(world)).marked}`,
    heading: '利用者',
    doing: press('会議に出す候補にする'),
  },
  {
    route: '/conferences/$id',
    name: 'handing out papers',
    as: chief,
    at: meeting('called'),
    heading: '会議',
    doing: press('配る相手・項目を直す'),
  },
  {
    route: '/conferences/$id',
    name: 'making a page of the papers anew',
    as: chief,
    at: meeting('called'),
    heading: '会議',
    doing: async (page) => {
      await press(/^あなたに見える資料/)(page);
      await press(/^いまの内容で作り直す/)(page);
    },
  },
  {
    route: '/conferences/$id',
    name: 'closing a conference',
    as: chief,
    at: meeting('open'),
    heading: '会議',
    doing: press('閉会する'),
  },
  {
    route: '/conferences/$id',
    name: 'minutes to be confirmed',
    as: council,
    at: meeting('circulated', '?tab=minutes'),
    heading: '会議',
    doing: (page) => page.getByText('会議録を確かめてください').waitFor(),
  },
  {
    route: '/conferences/$id/board',
    name: 'the board, for its recorder',
    as: chief,
    at: meeting('open', '/board'),
    heading: '40代の方の仕事さがし',
    doing: (page) => page.getByRole('combobox').waitFor(),
  },
  {
    route: '/conferences/$id/board',
    name: 'the board, while homework is given',
    as: chief,
    at: meeting('open', '/board'),
    heading: '40代の方の仕事さがし',
    doing: async (page) => {
      await page.getByRole('combobox').waitFor();
      await page.keyboard.press('d');
      await page.keyboard.insertText('見学の日を決める @');
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    route: '/conferences/$id/board',
    name: 'the board, for somebody who comes in',
    as: caseworker,
    at: meeting('open', '/board'),
    heading: '40代の方の仕事さがし',
  },
  {
    route: '/conferences/$id/board',
    name: 'sending what is missing to the hub',
    as: chief,
    at: meeting('open', '/board'),
    heading: '40代の方の仕事さがし',
    doing: press('ハブへ送る'),
  },
  {
    route: '/conferences/$id/board',
    name: 'the question before names are shown',
    as: council,
    at: meeting('open', '/board'),
    heading: '40代の方の仕事さがし',
    doing: press('名前を伏せています'),
  },
  {
    route: '/conferences/$id',
    name: 'the homework of a conference',
    as: council,
    at: meeting('circulated', '?tab=homework'),
    heading: '会議',
  },
];
