import { expect } from '@jest/globals';
import { useScreens } from '../kit/screens.js';

const { journey } = useScreens({ demo: true });

journey('lets somebody in with one click in the demo', async (screens) => {
  const page = await screens.visitor();
  await page.goto('/');
  await page.getByRole('button', { name: /佐野 美月/ }).click();
  await page.getByRole('heading', { name: '受信箱' }).waitFor();
  expect(await page.title()).toContain('受信箱');
});
