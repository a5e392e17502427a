import { randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import type { Locator, Page, Route } from 'playwright-core';
import { mayComplainOf } from '../kit/complaints.js';
import { act, seeBoard } from '../kit/conference.js';
import { tell } from '../kit/given.js';
import { useScreens } from '../kit/screens.js';
import { staged } from './pages/conferences.js';

const { journey, screens } = useScreens({ demo: true });

/** The page of a member of a meeting in session, and the hand that writes into its record elsewhere. */
async function aMemberListens() {
  const { world } = screens();
  const { open } = await staged(world);
  const [recorder, member] = [await world.colleague('fukuhara.chizuru'), await world.colleague('sakamoto.miyo')];
  const page = await screens().visitor();
  await screens().signIn(page, member);
  const [{ id: itemId }, { id: last }] = (await seeBoard(recorder, open)).items;
  const writeLine = (text: string) =>
    act(recorder, 'writeNotes', 'WriteNotesInput', { conferenceId: open, notes: [{ key: randomUUID(), itemId, kind: 'NOTE', text }] });
  const changeAgenda = () => act(recorder, 'strikeItem', 'StrikeItemInput', { itemId: last, reason: '次の機会に話し合います' });
  const bringIssue = (title: string) => tell(recorder, 'proposeItem', { conferenceId: open, sort: 'ISSUE', title }, '');
  return { page, board: `/conferences/${open}/board`, writeLine, changeAgenda, bringIssue };
}

/** Opens the board, and returns its record when the page hears of what happens: what came before, it would be told by another question. */
async function listenAt(page: Page, board: string): Promise<Locator> {
  const listens = page.waitForResponse((answer) => answer.url().includes('/events'));
  await page.goto(board);
  await listens;
  const record = page.getByRole('list', { name: '会議の記録' });
  await record.waitFor();
  return record;
}

/** Runs `then`, and returns when this browser has been told of a line of a record. */
async function untilTold(page: Page, then: () => Promise<unknown>): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((listening) => {
        const source = new EventSource('/events');
        source.addEventListener('open', () => listening());
        const told = new Promise<void>((done) => {
          source.addEventListener('change', ({ data }) => JSON.parse(data).kind === 'board' && done());
        });
        Object.assign(globalThis, { told: told.finally(() => source.close()) });
      }),
  );
  await then();
  await page.evaluate(() => (globalThis as unknown as { told: Promise<void> }).told);
}

const questionOf = (route: Route): string => route.request().postDataJSON().operationName;

/** Keeps the next answer to this question on its way until `meanwhile` has happened. */
async function whileOnItsWay(page: Page, question: string, meanwhile: () => Promise<unknown>): Promise<void> {
  let held = false;
  await page.route('**/graphql', async (route: Route) => {
    if (held || questionOf(route) !== question) return route.fallback();
    held = true;
    const response = await route.fetch();
    await meanwhile();
    await route.fulfill({ response });
  });
}

journey('shows a line that was told while the line before it was on its way', async () => {
  const { page, board, writeLine } = await aMemberListens();
  const record = await listenAt(page, board);
  // Nothing else may bring the line.
  await page.route('**/graphql', (route) => (questionOf(route) === 'ConferencePage' ? undefined : route.fallback()));
  await whileOnItsWay(page, 'ConferenceLines', () => untilTold(page, () => writeLine('二番目の行')));
  await writeLine('一番目の行');
  await record.getByText('一番目の行').waitFor();
  await record.getByText('二番目の行').waitFor();
});

journey('shows a line that was told while the meeting itself was on its way', async () => {
  const { page, board, writeLine } = await aMemberListens();
  await whileOnItsWay(page, 'ConferencePage', () => untilTold(page, () => writeLine('開く間に書かれた行')));
  await page.goto(board);
  await page.getByRole('list', { name: '会議の記録' }).getByText('開く間に書かれた行').waitFor();
});

/** Lets this question find nobody from now on, `times` times. Resolves when that has happened first. */
const findsNobody = (page: Page, question: string, times: number): Promise<void> =>
  new Promise((lost) => {
    let left = times;
    void page.route('**/graphql', async (route: Route) => {
      if (left === 0 || questionOf(route) !== question) return route.fallback();
      left -= 1;
      await route.abort('connectionreset');
      lost();
    });
  });

journey('keeps the board that is shown when its refresh finds nobody, and asks again for lines that did not come', async () => {
  const { page, board, writeLine, changeAgenda } = await aMemberListens();
  mayComplainOf(page, /ERR_CONNECTION_RESET/);
  const record = await listenAt(page, board);
  const refreshed = findsNobody(page, 'ConferencePage', Number.POSITIVE_INFINITY);
  await changeAgenda();
  await refreshed;
  const asked = findsNobody(page, 'ConferenceLines', 1);
  await writeLine('途切れた後の行');
  await asked;
  await record.getByText('途切れた後の行').waitFor();
});

journey('does not take a line off the board that came while an older answer was on its way', async () => {
  const { page, board, writeLine, bringIssue } = await aMemberListens();
  const record = await listenAt(page, board);
  const { promise: asked, resolve: letThrough } = Promise.withResolvers<void>();
  await whileOnItsWay(page, 'ConferencePage', async () => {
    await writeLine('先に届いた行');
    await record.getByText('先に届いた行').waitFor();
    // From now on nothing says what came after the older answer.
    await page.route('**/graphql', async (route) => {
      if (questionOf(route) === 'ConferenceLines') await asked;
      await route.fallback();
    });
  });
  await bringIssue('遅れて届く議題');
  await page
    .getByRole('navigation', { name: '議題' })
    .getByRole('button', { name: /遅れて届く議題/ })
    .waitFor();
  expect(await record.getByText('先に届いた行').count()).toBe(1);
  letThrough();
  await record.getByText('先に届いた行').waitFor();
});
