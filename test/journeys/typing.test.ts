import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { given } from '../kit/given.js';
import { useScreens } from '../kit/screens.js';
import type { TestStaff } from '../kit/world.js';

const { journey, screens } = useScreens({ demo: true });

/** A referral that waits for the answer of the council. */
async function waiting(): Promise<{ council: TestStaff; referral: string }> {
  const { world } = screens();
  const [city, council] = [await world.colleague('sano.mizuki'), await world.colleague('sakamoto.miyo')];
  const person = await given(world).person(city, { familyName: '門静', givenName: '渚' });
  const consent = await given(world).consent(city, person, [council], ['IDENTITY']);
  return { council, referral: await given(world).delivered(city, { person, to: council, consent, fieldGroups: ['IDENTITY'] }) };
}

/** The council looks at it, and is about to ask. */
const asked = async (): Promise<Page> => {
  const { council, referral } = await waiting();
  const page = await screens().signedIn(council, `/referrals/${referral}`);
  await page.getByRole('button', { name: '質問する' }).click();
  return page;
};

journey('marks the field that the server refused, and leads there', async () => {
  const page = await asked();
  const question = page.getByLabel('質問', { exact: false }).and(page.getByRole('textbox'));
  await question.fill('あ'.repeat(2100));
  const dialog = page.getByRole('dialog', { name: '質問する' });
  await dialog.getByRole('button', { name: '質問する' }).click();
  await dialog.getByRole('alert').waitFor();
  expect(await question.getAttribute('aria-invalid')).toBe('true');
  expect(await question.evaluate((field) => field === document.activeElement)).toBe(true);
});

journey('asks before words in a dialog are thrown away, and keeps them when told to', async () => {
  const page = await asked();
  const dialog = page.getByRole('dialog', { name: '質問する' });
  await dialog.getByRole('textbox').fill('いつから');
  await page.keyboard.press('Escape');
  await dialog.getByText('まだ保存していない入力があります').waitFor();
  await page.keyboard.press('Enter');
  expect(await dialog.getByRole('textbox').inputValue()).toBe('いつから');
  await dialog.getByRole('button', { name: 'やめる' }).click();
  await dialog.getByRole('button', { name: '捨てて閉じる' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: '質問する' }).click();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
});

journey('asks before going back throws words away, and closes a dialog in which nothing was typed', async () => {
  const { council, referral } = await waiting();
  const page = await screens().signedIn(council, `/inbox?open=${referral}`);
  await page.getByRole('link', { name: '紹介のページを開く' }).click();
  await page.getByRole('heading', { name: '紹介', exact: true }).waitFor();
  const address = page.url();
  const dialog = page.getByRole('dialog', { name: '質問する' });
  await page.getByRole('button', { name: '質問する' }).click();
  await dialog.getByRole('textbox').fill('いつから');
  await page.goBack();
  await dialog.getByText('まだ保存していない入力があります').waitFor();
  await page.goBack();
  await dialog.getByRole('button', { name: '書き続ける' }).click();
  expect(await dialog.getByRole('textbox').inputValue()).toBe('いつから');
  await page.goBack();
  await dialog.getByRole('button', { name: '捨てて閉じる' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: '質問する' }).click();
  await dialog.waitFor();
  await page.goBack();
  await dialog.waitFor({ state: 'detached' });
  await page.waitForURL(address);
  await page.getByRole('button', { name: '質問する' }).waitFor();
});

journey('shows every role at once to whoever invites a colleague', async () => {
  const page = await screens().signedIn(await screens().world.colleague('nagai.rina'), '/staff');
  await page.getByRole('button', { name: '招待する' }).click();
  const dialog = page.getByRole('dialog', { name: '職員を招待する' });
  for (const role of await dialog.getByRole('checkbox').all()) {
    const inView = (await role.evaluate((box) => {
      const { bottom } = (box.closest('label') ?? box).getBoundingClientRect();
      return (
        document.elementFromPoint(box.closest('label')?.getBoundingClientRect().left ?? 0, bottom - 4)?.closest('label') ===
        box.closest('label')
      );
    })) as boolean;
    expect([await role.getAttribute('value'), inView]).toEqual([expect.any(String), true]);
  }
  await dialog.getByText('組織の管理者').click();
  expect(await dialog.getByRole('checkbox', { name: '組織の管理者' }).isChecked()).toBe(true);
});

journey('keeps what was typed a moment before the page was left, or closed', async () => {
  const { world } = screens();
  const page = await screens().signedIn(await world.colleague('sano.mizuki'), '/persons/new');
  const family = page.getByLabel('姓', { exact: false }).first();
  await family.fill('書懸');
  await page.getByRole('link', { name: '受信箱' }).first().click();
  await page.getByRole('heading', { name: '受信箱' }).waitFor();
  await page.goto('/persons/new');
  await page.getByText('保存済').waitFor();
  expect(await family.inputValue()).toBe('書懸');

  await family.fill('書懸田');
  await page.reload();
  await page.getByText('保存済').waitFor();
  expect(await family.inputValue()).toBe('書懸田');
});

journey('throws a referral that was never sent away from the list of what one has begun, after asking', async () => {
  const { world } = screens();
  const [city, council] = [await world.colleague('sano.mizuki'), await world.colleague('sakamoto.miyo')];
  const person = await given(world).person(city, { familyName: '書損', givenName: '渚' });
  const consent = await given(world).consent(city, person, [council], ['IDENTITY']);
  await given(world).draft(city, { person, to: council, consent, fieldGroups: ['IDENTITY'] });
  const page = await screens().signedIn(city, '/drafts');
  const row = page.getByRole('listitem').filter({ hasText: '書損 渚' });
  await row.getByRole('button', { name: '捨てる' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '捨てる' }).click();
  await row.waitFor({ state: 'detached' });
});

journey('says why nothing can be shown where the words of the codes do not come, and tries again', async () => {
  const page = await screens().signedIn(await screens().world.colleague('sano.mizuki'), '/drafts');
  await page.getByRole('heading', { name: '書きかけ', exact: true }).waitFor();
  const title = 'いまは混み合っています。';
  await page.route('**/graphql', (route) =>
    route.request().postDataJSON().operationName === 'Vocabulary'
      ? route.fulfill({ json: { errors: [{ message: 'BUSY', extensions: { code: 'BUSY', userMessage: { title, whatToDo: '…' } } }] } })
      : route.continue(),
  );
  await page.reload();
  await page.getByRole('heading', { name: title }).waitFor();
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'もう一度読み込む' }).click();
  await page.getByRole('heading', { name: '書きかけ', exact: true }).waitFor();
});
