import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { mayComplainOf } from '../kit/complaints.js';
import { act, calledConference, seeBoard } from '../kit/conference.js';
import { tell } from '../kit/given.js';
import { useScreens } from '../kit/screens.js';
import { seatOf } from '../kit/statutory.js';
import { staged } from './pages/conferences.js';

const { journey, screens } = useScreens({ demo: true });
const line = (page: Page) => page.getByRole('combobox', { name: /記録する行/ });
const record = (page: Page) => page.getByRole('list', { name: '会議の記録' }).getByRole('listitem');

journey('says for how many an item is open and for whom, and offers first whoever hears it', async () => {
  const { world } = screens();
  const { open } = await staged(world);
  const chief = await world.colleague('fukuhara.chizuru');
  const page = await screens().signedIn(chief, `/conferences/${open}/board`);
  const rail = page.getByRole('navigation', { name: '議題' });
  await rail.getByText('見える人 3人').waitFor();
  await rail.getByText('見える人 全員').waitFor();

  const memberId = await seatOf(await world.colleague('sano.mizuki'), open);
  const [{ id: itemId }] = (await seeBoard(chief, open)).items;
  const without = (nothing: boolean) =>
    act(chief, 'distributeItem', 'DistributeItemInput', {
      itemId,
      exceptions: [{ memberId, fieldGroups: nothing ? [] : ['IDENTITY', 'WORK'], nothing }],
    });
  await without(true);
  await rail.getByText('見える人 2人').waitFor();
  await page.getByRole('button', { name: /^見える人 2人/ }).click();
  const dialog = page.getByRole('dialog', { name: 'この議題が見える人' });
  const [told, others] = [dialog.getByRole('list').first(), dialog.getByRole('list').last()];
  await told.getByText('坂本 美代').waitFor();
  await others.getByText('佐野 美月').waitFor();
  expect([await told.getByRole('listitem').count(), await others.getByRole('listitem').count()]).toEqual([2, 1]);
  await page.keyboard.press('Escape');
  await line(page).click();
  await page.keyboard.insertText('通院に付き添う @');
  const last = page.getByRole('option').last();
  await last.filter({ hasText: 'この議題は見えません' }).waitFor();
  expect(await last.textContent()).toContain('佐野 美月');
  await last.click();
  await page.getByText(/には、この議題が見えません/).waitFor();
  await line(page).fill('');
  await without(false);
  await rail.getByText('見える人 3人').waitFor();
});

journey(
  'asks for a second Enter where no person may be discussed, and keeps a line that is refused until somebody has read it again',
  async () => {
    const { world } = screens();
    const [chief, caseworker] = [await world.colleague('fukuhara.chizuru'), await world.colleague('sano.mizuki')];
    const plenary = await calledConference(world, chief, 'plenary', [caseworker]);
    await tell(chief, 'proposeItem', { conferenceId: plenary, sort: 'ISSUE', title: '冬の足' }, '');
    await act(chief, 'openConference', 'StepConferenceInput', { conferenceId: plenary });
    const page = await screens().signedIn(chief, `/conferences/${plenary}/board`);
    await line(page).fill('山根さんの作業場まで');
    await page.getByText(/^氏名かもしれません：山根さん/).waitFor();
    await line(page).press('Enter');
    await page.getByText(/もう一度Enterを押してください/).waitFor();
    expect(await line(page).inputValue()).toBe('山根さんの作業場まで');
    await line(page).press('Enter');
    await record(page).filter({ hasText: '作業場まで' }).getByRole('button', { name: 'この行を消す' }).waitFor();

    // The words cannot be looked through here: the server looks at them, and says why it took none.
    mayComplainOf(page, /graphql/);
    await page.route('**/graphql', (route) =>
      route.request().postDataJSON().operationName === 'IdentifyingWords' ? route.abort() : route.continue(),
    );
    await line(page).fill('鵲田さんの倉庫まで');
    await line(page).press('Enter');
    await page.getByText('だれのことか分かるかもしれない言葉があります：●●さん').waitFor();
    expect((await seeBoard(chief, plenary)).notes).toHaveLength(1);
    await page.getByRole('button', { name: '読み返して、だれのことか分からない書き方だと確かめた' }).click();
    await record(page).filter({ hasText: '倉庫まで' }).getByRole('button', { name: 'この行を消す' }).waitFor();
    expect(await page.getByText(/だれのことか分かるかもしれない言葉/).count()).toBe(0);
  },
);
