import { expect } from '@jest/globals';
import { writeOpenCsv } from '@tsunagi/papers';
import { keepPicture } from '../../kit/album.js';
import { hubOf } from '../../kit/hub.js';
import { useScreens } from '../../kit/screens.js';

const { journey, screens } = useScreens({ demo: true });

const list = () =>
  writeOpenCsv(
    ['名称', '名称_カナ', '市町村名', '電話番号', '開催日', 'めも'],
    [
      ['標茶こども食堂', 'シベチャコドモショクドウ', '標茶町', '015-400-0000', '第2・第4土曜', '駐車場あり'],
      ['鶴居ふれあい食堂', 'ツルイフレアイショクドウ', '鶴居むら', '0154-00-0001', '毎週水曜', ''],
      ['ゆうひ食堂', '', '', '0154-00-0009', '毎週月・水、第4日曜', ''],
    ],
    'shift_jis',
  );

/** What the city keeps already, and the list says otherwise. */
async function publishDiner(): Promise<void> {
  const keeper = hubOf(await screens().world.colleague('shibata.wataru'));
  await keeper.published({ name: 'ゆうひ食堂', nameKana: 'ユウヒショクドウ' });
}

journey('a list in Shift_JIS is explained, looked at line by line, brought in as drafts, and taken back', async () => {
  await publishDiner();
  const editor = await screens().signedIn(await screens().world.colleague('shibata.wataru'), '/hub/own');
  await editor.getByRole('link', { name: '表から取り込む' }).click();
  await editor.getByRole('heading', { name: '表から取り込む' }).waitFor();
  const [chooser] = await Promise.all([editor.waitForEvent('filechooser'), editor.getByRole('button', { name: 'ファイルを選ぶ' }).click()]);
  await chooser.setFiles({ name: '食堂一覧.csv', mimeType: 'text/csv', buffer: await list() });
  await editor.getByRole('heading', { name: '食堂一覧.csv' }).waitFor();
  expect(await editor.getByLabel('電話番号').inputValue()).toBe('PHONE');
  const sound = editor.getByRole('row', { name: /標茶こども食堂/ });
  const faulty = editor.getByRole('row', { name: /鶴居ふれあい食堂/ });
  await sound.getByText('新しく作る').waitFor();
  await faulty.getByText('直すところがある').waitFor();
  await sound.getByText('読み取り：第2土・第4土曜').waitFor();
  const known = editor.getByRole('row', { name: /ゆうひ食堂/ });
  await known.getByText('今あるものを直す').waitFor();
  await known.getByText('今：事務局 0154-00-0000').waitFor();
  await known.getByText('今：第2土・第4土曜 11:00–14:00').waitFor();
  await keepPicture(editor, 'a list before it is brought in');

  await editor.getByLabel('めも').selectOption({ label: '条件' });
  await editor.getByRole('button', { name: 'この意味で確かめる' }).click();
  await sound.getByText('駐車場あり').waitFor();
  await editor.getByRole('button', { name: '下書きに取り込む' }).click();
  await sound.getByText('作った').waitFor();
  await faulty.getByText('取り込めなかった').waitFor();

  await editor.getByRole('link', { name: '公開前のものを見る' }).click();
  await editor.getByRole('link', { name: '標茶こども食堂' }).waitFor();
  await editor.getByRole('link', { name: '表から取り込む' }).click();
  await editor.getByRole('link', { name: '食堂一覧.csv' }).click();
  await editor.getByRole('button', { name: '取り消す' }).click();
  await editor.getByRole('dialog').getByRole('button', { name: '取り消す' }).click();
  await sound.getByText('取り消した').waitFor();
  await editor.goto('/hub/own?shelf=drafts');
  await editor.getByRole('link', { name: '標茶こども食堂' }).waitFor({ state: 'hidden' });
});
