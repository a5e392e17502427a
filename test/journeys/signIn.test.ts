import { beforeAll, expect } from '@jest/globals';
import type { Page, Request, Route } from 'playwright-core';
import { goodPassword, setPassword } from '../kit/accounts.js';
import { mayComplainOf } from '../kit/complaints.js';
import { useScreens } from '../kit/screens.js';
import { setUpTotp } from '../kit/totp.js';
import type { TestStaff } from '../kit/world.js';

const { journey, screens } = useScreens({ demo: true });
let staff: TestStaff;
beforeAll(async () => {
  staff = await screens().world.colleague('sano.mizuki');
  await setPassword(screens().world, staff);
});

const enter = async (page: Page, password: string, { login } = staff) => {
  await page.getByLabel('ログイン名').fill(login);
  await page.getByLabel('パスワード').fill(password);
  await page.getByRole('button', { name: 'サインイン', exact: true }).click();
};
const inbox = (page: Page) => page.getByRole('heading', { name: '受信箱' });

journey('lets somebody in with one click in the demo', async () => {
  const page = await screens().visitor();
  await page.goto('/');
  await page.getByRole('button', { name: /佐野 美月/ }).click();
  await inbox(page).waitFor();
  expect(await page.title()).toBe('受信箱 | つなぎ');
});

journey('brings whoever follows a link to where it leads, once they have signed in', async () => {
  const page = await screens().visitor();
  await page.goto('/persons');
  await enter(page, goodPassword);
  await page.getByRole('heading', { name: '利用者', exact: true }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/persons');
});

journey('says what to do after a wrong password, and keeps the login name', async () => {
  const page = await screens().visitor();
  await page.goto('/');
  await enter(page, 'これはまちがったパスワード');
  await page.getByRole('alert').getByText('確かめて').waitFor();
  expect(await page.getByLabel('ログイン名').inputValue()).toBe(staff.login);
  expect(await inbox(page).count()).toBe(0);
});

journey('asks for the code of the authenticator app where one is set up', async () => {
  const colleague = await screens().world.colleague('nomura.keiko');
  await setPassword(screens().world, colleague);
  const app = await setUpTotp(colleague);
  const page = await screens().visitor();
  await page.goto('/');
  await enter(page, goodPassword, colleague);
  await page.getByLabel('確認コード').fill(app());
  await page.getByRole('button', { name: 'サインイン', exact: true }).click();
  await inbox(page).waitFor();
});

/** A page on which a colleague writes, prepared by `first`, whose sessions are then ended elsewhere. */
async function cutOffWhileWriting(first: (page: Page) => Promise<unknown>, beforeWriting = () => {}): Promise<Page> {
  const again = await screens().world.colleague(staff.login);
  const page = await screens().visitor();
  await screens().signIn(page, again);
  await first(page);
  mayComplainOf(page, /401/);
  await page.goto('/persons/new');
  await page.getByLabel('姓', { exact: true }).waitFor();
  beforeWriting();
  await page.getByLabel('姓', { exact: true }).fill('尾幌');
  await page.getByLabel('セイ', { exact: true }).fill('オボロ');
  await again.ask('mutation { signOutEverywhere { ended } }');
  return page;
}

async function enterAgain(page: Page): Promise<void> {
  const over = page.getByRole('alertdialog', { name: 'サインインの時間が切れました' });
  await over.getByLabel('ログイン名').fill(staff.login);
  await over.getByLabel('パスワード').fill(goodPassword);
  await over.getByRole('button', { name: 'サインイン', exact: true }).click();
  await over.waitFor({ state: 'hidden' });
}

const asks = (operation: string, request: Request): boolean =>
  request.url().endsWith('/graphql') && request.postDataJSON().operationName === operation;

/** What a page that is being filled in asks on its own: its draft, its hints, the clock of its session. */
const isOwnDoing = (route: Route) => !asks('CreatePerson', route.request());

journey('lays the sign-in over the page when the session was ended elsewhere, and nothing that was typed is lost', async () => {
  // Told of the end by the stream or by anything that it asks on its own, the page would be covered before the button is reached.
  const [covered, ownDoing] = [Promise.withResolvers<void>(), { held: false }];
  const page = await cutOffWhileWriting(
    async (fresh) => {
      mayComplainOf(fresh, /\/events/);
      await fresh.route('**/events*', (route) => route.abort());
      await fresh.route('**/graphql', async (route) => {
        if (ownDoing.held && isOwnDoing(route)) await covered.promise;
        await route.fallback();
      });
    },
    () => {
      ownDoing.held = true;
    },
  );
  await page.getByRole('button', { name: '登録する' }).click();
  await page.getByRole('alertdialog', { name: 'サインインの時間が切れました' }).waitFor();
  covered.resolve();
  await enterAgain(page);
  expect(await page.getByLabel('姓', { exact: true }).inputValue()).toBe('尾幌');
  await page.getByRole('button', { name: '登録する' }).click();
  await page.getByRole('heading', { name: '尾幌' }).waitFor();
});

journey('is not laid over the page again by a refusal that was on its way when somebody signed in', async () => {
  const [signedOut, kept, signedIn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const page = await cutOffWhileWriting((fresh) =>
    fresh.route('**/graphql', async (route) => {
      if (!asks('KeepDraft', route.request())) return route.fallback();
      await signedOut.promise;
      const response = await route.fetch();
      kept.resolve();
      await signedIn.promise;
      await route.fulfill({ response });
    }),
  );
  const refused = page.waitForResponse((answer) => asks('KeepDraft', answer.request()));
  signedOut.resolve();
  await kept.promise;
  await enterAgain(page);
  signedIn.resolve();
  expect(await (await refused).text()).toContain('SESSION_ENDED');
  await page.getByRole('button', { name: '登録する' }).click();
  await page.getByRole('heading', { name: '尾幌' }).waitFor();
});
