import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { act, calledConference, seeBoard } from '../kit/conference.js';
import { given, tell } from '../kit/given.js';
import { type Size, useScreens } from '../kit/screens.js';

const { journey, screens } = useScreens({ demo: true });

const [first, second] = ['冬の燃料の支払い', '初雪の前の引っ越し'];

/** A meeting of a kind that hides titles, with two items about people, a decision on each, and what somebody absent wrote about the first. */
async function secretMeeting() {
  const { world } = screens();
  const [chief, caseworker, council] = await Promise.all(
    ['fukuhara.chizuru', 'sano.mizuki', 'sakamoto.miyo'].map((login) => world.colleague(login)),
  );
  if (!chief || !caseworker || !council) throw new Error('The invented world has lost somebody.');
  const name = { familyName: '弟子屈', givenName: '五郎', familyKana: 'テシカガ', givenKana: 'ゴロウ' };
  const person = await given(world).person(chief, name);
  const consent = await given(world).consent(chief, person, [caseworker, council], ['IDENTITY', 'RECORDS']);
  const conferenceId = await calledConference(world, chief, 'case_meeting', [caseworker, council]);
  for (const title of [first, second]) {
    const item = { conferenceId, sort: 'CASE', title, personId: person, consentId: consent, fieldGroups: ['IDENTITY'] };
    const { itemId } = await tell(chief, 'proposeItem', item, '... on ConferencePayload { itemId }');
    await act(chief, 'distributeItem', 'DistributeItemInput', { itemId });
  }
  const { items, members } = await seeBoard(council, conferenceId);
  const absent = members.find((each: { myself: boolean }) => each.myself).id;
  const opinion = { memberId: absent, opinion: '弟子屈さんは灯油の補助を使える', itemId: items[0].id };
  await act(council, 'declineSeat', 'DeclineSeatInput', opinion);
  await act(chief, 'openConference', 'StepConferenceInput', { conferenceId });
  const decisions = [first, second].map((title, at) => ({ itemId: items[at].id, kind: 'DECISION', text: `決定：${title}` }));
  const missing = { itemId: items[0].id, kind: 'NEED', text: '灯油を分けて買える店' };
  await act(chief, 'writeNotes', 'WriteNotesInput', { conferenceId, notes: [...decisions, missing] });
  return { chief, conferenceId };
}

const atWall = (page: Page) => page.getByRole('complementary', { name: '決まったこと' });
const agenda = (page: Page) => page.getByRole('navigation', { name: '議題' });

journey('keeps of an item on the wall only what the room has come to, until names are shown on purpose', async () => {
  const { chief, conferenceId } = await secretMeeting();
  const look = (size: Size) => screens().signedIn(chief, `/conferences/${conferenceId}/board`, size);
  const page = await look('desk');
  await atWall(page).getByText(`決定：${first}`).waitFor();
  expect(await page.getByText(second).count()).toBe(0);
  await agenda(page).getByRole('button', { name: '題名を伏せています' }).waitFor();
  await atWall(page).getByText('ほかの議題の1行を伏せています').waitFor();
  await page.getByText('●●さんは灯油の補助を使える').waitFor();

  await page.keyboard.press('j');
  await atWall(page).getByText(`決定：${second}`).waitFor();
  expect(await page.getByText(first).count()).toBe(0);
  expect(await page.getByText('灯油').count()).toBe(0);
  await page.keyboard.press('s');
  expect(await page.getByRole('dialog').count()).toBe(0);

  await page.keyboard.press('h');
  await page.getByRole('dialog').getByRole('button', { name: '名前を出す' }).click();
  await atWall(page).getByText(`決定：${first}`).waitFor();
  await agenda(page).getByRole('button', { name: first }).waitFor();

  const phone = await look('phone');
  await atWall(phone).getByText(`決定：${first}`).waitFor();
  expect(await phone.locator('option').allTextContents()).toEqual([`1. ${first}`, '2. 題名を伏せています', '議題以外']);
});
