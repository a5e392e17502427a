import type { Page } from 'playwright-core';
import type { World } from '../../kit/world.js';
import { type Staged, staged } from './conferences.js';
import { invented } from './invented.js';

/** A page as somebody sees it. */
export interface Line {
  /** The route of the console's router that it shows; null for pages that are served without it. */
  route: string | null;
  /** Who sees what, as a sentence. */
  name: string;
  /** The login name of who looks; nobody: not signed in. */
  as?: string;
  at(world: World): string | Promise<string>;
  /** The heading that stands there when the page has come. */
  heading: string | RegExp;
  /** What is done before it is looked at, to open a dialog for instance. */
  doing?(page: Page): Promise<unknown>;
}

const [city, akkeshi, kurashigoto, zoo] = ['kushiro-city', 'council-akkeshi', 'kushiro-social-enterprise', 'partner-zoo'];
const [caseworker, council, coordinator, administrator] = ['sano.mizuki', 'sakamoto.miyo', 'kitagawa.masaru', 'nagai.rina'];
const supervisor = 'oomori.kosuke';
const chief = 'fukuhara.chizuru';

const press = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();
const choose = (item: string) => async (page: Page) => {
  await press(/^ほかの操作/)(page);
  await page.getByRole('menuitem', { name: item }).click();
};
const sent = (state: string) => async (world: World) => `/referrals/${(await invented(world, city, akkeshi, state)).referral}`;
const person =
  (rest = '') =>
  async (world: World) =>
    `/persons/${(await invented(world, city, akkeshi, 'in_progress')).person}${rest}`;
const invitation = async (world: World) => {
  const input = {
    login: 'shibata.kozue',
    displayName: '柴田 梢',
    displayKana: 'シバタ コズエ',
    jobTitle: 'ケースワーカー',
    roles: ['CASEWORKER'],
    validFrom: '2026-04-01',
  };
  const invite = 'mutation ($input: InviteStaffInput!) { inviteStaff(input: $input) { ... on InvitationPayload { link } } }';
  const { data } = await (await world.colleague(administrator)).ask(invite, { input });
  const { pathname, hash } = new URL(data.inviteStaff.link);
  return pathname + hash;
};
const draft = async (world: World) => `/referrals/new?draft=${(await invented(world, city, akkeshi, 'draft')).referral}`;
const asked =
  (rest = '') =>
  async (world: World) =>
    `/partner/lines/${(await invented(world, kurashigoto, zoo, 'requested')).referral}${rest}`;
const inHand =
  (rest = '') =>
  async (world: World) =>
    `/partner/lines/${(await invented(world, kurashigoto, zoo, 'in_progress')).referral}${rest}`;

const meeting =
  (state: keyof Staged, rest = '') =>
  async (world: World) =>
    `/conferences/${(await staged(world))[state]}${rest}`;

/** Every page of the console, and the dialogs that matter. A new route of the router needs a line here. */
export const lines: readonly Line[] = [
  { route: '/', name: 'the door', at: () => '/', heading: 'サインイン' },
  {
    route: '/',
    name: 'the door of an office with a sign-in of its own, after it let nobody in',
    at: async (world) => {
      await world.database.see.query(
        `insert into oidc_provider (region_id, tenant_id, issuer, client_id, amr)
         select region_id, tenant_id, 'https://idp.example.jp', 'tsunagi', '{mfa}' from tenant where code = 'kushiro-city' on conflict do nothing`,
      );
      return '/?office=kushiro-city&entry=refused&number=ABCDE-12345';
    },
    heading: 'サインイン',
    doing: (page) => page.getByRole('link', { name: '釧路市 の共通ログインで入る' }).waitFor(),
  },
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
  { route: '/persons', name: 'one’s people', as: caseworker, at: () => '/persons', heading: '利用者' },
  { route: '/persons/new', name: 'taking somebody in', as: 'hirano.yuki', at: () => '/persons/new', heading: '新しく登録' },
  { route: '/persons/$id', name: 'a person’s timeline', as: caseworker, at: person(), heading: '利用者' },
  {
    route: '/persons/$id',
    name: 'writing a record',
    as: caseworker,
    at: person(),
    heading: '利用者',
    doing: press('記録する'),
  },
  { route: '/persons/$id', name: 'a person’s facts', as: caseworker, at: person('?tab=facts'), heading: '利用者' },
  {
    route: '/persons/$id',
    name: 'changing facts',
    as: caseworker,
    at: person('?tab=facts'),
    heading: '利用者',
    doing: press(/を直す$/),
  },
  { route: '/persons/$id', name: 'what is shared of a person', as: caseworker, at: person('?tab=sharing'), heading: '利用者' },
  {
    route: '/persons/$id',
    name: 'recording a consent',
    as: caseworker,
    at: person('?tab=sharing'),
    heading: '利用者',
    doing: press('同意を記録する'),
  },
  {
    route: '/persons/$id',
    name: 'recording that a consent is taken back',
    as: caseworker,
    at: person('?tab=sharing'),
    heading: '利用者',
    doing: press('撤回を記録する'),
  },
  {
    route: '/persons/$id',
    name: 'the question why one looks',
    as: 'okada.shun',
    at: person(),
    heading: '担当の外の方です',
  },
  { route: '/persons/$id/access', name: 'who looked', as: caseworker, at: person('/access'), heading: 'だれが見たか' },
  { route: '/tasks', name: 'one’s tasks', as: caseworker, at: () => '/tasks', heading: 'やること' },
  { route: '/tasks', name: 'writing a task', as: caseworker, at: () => '/tasks', heading: 'やること', doing: press('足す') },
  { route: '/reviews', name: 'judging who opened in need', as: 'araki.seiji', at: () => '/reviews', heading: '緊急閲覧の点検' },
  { route: '/sent', name: 'what one has sent', as: caseworker, at: () => '/sent', heading: '送信済み' },
  { route: '/drafts', name: 'what one has begun', as: caseworker, at: () => '/drafts', heading: '書きかけ' },
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
    name: 'handing out papers',
    as: chief,
    at: meeting('called'),
    heading: '会議',
    doing: press('新しく加わった人に配る'),
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
  { route: '/me', name: 'one’s own settings', as: caseworker, at: () => '/me', heading: '自分の設定' },
  { route: '/me', name: 'changing the password', as: caseworker, at: () => '/me', heading: '自分の設定', doing: press('変える') },
  {
    route: '/me',
    name: 'setting up an authenticator app',
    as: caseworker,
    at: () => '/me',
    heading: '自分の設定',
    doing: press('使いはじめる'),
  },
  { route: '/me/looks', name: 'what one has looked at', as: caseworker, at: () => '/me/looks', heading: '自分が見た記録' },
  { route: '/notices', name: 'the notices', as: caseworker, at: () => '/notices', heading: 'お知らせ' },
  { route: '/office', name: 'the own office', as: administrator, at: () => '/office', heading: '組織' },
  { route: '/office', name: 'the own office, for who only says its room', as: supervisor, at: () => '/office', heading: '組織' },
  { route: '/staff', name: 'the staff of an office', as: administrator, at: () => '/staff', heading: '職員' },
  { route: '/staff', name: 'inviting a colleague', as: administrator, at: () => '/staff', heading: '職員', doing: press('招待する') },
  { route: '/staff', name: 'the staff, for who does not keep it', as: caseworker, at: () => '/staff', heading: '職員' },
  { route: '/invitation', name: 'an invitation', at: invitation, heading: /からの招待です/ },
  { route: '/invitation', name: 'an invitation that cannot be used', at: () => '/invitation#none', heading: '招待' },
  { route: null, name: 'an address of no page', as: caseworker, at: () => '/nowhere', heading: '見つかりませんでした' },
  { route: null, name: 'the door of the light pages', at: () => '/partner', heading: 'サインイン' },
  { route: null, name: 'the lines of a partner', as: coordinator, at: () => '/partner', heading: 'お願いの一覧' },
  {
    route: null,
    name: 'the lines of a partner to whom nothing has come',
    as: 'azuma.setsuo',
    at: () => '/partner',
    heading: 'お願いの一覧',
  },
  { route: null, name: 'a line that waits for an answer', as: coordinator, at: asked(), heading: 'お願いの内容' },
  ...Object.entries({ accept: 'お受けする', ask: '質問する', decline: 'お断りする', return: '差し戻す' }).map(([answer, heading]) => ({
    route: null,
    name: `answering a line: ${answer}`,
    as: coordinator,
    at: asked(`/${answer}`),
    heading,
  })),
  { route: null, name: 'a line in hand', as: coordinator, at: inHand(), heading: 'お願いの内容' },
  ...Object.entries({ hold: '休止する', report: '結果を報告する', stop: '続かなかったことを報告する' }).map(([answer, heading]) => ({
    route: null,
    name: `telling of a line: ${answer}`,
    as: coordinator,
    at: inHand(`/${answer}`),
    heading,
  })),
  { route: null, name: 'a line that is not there', as: coordinator, at: () => '/partner/lines/none', heading: 'お願いの内容' },
];
