import { expect } from '@jest/globals';
import { goodPassword, setPassword } from '../kit/accounts.js';
import { keepPicture } from '../kit/album.js';
import { useScreens } from '../kit/screens.js';

const { journey, screens } = useScreens({ demo: false });

journey('a device is registered with the password, signs in without it, and is forgotten', async () => {
  const { world } = screens();
  const worker = await world.staff(await world.tenant('釧路市', 'city'), ['caseworker'], { name: '佐藤 一' });
  await setPassword(world, worker);
  const page = await screens().signedIn(worker, '/me');
  const device = await page.context().newCDPSession(page);
  await device.send('WebAuthn.enable');
  const options = {
    protocol: 'ctap2',
    transport: 'internal',
    hasResidentKey: true,
    hasUserVerification: true,
    isUserVerified: true,
  } as const;
  await device.send('WebAuthn.addVirtualAuthenticator', { options });

  await page.getByRole('button', { name: 'この端末を登録する' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('端末の名前').fill('職場のパソコン');
  await dialog.getByLabel('いまのパスワード').fill(goodPassword);
  await keepPicture(page, 'passkey-add');
  await dialog.getByRole('button', { name: '登録する', exact: true }).click();
  await page.getByText('パスキーを登録しました').waitFor();
  await keepPicture(page, 'passkey-own');

  await page.context().clearCookies();
  await page.goto('/');
  await page.getByRole('button', { name: 'パスキーでサインイン' }).waitFor();
  await keepPicture(page, 'passkey-door');
  await page.getByRole('button', { name: 'パスキーでサインイン' }).click();
  await page.getByRole('heading', { name: '受信箱', exact: true }).waitFor();
  const { rows } = await world.database.see.query('select second_factor from session order by created_at desc limit 1');
  expect(rows).toEqual([{ second_factor: true }]);

  await page.goto('/me');
  await page.getByRole('button', { name: '外す' }).click();
  await page.getByRole('dialog').getByLabel('いまのパスワード').fill(goodPassword);
  await keepPicture(page, 'passkey-remove');
  await page.getByRole('dialog').getByRole('button', { name: '外す', exact: true }).click();
  await page.getByText('パスキー「職場のパソコン」を外しました').waitFor();
});
