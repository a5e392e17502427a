import { expect } from '@jest/globals';
import { act, seeBoard } from '../kit/conference.js';
import { useScreens } from '../kit/screens.js';
import { staged } from './pages/conferences.js';

const { journey, screens } = useScreens({ demo: true });

journey('stays with its item when another takes its place, and writes into none when it is struck', async () => {
  const { world } = screens();
  const { open } = await staged(world);
  const recorder = await world.colleague('fukuhara.chizuru');
  const [page, council] = [
    await screens().signedIn(recorder, `/conferences/${open}/board`),
    await screens().signedIn(await world.colleague('sakamoto.miyo'), `/conferences/${open}/board`),
  ];
  const line = page.getByRole('combobox', { name: /記録する行/ });
  await line.fill('書きかけの行');
  const second = council.getByRole('heading', { name: /朝の送迎が足りない/ });
  await council.getByRole('heading', { name: /1\. 40代の方の仕事さがし/ }).waitFor();
  await council.keyboard.press('2');
  await second.filter({ hasText: '2.' }).waitFor();

  const [{ id: itemId }] = (await seeBoard(recorder, open)).items;
  await act(recorder, 'strikeItem', 'StrikeItemInput', { itemId, reason: '次の機会に話し合います' });

  await page.getByText('この議題は、ここで扱わなくなりました。').waitFor();
  expect(await line.count()).toBe(0);
  await second.filter({ hasText: '1.' }).waitFor();
  await page.keyboard.press('j');
  await page.getByRole('heading', { name: /1\. 朝の送迎が足りない/ }).waitFor();
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('[role=combobox]')?.value === '書きかけの行');
  expect((await seeBoard(recorder, open)).notes.map(({ text }: { text: string }) => text)).not.toContain('書きかけの行');
});
