import type { World } from '../../kit/world.js';
import { invented } from './invented.js';
import { akkeshi, caseworker, city, council, kurashigoto, type Line, press } from './Line.js';

const sent = (state: string) => async (world: World) => `/referrals/${(await invented(world, city, akkeshi, state)).referral}`;
const draft = async (world: World) => `/referrals/new?draft=${(await invented(world, city, akkeshi, 'draft')).referral}`;

/** A referral, and how one is made. */
export const referralLines: readonly Line[] = [
  // Nobody there has opened it: from then on they answer here themselves.
  {
    route: '/referrals/$id',
    name: 'recording what the receiver has answered by phone',
    as: caseworker,
    at: async (world) => `/referrals/${(await invented(world, city, kurashigoto, 'requested')).referral}`,
    heading: '紹介',
    doing: async (page) => {
      await press('相手の返事を記す')(page);
      await page.getByRole('radio', { name: '受けられない' }).click({ force: true });
      await page.getByRole('radiogroup', { name: /理由/ }).waitFor();
    },
  },
  { route: '/referrals/$id', name: 'a referral that has come', as: council, at: sent('requested'), heading: '紹介' },
  {
    route: '/referrals/$id',
    name: 'declining a referral',
    as: council,
    at: sent('requested'),
    heading: '紹介',
    doing: press('断る'),
  },
  { route: '/referrals/$id', name: 'a referral with a question to be answered', as: caseworker, at: sent('info_needed'), heading: '紹介' },
  { route: '/referrals/$id', name: 'a referral in hand', as: council, at: sent('in_progress'), heading: '紹介' },
  {
    route: '/referrals/$id',
    name: 'asking for what was withheld',
    as: council,
    at: sent('in_progress'),
    heading: '紹介',
    doing: press(/見せてほしいと頼む$/),
  },
  {
    route: '/referrals/$id',
    name: 'sharing more',
    as: caseworker,
    at: sent('in_progress'),
    heading: '紹介',
    doing: press('追加で共有する'),
  },
  { route: '/referrals/$id', name: 'a referral with its outcome', as: caseworker, at: sent('completed'), heading: '紹介' },
  {
    route: '/referrals/$id',
    name: 'a referral that is not there',
    as: council,
    at: () => '/referrals/none',
    heading: '見つかりませんでした',
  },
  { route: '/referrals/new', name: 'choosing whom to refer', as: caseworker, at: () => '/referrals/new', heading: '紹介をつくる' },
  {
    route: '/referrals/new',
    name: 'composing a referral',
    as: caseworker,
    at: draft,
    heading: '紹介をつくる',
    doing: (page) => page.getByText('受けると見られる項目').waitFor(),
  },
  {
    route: '/referrals/new',
    name: 'what is handed on, compared with the last time',
    as: caseworker,
    at: async (world) => `/referrals/new?person=${(await invented(world, city, akkeshi, 'in_progress')).person}`,
    heading: '紹介をつくる',
    doing: async (page) => {
      await page.getByLabel('受け先の名前').fill('厚岸町社協');
      await page.getByRole('button', { name: /^厚岸町社協/ }).click();
      await press('家計の相談用')(page);
      await page.getByText('新しく渡すもの').scrollIntoViewIfNeeded();
    },
  },
  {
    route: '/referrals/new',
    name: 'receivers that are proposed for a need',
    as: caseworker,
    at: async (world) => `/referrals/new?person=${(await invented(world, city, akkeshi, 'in_progress')).person}`,
    heading: '紹介をつくる',
    doing: async (page) => {
      await press('仕事探し、就職について')(page);
      await page.getByRole('list', { name: '受け先の候補' }).scrollIntoViewIfNeeded();
    },
  },
  {
    route: '/referrals/new',
    name: 'keeping a set of what is handed on',
    as: caseworker,
    at: async (world) => `/referrals/new?person=${(await invented(world, city, akkeshi, 'in_progress')).person}`,
    heading: '紹介をつくる',
    doing: press('保存・整理'),
  },
  {
    route: '/referrals/new',
    name: 'recording a consent while composing',
    as: caseworker,
    at: async (world) => `/referrals/new?person=${(await invented(world, city, akkeshi, 'in_progress')).person}`,
    heading: '紹介をつくる',
    doing: async (page) => {
      await page.getByLabel('受け先の名前').fill('法テラス');
      await page.getByRole('button', { name: '法テラス' }).click();
      await press('同意を記録する')(page);
    },
  },
];
