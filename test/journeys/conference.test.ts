import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { mayComplainOf } from '../kit/complaints.js';
import { act, seeBoard } from '../kit/conference.js';
import { useScreens } from '../kit/screens.js';
import { until } from '../kit/worker.js';
import { accept, enter, throughTheDoor, write } from './conference/room.js';
import { staged } from './pages/conferences.js';
import { choose, fullName, takeIn } from './round/desk.js';

const { journey, screens } = useScreens({ demo: true });
const visitor = () => screens().visitor();
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name });

journey('three people hold a 支援調整会議: called, pledged, told by consent, recorded, and followed by work', async () => {
  const [secretary, caseworker, council] = await Promise.all(
    ['白井 亜希', '佐野 美月', '坂本 美代'].map(async (name) => throughTheDoor(await visitor(), name)),
  );
  if (!secretary || !caseworker || !council) throw new Error('Somebody was not let in.');

  await secretary.goto('/conferences/new');
  await choose(secretary, '支援調整会議');
  await secretary.getByLabel('日', { exact: true }).fill('明日');
  await secretary.getByLabel('場所').fill('くらしごと 会議室');
  await secretary.getByRole('button', { name: '準備する', exact: true }).click();
  await secretary.getByRole('heading', { name: /^第\d+回 支援調整会議$/ }).waitFor();
  const meeting = secretary.url();
  await secretary.getByRole('tab', { name: /^出席者/ }).click();
  for (const office of ['釧路市', '厚岸町社協']) {
    await secretary.getByRole('button', { name: '出席者を加える' }).click();
    await dialog(secretary, '出席者を加える').getByLabel('組織', { exact: true }).selectOption({ label: office });
    await dialog(secretary, '出席者を加える').getByRole('button', { name: '加える', exact: true }).click();
    await secretary.getByRole('rowheader', { name: new RegExp(office) }).waitFor();
  }
  await secretary.getByRole('button', { name: '招集する' }).click();
  await dialog(secretary, '招集する').getByRole('button', { name: '招集する' }).click();
  await secretary.getByRole('status').getByText('招集しました').waitFor();

  const person = { family: '雄別', given: '春', familyKana: 'ユウベツ', givenKana: 'ハル', mobile: '090-0000-4421', lives: '釧路市' };
  await takeIn(caseworker, person);
  await accept(caseworker, meeting, '佐野 美月');

  await caseworker.getByRole('button', { name: '議題を出す' }).first().click();
  const item = dialog(caseworker, '議題を出す');
  await item.getByLabel('件名').fill('40代の方の仕事さがし');
  await item.getByLabel('だれのことですか').fill(person.familyKana);
  await item
    .getByRole('list', { name: '選べる人' })
    .getByRole('button', { name: fullName(person) })
    .click();
  await choose(item.getByRole('group', { name: '会議で伝える項目' }), '氏名');
  await item.getByRole('button', { name: '議題を出す' }).click();
  await item.getByText('本人の同意のある案件だけを扱えます').waitFor();
  await item.getByRole('button', { name: '同意を記録する' }).first().click();
  await dialog(caseworker, '同意を記録する').getByRole('button', { name: '同意を記録する' }).click();
  await caseworker.getByRole('status').getByText('同意を記録しました').waitFor();
  await item.getByRole('button', { name: '議題を出す' }).click();
  await caseworker.getByRole('status').getByText('議題を出しました').waitFor();
  await caseworker.getByRole('button', { name: '資料を配る' }).click();
  await dialog(caseworker, '資料を配る').getByRole('button', { name: '資料を配る' }).click();
  await dialog(caseworker, '資料を配りました').getByText('厚岸町社協').waitFor();
  await dialog(caseworker, '資料を配りました').getByRole('button', { name: '閉じる' }).first().click();
  await accept(council, meeting, '坂本 美代');
  await council.goto(meeting);
  await council.getByText('この議題の趣旨と資料は、あなたには配られていません').waitFor();

  await secretary.goto(meeting);
  await secretary.getByRole('button', { name: '開会する' }).click();
  await dialog(secretary, '開会する').getByRole('button', { name: '開会する' }).click();
  await secretary.getByRole('link', { name: '会議室のボード' }).click();
  await secretary
    .getByRole('heading', { name: /40代の方の仕事さがし/ })
    .first()
    .waitFor();
  await secretary.getByText('あなたに見える資料 1枚').waitFor();
  await caseworker.goto(meeting);
  await caseworker.getByText('誓約したがまだ届いていない人 1人').waitFor();
  await caseworker.getByRole('button', { name: 'この人たちにも配る' }).click();
  await dialog(caseworker, '資料を配りました').getByText('出席者の全員に届きました').waitFor();
  for (const member of [caseworker, council]) await enter(member, meeting);

  await council.getByText('名前を伏せています').waitFor();
  await council.getByRole('button', { name: /あなたに見える資料/ }).click();
  await council.getByText('●●●●').first().waitFor();
  expect(await council.getByText(fullName(person)).count()).toBe(0);
  await council.keyboard.press('h');
  await dialog(council, '名前を画面に出しますか').getByRole('button', { name: '名前を出す' }).click();
  await council.getByText(fullName(person)).first().waitFor();

  const begun = Date.now();
  await secretary.keyboard.press('d');
  await secretary.keyboard.insertText('見学先に電話する @坂本 来週金');
  await secretary.keyboard.press('Enter');
  await council.getByRole('list', { name: '会議の記録' }).getByText('見学先に電話する').waitFor();
  expect(Date.now() - begun).toBeLessThan(10_000);

  await secretary.keyboard.press('Escape');
  await secretary.keyboard.press('r');
  await choose(dialog(secretary, '記録を渡す'), '佐野 美月');
  await dialog(secretary, '記録を渡す').getByRole('button', { name: '記録を渡す' }).click();
  await caseworker.getByRole('combobox').waitFor();
  await write(caseworker, 'n', '朝なら一人で通えると話している');
  await secretary.getByRole('list', { name: '会議の記録' }).getByText('朝なら一人で通えると話している').waitFor();

  await council.goto('/tasks');
  await council.getByText(/支援調整会議 の宿題（内容は会議で）/).waitFor();
  await council.getByRole('link', { name: '会議を開く' }).first().click();
  await council.getByRole('tab', { name: '宿題 1' }).waitFor();

  await secretary.goto(`${meeting}?tab=minutes`);
  for (const step of ['閉会する', '会議録を確認に回す']) {
    await secretary.getByRole('button', { name: step }).click();
    await dialog(secretary, step).getByRole('button', { name: step }).click();
    await dialog(secretary, step).waitFor({ state: 'hidden' });
  }
  await council.goto(`${meeting}?tab=minutes`);
  await council.getByRole('button', { name: '会議録を確かめた' }).click();
  await council.getByRole('status').getByText('会議録を確かめました').waitFor();
  const chief = await throughTheDoor(await visitor(), '福原 千鶴');
  await chief.goto(`${meeting}?tab=minutes`);
  await chief.getByText('決裁する人は、会議録を開いて読めます').waitFor();
  for (const step of ['決裁のために読む', '決裁する']) {
    await chief.getByRole('button', { name: step }).click();
    // Before it is done for good: the council has confirmed, the two others have not.
    if (step === '決裁する') await dialog(chief, step).getByText('確認待ちの人が2人います').waitFor();
    await dialog(chief, step).getByRole('button', { name: step }).click();
    if (step === '決裁のために読む') await chief.getByText('見学先に電話する').waitFor();
  }
  await chief.getByText('決裁済み').waitFor();
});

const chiefAndOpen = async () => {
  const { world } = screens();
  const { open } = await staged(world);
  return { open, recorder: await world.colleague('fukuhara.chizuru'), member: await world.colleague('sakamoto.miyo') };
};

journey('whoever keeps the record writes on without a connection, and nothing is overwritten when it comes back', async () => {
  const { open, recorder, member } = await chiefAndOpen();
  const page = await screens().signedIn(recorder, `/conferences/${open}/board`);
  mayComplainOf(page, /ERR_INTERNET_DISCONNECTED/);
  const council = await screens().signedIn(member, `/conferences/${open}/board`);
  await page.getByRole('combobox').waitFor();
  const [line] = (await seeBoard(recorder, open)).notes;

  await page.context().setOffline(true);
  await write(page, 'n', '途切れても書ける');
  await page.getByText('つながっていません').waitFor();
  await write(page, 'd', '次回は送迎を決める');
  await page.getByRole('button', { name: 'この行を直す' }).first().click();
  await page.getByRole('combobox', { name: 'この行を直す' }).fill('手元で直した行');
  await page.keyboard.press('Enter');
  await page.getByText('未送信 3行').waitFor();
  // The last line is shown while it is still being sealed and written.
  await until('three lines are kept', async () => (await page.evaluate(keptOnDisk)).things === 3);
  expect(await page.evaluate(keptOnDisk)).toMatchObject({ exportable: false, readable: false });

  const elsewhere = { noteId: line.id, expectedVersion: line.version, itemId: line.itemId, kind: 'NOTE', text: 'ほかの端末で直した行' };
  await act(recorder, 'writeNotes', 'WriteNotesInput', { conferenceId: open, notes: [elsewhere] });
  await page.context().setOffline(false);

  const board = council.getByRole('list', { name: '会議の記録' });
  for (const text of ['途切れても書ける', '次回は送迎を決める', '手元で直した行', 'ほかの端末で直した行'])
    await board.getByText(text).first().waitFor();
  await page.getByText('どちらも残しています').waitFor();
  await page.getByText('つながっていません').waitFor({ state: 'hidden' });
  expect(await page.evaluate(keptOnDisk)).toMatchObject({ things: 0 });

  await page.goto('/conferences');
  await page.getByRole('button', { name: /^自分のこと/ }).click();
  await page.getByRole('menuitem', { name: 'サインアウト' }).click();
  await page.getByRole('heading', { name: 'サインイン' }).waitFor();
  expect((await page.evaluate(() => indexedDB.databases())).map(({ name }) => name)).not.toContain('tsunagi.vault');
});

/** What lies on this machine: how many lines, whether their key can be taken out, whether one can read them there. */
async function keptOnDisk(): Promise<{ things: number; exportable: boolean; readable: boolean }> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve) => {
      request.onsuccess = () => resolve(request.result);
    });
  const disk = await done(indexedDB.open('tsunagi.vault'));
  const all = (store: string) => done(disk.transaction(store).objectStore(store).getAll());
  const [things, [key]] = [(await all('things')) as { sealed: ArrayBuffer }[], (await all('keys')) as CryptoKey[]];
  disk.close();
  const readable = things.some(({ sealed }) => /[ぁ-ん]/.test(new TextDecoder().decode(sealed)));
  return { things: things.length, exportable: key?.extractable ?? false, readable };
}
