import { randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { mayComplainOf } from '../kit/complaints.js';
import { act, seeBoard } from '../kit/conference.js';
import { useScreens } from '../kit/screens.js';
import { staged } from './pages/conferences.js';

const { journey, screens } = useScreens({ demo: true });

/** The recorder at the board of a meeting in session, in the line where they type. */
async function recording(): Promise<Page> {
  const { world } = screens();
  const page = await screens().signedIn(await world.colleague('fukuhara.chizuru'), `/conferences/${(await staged(world)).open}/board`);
  await page.getByRole('combobox', { name: /記録する行/ }).click();
  return page;
}

interface Line {
  id: string;
  version: number;
  itemId: string;
  kind: string;
}

/** A line of the first item, written at another desk of the recorder, and what else is done there. */
async function written(text: string) {
  const { world } = screens();
  const [recorder, { open }] = [await world.colleague('fukuhara.chizuru'), await staged(world)];
  const itemId = (await seeBoard(recorder, open)).items[0].id;
  const write = (note: object) => act(recorder, 'writeNotes', 'WriteNotesInput', { conferenceId: open, notes: [note] });
  await write({ key: randomUUID(), itemId, kind: 'NOTE', text });
  const lines = async (): Promise<(Line & { text: string })[]> => (await seeBoard(recorder, open)).notes;
  const line = (await lines()).find((each) => each.text === text) as Line;
  const change = (words: string) =>
    write({ key: randomUUID(), noteId: line.id, expectedVersion: line.version, itemId, kind: 'NOTE', text: words });
  const strike = () => act(recorder, 'strikeNote', 'StrikeNoteInput', { noteId: line.id });
  return { lines, change, strike };
}

const record = (page: Page) => page.getByRole('list', { name: '会議の記録' }).getByRole('listitem');

journey('goes on with the line when Enter only chooses kanji, and writes it with the next', async () => {
  const page = await recording();
  const line = page.getByRole('combobox', { name: /記録する行/ });
  const before = await record(page).count();
  const keyboard = await page.context().newCDPSession(page);
  await keyboard.send('Input.imeSetComposition', { text: 'そうげい', selectionStart: 4, selectionEnd: 4 });
  await keyboard.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 });
  await keyboard.send('Input.insertText', { text: '送迎' });
  expect(await line.inputValue()).toBe('送迎');
  expect(await record(page).count()).toBe(before);
  await page.keyboard.press('Enter');
  await record(page).filter({ hasText: '送迎' }).waitFor();
  expect(await line.inputValue()).toBe('');
});

journey('asks before a sign-out throws away lines that have not reached the board', async () => {
  const page = await recording();
  const { origin } = new URL(page.url());
  mayComplainOf(page, /graphql/);
  await page.route('**/graphql', (route) =>
    route.request().postDataJSON().operationName === 'WriteNotes' ? route.abort() : route.continue(),
  );
  await page.keyboard.insertText('つながらない間の行');
  await page.keyboard.press('Enter');
  await page.getByText('つながっていません').waitFor();
  await page.goto(`${origin}/conferences`);
  await page.getByRole('button', { name: /^自分のこと/ }).click();
  await page.getByRole('menuitem', { name: 'サインアウト' }).click();
  const question = page.getByRole('alertdialog', { name: 'まだ送っていない行があります' });
  await question.getByRole('button', { name: 'サインアウトしない' }).click();
  await question.waitFor({ state: 'detached' });
  await page.getByRole('heading', { name: '会議' }).first().waitFor();
  await page.getByRole('button', { name: /^自分のこと/ }).click();
  await page.getByRole('menuitem', { name: 'サインアウト' }).click();
  await question.getByRole('button', { name: '捨ててサインアウト' }).click();
  await page
    .getByRole('button', { name: 'サインイン', exact: true })
    .or(page.getByRole('heading', { name: /サインイン/ }))
    .first()
    .waitFor();
});

const rowOf = (page: Page, text: string) => record(page).filter({ hasText: text });
const field = (page: Page) => page.getByRole('combobox', { name: 'この行を直す' });

/** The recorder beside a line of theirs, and from then on without a connection. */
async function cutOff(text: string) {
  const { lines } = await written(text);
  const page = await recording();
  mayComplainOf(page, /ERR_INTERNET_DISCONNECTED/);
  await rowOf(page, text).waitFor();
  await page.context().setOffline(true);
  return { lines, page };
}

async function connected(page: Page): Promise<void> {
  await page.context().setOffline(false);
  await page.getByText('つながっていません').waitFor({ state: 'hidden' });
}

/** Begins to put the line right, and types; the board has kept it once the keys rest. */
async function type(page: Page, line: string, words: string): Promise<void> {
  await rowOf(page, line).getByRole('button', { name: 'この行を直す' }).click();
  await field(page).fill(words);
  await page.waitForTimeout(1_000);
}

journey('keeps the words of a correction through another item and a reload', async () => {
  const { lines } = await written('午後なら来られる');
  const page = await recording();
  await type(page, '午後なら来られる', '午後なら来られる。火曜のほかは');
  await page
    .getByRole('navigation', { name: '議題' })
    .getByRole('button', { name: /議題以外/ })
    .click();
  await field(page).waitFor({ state: 'detached' });
  await page.getByRole('navigation', { name: '議題' }).getByRole('button').first().click();
  expect(await field(page).inputValue()).toBe('午後なら来られる。火曜のほかは');
  await page.reload();
  await field(page).waitFor();
  expect(await field(page).inputValue()).toBe('午後なら来られる。火曜のほかは');
  await field(page).press('Enter');
  await rowOf(page, '火曜のほかは').waitFor();
  await field(page).waitFor({ state: 'detached' });
  await page.reload();
  await rowOf(page, '火曜のほかは').waitFor();
  expect(await field(page).count()).toBe(0);
  expect((await lines()).filter(({ text }) => text.startsWith('午後なら'))).toHaveLength(1);
});

journey('sets nobody beside themselves who puts a line right twice without a connection', async () => {
  const { lines, page } = await cutOff('見学は金曜');
  for (const [before, words] of [
    ['見学は金曜', '見学は木曜'],
    ['見学は木曜', '見学は水曜'],
  ] as const) {
    await rowOf(page, before).getByRole('button', { name: 'この行を直す' }).click();
    expect(await field(page).inputValue()).toBe(before);
    await field(page).fill(words);
    await field(page).press('Enter');
  }
  await page.getByText('未送信 2行').waitFor();
  await connected(page);
  await rowOf(page, '見学は水曜').waitFor();
  await rowOf(page, '見学は水曜').getByText('未送信').waitFor({ state: 'detached' });
  expect((await lines()).map(({ text }) => text).filter((text) => text.startsWith('見学は'))).toEqual(['見学は水曜']);
});

journey('lets a line that waits for the connection be put right and thrown away', async () => {
  const { lines, page } = await cutOff('相談は火曜');
  const line = page.getByRole('combobox', { name: /記録する行/ });
  for (const words of ['相談は月よう', '相談はやめる', '相談は電話でも']) {
    await line.fill(words);
    await line.press('Enter');
  }
  await page.getByText('未送信 3行').waitFor();
  await type(page, '相談は月よう', '相談は月曜');
  await field(page).press('Enter');
  await rowOf(page, '相談はやめる').getByRole('button', { name: 'この行を捨てる' }).click();
  await page.getByText('行を捨てました').waitFor();
  // The arrow takes the line before the one that is typed, though it waits itself.
  await line.click();
  await line.press('ArrowUp');
  expect(await field(page).inputValue()).toBe('相談は電話でも');
  await field(page).fill('相談は電話でもできる');
  await field(page).press('Enter');
  await connected(page);
  await rowOf(page, '相談は月曜').waitFor();
  await record(page).getByText('未送信').first().waitFor({ state: 'detached' });
  const all = (await lines()).map(({ text }) => text).filter((text) => text.startsWith('相談は'));
  expect(all).toEqual(['相談は火曜', '相談は月曜', '相談は電話でもできる']);
});

journey('goes on in the row of a line while it comes onto the board, and writes it once', async () => {
  const { lines, page } = await cutOff('送りは水曜');
  const line = page.getByRole('combobox', { name: /記録する行/ });
  await line.fill('迎えは木よう');
  await line.press('Enter');
  await page.getByText('未送信 1行').waitFor();
  await rowOf(page, '迎えは木よう').getByRole('button', { name: 'この行を直す' }).click();
  await field(page).fill('迎えは木曜');
  await connected(page);
  while (!(await lines()).some(({ text }) => text === '迎えは木よう')) await page.waitForTimeout(100);
  await page.waitForTimeout(1_000);
  expect(await page.getByText('直しているあいだに消されました').count()).toBe(0);
  expect(await field(page).evaluate((one) => one === document.activeElement)).toBe(true);
  await page.keyboard.type('の朝');
  await page.keyboard.press('Enter');
  await rowOf(page, '迎えは木曜の朝').waitFor();
  await field(page).waitFor({ state: 'detached' });
  await rowOf(page, '迎えは木曜の朝').getByText('未送信').waitFor({ state: 'detached' });
  expect((await lines()).map(({ text }) => text).filter((text) => text.startsWith('迎えは'))).toEqual(['迎えは木曜の朝']);
});

journey('turns a note into a decision, and a decision into homework, in its place', async () => {
  const { lines } = await written('見学に行く');
  const page = await recording();
  const turn = async (into: string, words: string) => {
    await rowOf(page, '見学に行く').getByRole('button', { name: 'この行を直す' }).click();
    const row = record(page).filter({ has: field(page) });
    await row.getByRole('radio', { name: into }).click();
    await field(page).fill(words);
    await field(page).press('Enter');
    await field(page).waitFor({ state: 'detached' });
    await rowOf(page, '見学に行く').getByText('未送信').waitFor({ state: 'detached' });
  };
  const kinds = async () => (await lines()).filter(({ text }) => text === '見学に行く').map(({ kind }) => kind);
  await turn('決定', '見学に行く');
  expect(await kinds()).toEqual(['DECISION']);
  await turn('宿題', '見学に行く @福原千鶴 ');
  expect(await kinds()).toEqual(['HOMEWORK']);
  await turn('発言・記録', '見学に行く');
  expect(await kinds()).toEqual(['NOTE']);
  await rowOf(page, '見学に行く').getByText('福原').waitFor({ state: 'detached' });
});

journey('says what has been made of a line while somebody puts it right, overwrites nothing, and loses no word', async () => {
  const { lines, change } = await written('送迎は町が出す');
  const page = await recording();
  await type(page, '送迎は町が出す', '送迎は社協が出す');
  await change('送迎は病院が出す');
  await page.getByText('保存すると、両方が並びます').waitFor();
  await page.getByText('送迎は病院が出す').first().waitFor();
  await field(page).press('Enter');
  await page.getByText('どちらも残しています').waitFor();
  const both = (await lines()).map(({ text }) => text).filter((text) => text.startsWith('送迎は'));
  expect(both.sort()).toEqual(['送迎は病院が出す', '送迎は社協が出す']);
});

journey('makes a new line of what somebody typed over one that was struck meanwhile', async () => {
  const { lines, strike } = await written('取り消される行');
  const page = await recording();
  await type(page, '取り消される行', '残したい言葉');
  await strike();
  await page.getByText('保存すると、新しい行になります').waitFor();
  await field(page).press('Enter');
  // Only a line that stands on the board can be struck there.
  await rowOf(page, '残したい言葉').getByRole('button', { name: 'この行を消す' }).waitFor();
  expect((await lines()).map(({ text }) => text)).toContain('残したい言葉');
});

journey('does not bring a line back that was written and struck', async () => {
  const page = await recording();
  await page.keyboard.insertText('書いてすぐ消す行');
  await page.keyboard.press('Enter');
  await rowOf(page, '書いてすぐ消す行').getByRole('button', { name: 'この行を消す' }).click();
  await page.getByRole('status').getByText('行を消しました').waitFor();
  await rowOf(page, '書いてすぐ消す行').waitFor({ state: 'detached' });
  await page.waitForTimeout(500);
  expect(await rowOf(page, '書いてすぐ消す行').count()).toBe(0);
});

journey('says that a line could not be struck without a connection, and leaves it', async () => {
  await written('消せない間の行');
  const page = await recording();
  mayComplainOf(page, /ERR_INTERNET_DISCONNECTED/);
  await rowOf(page, '消せない間の行').waitFor();
  await page.context().setOffline(true);
  await rowOf(page, '消せない間の行').getByRole('button', { name: 'この行を消す' }).click();
  await rowOf(page, '消せない間の行').getByText('つながらず、送れませんでした').waitFor();
  await page.context().setOffline(false);
});

journey('shows whoever had begun to write, once the record is taken over, their own words to read and copy', async () => {
  const { world } = screens();
  const [{ open }, recorder, other] = [
    await staged(world),
    await world.colleague('fukuhara.chizuru'),
    await world.colleague('sakamoto.miyo'),
  ];
  const page = await recording();
  await page.keyboard.insertText('本人は火曜なら');
  await page.waitForTimeout(1_000);
  const { members } = await seeBoard(other, open);
  const memberId = members.find((each: { myself: boolean }) => each.myself).id;
  await act(recorder, 'handOverRecord', 'HandOverRecordInput', { conferenceId: open, memberId });
  const left = page.getByRole('region', { name: '書きかけの行' });
  await left.getByText('本人は火曜なら').waitFor();
  await page.reload();
  await left.getByRole('button', { name: 'コピーする' }).waitFor();
  await left.getByRole('button', { name: '捨てる' }).click();
  await left.waitFor({ state: 'detached' });
  await act(recorder, 'handOverRecord', 'HandOverRecordInput', { conferenceId: open });
});
