import { expect } from '@jest/globals';
import { act } from '../kit/conference.js';
import { textOf } from '../kit/pdf.js';
import { useScreens } from '../kit/screens.js';
import { seatOf } from '../kit/statutory.js';
import { staged } from './pages/conferences.js';

const { journey, screens } = useScreens({ demo: true });
const left = `query ($id: ID!) { conference(id: $id) { items { presenterMemberId brief { leftOut lessTo { fieldGroups } } } } }`;

journey('a member is given less than the others, and whoever joins meanwhile is not left out by it', async () => {
  const { world } = screens();
  const { called } = await staged(world);
  const [chief, council, newcomer] = [
    await world.colleague('fukuhara.chizuru'),
    await world.colleague('sakamoto.miyo'),
    await world.colleague('osawa.kinji'),
  ];
  const page = await screens().signedIn(chief, `/conferences/${called}`);
  await page.getByRole('article', { name: '40代の方の住まい' }).getByRole('button', { name: /配る/ }).click();
  const dialog = page.getByRole('dialog');
  const offered = dialog.getByRole('group', { name: '配る相手', exact: true }).getByRole('checkbox');
  await dialog.getByRole('button', { name: /^坂本 美代に配る項目を選ぶ/ }).click();
  // The chief presents it, and has it in any case.
  expect(await offered.count()).toBe(2 + 2);
  await dialog.getByRole('group', { name: '坂本 美代に配る項目' }).getByText('仕事・職歴').click();
  await dialog.getByText('渡さない：仕事・職歴').waitFor();

  const seat = { conferenceId: called, memberTenantId: world.id('Tenant', newcomer.tenantId), part: 'MEMBER' };
  await act(chief, 'addConferenceMember', 'AddConferenceMemberInput', seat);
  await offered.nth(4).waitFor();
  expect(await offered.nth(4).isChecked()).toBe(true);
  await dialog.getByRole('button', { name: 'この内容に直す' }).click();
  await dialog.getByText(/^坂本 美代（厚岸町社協）：仕事・職歴は渡していません$/).waitFor();
  const [item] = (await chief.ask(left, { id: called })).data.conference.items;
  expect(item).toEqual({ presenterMemberId: await seatOf(chief, called), brief: { leftOut: [], lessTo: [{ fieldGroups: ['IDENTITY'] }] } });

  const theirs = await screens().signedIn(council, `/conferences/${called}`);
  const card = theirs.getByRole('article', { name: '40代の方の住まい' });
  await card.getByRole('button', { name: 'あなたに見える資料 1枚' }).click();
  await card.getByText('アカン シロウ').first().waitFor();
  await card.getByText('あなたには配られていません').waitFor();
  const pack = await theirs.request.get(`/papers/conference-pack/${await seatOf(council, called)}.pdf`);
  const words = (await textOf(await pack.body())).join('').replace(/\s/g, '');
  expect(words).toContain('アカンシロウ');
  expect(words).toContain('仕事・職歴');
  expect(words).not.toContain('■仕事・職歴');
});
