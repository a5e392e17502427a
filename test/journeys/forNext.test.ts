import { expect } from '@jest/globals';
import { act, seeBoard } from '../kit/conference.js';
import { tell } from '../kit/given.js';
import { useScreens } from '../kit/screens.js';
import { staged } from './pages/conferences.js';

const { journey, screens } = useScreens({ demo: true });
const [left, spoken] = ['40代の方の仕事さがし', '朝の送迎が足りない'];

journey('an item is left for the next meeting by one key, and that is seen and put right before the meeting is closed', async () => {
  const { world } = screens();
  const { open } = await staged(world);
  const recorder = await world.colleague('fukuhara.chizuru');
  const council = await screens().signedIn(await world.colleague('sakamoto.miyo'), `/conferences/${open}/board`);
  const page = await screens().signedIn(recorder, `/conferences/${open}/board`);
  const shown = council.getByRole('navigation', { name: '議題' }).getByText('次回へ');
  await page.getByRole('button', { name: /^次回へ/ }).waitFor();
  await page.keyboard.press('c');
  await shown.waitFor();
  expect(await council.getByRole('button', { name: /^次回へ/ }).count()).toBe(0);
  await page.getByRole('button', { name: /^次回へ回すのをやめる/ }).click();
  await shown.waitFor({ state: 'detached' });
  await page.keyboard.press('c');
  await shown.waitFor();

  // Lines were written of both.
  await page.goto(`/conferences/${open}`);
  await page.getByRole('button', { name: '閉会する' }).click();
  const closing = page.getByRole('dialog', { name: '閉会する' });
  const choice = (title: string, word: string) =>
    closing.getByRole('radiogroup', { name: `「${title}」の扱い` }).getByRole('radio', { name: word });
  expect(await choice(left, '次回へ').getAttribute('aria-checked')).toBe('true');
  expect(await choice(spoken, '協議した').getAttribute('aria-checked')).toBe('true');
  await choice(spoken, '次回へ').click();
  await closing.getByRole('radio', { name: '次回へ', checked: true }).nth(1).waitFor();
  await choice(spoken, '協議した').click();
  await closing.getByRole('radio', { name: '協議した', checked: true }).waitFor();
  await closing.getByRole('button', { name: '閉会する' }).click();
  await closing.waitFor({ state: 'hidden' });
  expect((await seeBoard(recorder, open)).items.map(({ title, state }: any) => [title, state])).toEqual([
    [left, 'DISTRIBUTED'],
    [spoken, 'DISCUSSED'],
  ]);
});

journey('a page of the papers is made anew once the record was put right, and says of when it is', async () => {
  const { world } = screens();
  const { called } = await staged(world);
  const presenter = await world.colleague('fukuhara.chizuru');
  const [{ personId }] = (await seeBoard(presenter, called)).items;
  const identity = { familyName: '阿寒', givenName: '司郎', familyKana: 'アカン', givenKana: 'シロウ', birthDate: '1980-05-06' };
  const change = { idempotencyKey: undefined, personId, expectedVersion: 1, ...identity };
  await tell(presenter, 'changeIdentity', change, '... on PersonPayload { person { id } }');
  const member = await world.colleague('sano.mizuki');
  const seat = (await seeBoard(member, called)).members.find(({ myself }: any) => myself);
  if (seat.answer !== 'ACCEPTED') await act(member, 'acceptSeat', 'AcceptSeatInput', { memberId: seat.id });

  const page = await screens().signedIn(presenter, `/conferences/${called}`);
  const papers = page.getByRole('article', { name: '40代の方の住まい' });
  await papers.getByRole('button', { name: /^あなたに見える資料/ }).click();
  const printed = papers.getByRole('region', { name: '基本' });
  await printed.getByText('の記録の内容').waitFor();
  expect(await printed.textContent()).toContain('四郎');
  await papers.getByRole('button', { name: /^いまの内容で作り直す.*基本/ }).click();
  await page.getByRole('dialog', { name: 'いまの内容で作り直す' }).getByRole('button', { name: '作り直す' }).click();
  await printed.getByText('司郎').waitFor();
  const [{ sheets }] = (await seeBoard(member, called)).items;
  expect(JSON.stringify(sheets)).toContain('司郎');
});
