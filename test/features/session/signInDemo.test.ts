import { expect, it } from '@jest/globals';
import type { DemoAccount } from '@tsunagi/casework';
import { migrateScratch, startScratch } from '@tsunagi/database';
import type { Environment } from '@tsunagi/gateway';
import { trust } from '../../kit/documents.js';
import { World } from '../../kit/world.js';

const enter = `mutation { signInDemo(input: { key: "cw" }) { __typename ... on SignedIn { viewer { displayName demo } } ... on SignInRefused { code } } }`;
const list = '{ demoAccounts { key displayName tenantName } }';
const whoAmI = '{ viewer { displayName } }';

/** A world with one demo account, as the start program would lay it. */
async function inDemo(settings: Partial<Environment>, look: (world: World) => Promise<void>): Promise<void> {
  const accounts: DemoAccount[] = [];
  const world = await World.open({ documents: trust(enter, list, whoAmI), ...settings }, accounts);
  const { staffId } = await world.staff(await world.tenant('釧路', 'city'), ['caseworker']);
  accounts.push({
    key: 'cw',
    staffId,
    displayName: '試験 職員',
    label: 'ケースワーカー',
    tenantName: '釧路市',
    tenantKind: 'city',
    description: { ja: '受信箱を見る', en: 'Looks at the inbox' },
  });
  try {
    await look(world);
  } finally {
    await world.close();
  }
}

async function expectClosed(world: World): Promise<void> {
  const browser = world.browser();
  expect((await browser.askTrusted(list)).data.demoAccounts).toEqual([]);
  expect((await browser.askTrusted(enter)).data.signInDemo).toEqual({ __typename: 'SignInRefused', code: 'NOT_FOUND' });
  expect(browser.setCookie).toEqual([]);
  expect((await browser.askTrusted(whoAmI)).data.viewer).toBeNull();
}

it('opens with one click where the start program runs both the gateway and the database', () =>
  inDemo({}, async (world) => {
    const browser = world.browser();
    expect((await browser.ask(list)).data.demoAccounts).toEqual([{ key: 'cw', displayName: '試験 職員', tenantName: '釧路市' }]);
    expect((await browser.ask(enter)).data.signInDemo).toEqual({
      __typename: 'SignedIn',
      viewer: { displayName: '試験 職員', demo: true },
    });
    expect((await world.browser().ask(enter.replace('cw', 'sv'))).data.signInDemo).toMatchObject({ code: 'NOT_FOUND' });
  }));

it('does not exist in production, even over the embedded database', () =>
  inDemo({ mode: 'production', publicUrl: 'https://tsunagi.example.jp' }, expectClosed));

it('does not exist where the start program does not run the database', () => inDemo({ embedded: false }, expectClosed));

it('does not exist over any other PostgreSQL, whatever the gateway has been told', async () => {
  const ours = process.env.TEST_SUPERUSER_URL;
  const theirs = await startScratch({ cluster_name: 'city-hall' });
  await migrateScratch(theirs, 'template_tsunagi');
  try {
    process.env.TEST_SUPERUSER_URL = theirs.superuserUrl;
    await inDemo({}, expectClosed);
  } finally {
    process.env.TEST_SUPERUSER_URL = ours;
    await theirs.stop();
  }
});
